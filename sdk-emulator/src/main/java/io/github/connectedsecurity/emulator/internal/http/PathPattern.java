package io.github.connectedsecurity.emulator.internal.http;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which requests are meant: by an encoded path in which an asterisk stands for anything, with a verb in front or without, as in
 * <code>GET /v1.0/security/alerts_v2/*</code>.
 */
public record PathPattern(Optional<String> verb, Pattern path, String text) implements Predicate<Request> {
  private static final Pattern PARTS = Pattern.compile("(?:([A-Z]+) )?(\\S+)");

  /** Reads a pattern. */
  public static PathPattern of(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("'" + text + "' is no pattern of paths, such as /v1.0/security/* or GET /v1.0/security/*.");
    }
    String regex = Pattern.quote(parts.group(2)).replace("*", "\\E.*\\Q");
    return new PathPattern(Optional.ofNullable(parts.group(1)), Pattern.compile(regex), text);
  }

  @Override
  public boolean test(Request request) { return fits(request.method(), request.path()); }

  /** Whether such a request is meant. */
  public boolean fits(String method, String encodedPath) { return verb.map(method::equals).orElse(true) && path.matcher(encodedPath).matches(); }
}
