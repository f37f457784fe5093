package io.github.connectedsecurity.core;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The end of an operation or of a whole API at the service, and what takes its place. Products keep theirs in one table and name
 * one on each call concerned, which then fails before anything is sent, unless
 * {@link io.github.connectedsecurity.core.http.RequestOptions#allowRetired()} lets it through.
 *
 * @param surface what has been retired, such as {@code the legacy alerts API}
 * @param since when its end was announced; empty when not known
 * @param endsOn the day from which it may be gone; empty when no day was told
 * @param replacement what to call instead, as a method of this SDK where there is one; empty text when nothing takes its place
 * @param permission the permission that the replacement needs; empty text when not known
 * @param source where the service tells of it
 */
public record Retirement(String surface, Optional<LocalDate> since, Optional<LocalDate> endsOn, String replacement, String permission, URI source) {
  /** What has ended, when, and what to do instead, in a few sentences. */
  public String notice() {
    String when = endsOn.map(day -> " as of " + day).or(() -> since.map(day -> " (announced " + day + ")")).orElse("");
    String instead = replacement.isEmpty() ? " Nothing takes its place." : " Use " + replacement + " instead"
        + (permission.isEmpty() ? "." : ", which needs the permission " + permission + ".");
    return "Microsoft has retired " + surface + when + "." + instead + " See " + source + ".";
  }
}
