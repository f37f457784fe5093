package io.github.connectedsecurity.securitycenter.model.access;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Duration;
import java.util.List;

/** A port that shall be kept closed until somebody asks. */
public final class JitPortContent extends JsonBody<JitPortContent> {
  private static final Duration SHORTEST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofDays(1);

  private JitPortContent() {}

  /**
   * Starts with what must be given.
   *
   * @param number the port, 0 to 65535
   * @param protocol what it is closed for
   * @param maxRequestAccessDuration the longest it may be open, 5 minutes to a day
   * @throws IllegalArgumentException when the port or the time is out of its bounds
   */
  public static JitPortContent of(int number, JitProtocol protocol, Duration maxRequestAccessDuration) {
    if (maxRequestAccessDuration.compareTo(SHORTEST) < 0 || maxRequestAccessDuration.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("A port may be open for 5 minutes to a day, not for " + maxRequestAccessDuration + ".");
    }
    return new JitPortContent().set("number", checked(number)).set("protocol", protocol).set("maxRequestAccessDuration", maxRequestAccessDuration);
  }

  /** The address or range it may be opened to; {@code *} means any. Set this or the plural. */
  public JitPortContent allowedSourceAddressPrefix(String prefix) { return set("allowedSourceAddressPrefix", prefix); }

  /** The addresses or ranges it may be opened to. Set this or the singular. */
  public JitPortContent allowedSourceAddressPrefixes(List<String> prefixes) { return set("allowedSourceAddressPrefixes", prefixes); }

  static int checked(int number) {
    if (number < 0 || number > 65_535) {
      throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + number + ".");
    }
    return number;
  }
}
