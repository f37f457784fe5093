package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.http.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tags of what a resource was when it was read: in the body, with quotes inside, as the service writes them. */
final class Etags {
  private Etags() {}

  /** The tag of a state; equal for equal texts. */
  static String of(String state) { return "\"" + uuid(state) + "\""; }

  /** A GUID that follows from a text. */
  static String uuid(String text) { return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString(); }

  /**
   * Refuses a write to what has changed since it was read.
   *
   * @param needed whether a write without a tag is refused, too
   */
  static void check(Ask ask, Map<String, Object> body, Optional<Map<String, Object>> before, boolean needed) {
    Optional<String> header = ask.request().header("If-Match");
    @Nullable
    Object known = before.map(one -> one.get("etag")).orElse(null);
    if (header.isPresent() && !header.get().equals("*") && !header.get().equals(known)) {
      throw new Refusal(412, "PreconditionFailed", "The condition 'If-Match: " + header.get() + "' is not met by the resource '" + ask.path().name() + "'.");
    }
    if (before.isEmpty() || header.isPresent()) {
      return;
    }
    @Nullable
    Object sent = body.get("etag");
    boolean stale = sent == null ? needed : !sent.equals("*") && !sent.equals(known);
    if (stale) {
      throw new Refusal(409, "Conflict", "Newer version of resource '" + ask.path().name() + "' exists. Data was not saved");
    }
  }
}
