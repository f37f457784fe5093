package io.github.connectedsecurity.core.internal.auth;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the {@code WWW-Authenticate} header of a continuous access evaluation: the claims that the next token must satisfy.
 * Nothing else in a challenge is believed; an authority named there is never asked.
 */
public final class Challenge {
  private static final int MAX_LENGTH = 16 << 10;
  private static final Pattern PARAMETER = Pattern.compile("([A-Za-z_][A-Za-z0-9_-]*)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s,\"]++))");

  private Challenge() {}

  /** The claims of the first challenge that asks for more; empty when none does. */
  public static Optional<String> claims(List<String> headers) {
    return headers.stream().filter(header -> header.length() <= MAX_LENGTH).flatMap(header -> inOne(header).stream()).findFirst();
  }

  private static Optional<String> inOne(String header) {
    String claims = "";
    boolean insufficient = false;
    Matcher parameter = PARAMETER.matcher(header);
    while (parameter.find()) {
      String value = parameter.group(2) != null ? parameter.group(2) : parameter.group(3);
      if (parameter.group(1).equalsIgnoreCase("error")) {
        insufficient = value.equalsIgnoreCase("insufficient_claims");
      } else if (parameter.group(1).equalsIgnoreCase("claims")) {
        claims = value;
      }
    }
    return insufficient ? decode(claims) : Optional.empty();
  }

  private static Optional<String> decode(String base64) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(base64.replace('+', '-').replace('/', '_').replaceAll("=+$", "")), StandardCharsets.UTF_8);
      return text.startsWith("{") ? Optional.of(text) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
