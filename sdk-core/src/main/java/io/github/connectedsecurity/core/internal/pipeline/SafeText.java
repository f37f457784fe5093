package io.github.connectedsecurity.core.internal.pipeline;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may be repeated of a service's answer in logs, messages and metrics: short words that look like what they should be.
 * Anything else could be an echo of what was sent.
 */
final class SafeText {
  private static final Pattern REQUEST_ID = Pattern.compile("[0-9A-Fa-f-]{8,80}(:[0-9A-Fa-f-]{1,40})?");
  private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_.]{0,63}");

  private SafeText() {}

  /** An identifier of hexadecimal digits, as all services write it; else empty text. */
  static String requestId(Optional<String> id) { return id.filter(text -> REQUEST_ID.matcher(text).matches()).orElse(""); }

  /** An error code of one word; else empty text. */
  static String code(String code) { return CODE.matcher(code).matches() ? code : ""; }
}
