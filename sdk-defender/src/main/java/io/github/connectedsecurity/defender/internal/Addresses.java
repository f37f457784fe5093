package io.github.connectedsecurity.defender.internal;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Tells IPv4 and IPv6 addresses from other texts, without asking any name server. */
public final class Addresses {
  private static final Pattern FOUR = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");
  private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
  private static final int LONGEST = 45;

  private Addresses() {}

  /** Whether a text is one address; no range, port, zone or brackets. */
  public static boolean isAddress(String text) { return text.length() <= LONGEST && (text.indexOf(':') < 0 ? isFour(text) : isSix(text)); }

  private static boolean isFour(String text) {
    return FOUR.matcher(text).matches() && Arrays.stream(text.split("\\.", -1)).allMatch(octet -> Integer.parseInt(octet) <= 255);
  }

  private static boolean isSix(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text, true) == 8;
    }
    String before = text.substring(0, gap);
    String after = text.substring(gap + 2);
    int left = before.isEmpty() ? 0 : groups(before, false);
    int right = after.isEmpty() ? 0 : groups(after, true);
    return left >= 0 && right >= 0 && left + right <= 7;
  }

  /** How many groups of 16 bits stand there; negative when something else does. The last one may be an IPv4 address. */
  private static int groups(String text, boolean last) {
    String[] parts = text.split(":", -1);
    int count = 0;
    for (int i = 0; i < parts.length; i++) {
      boolean four = last && i == parts.length - 1 && parts[i].indexOf('.') >= 0;
      if (four ? !isFour(parts[i]) : !GROUP.matcher(parts[i]).matches()) {
        return -1;
      }
      count += four ? 2 : 1;
    }
    return count;
  }
}
