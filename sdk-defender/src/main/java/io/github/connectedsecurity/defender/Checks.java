package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.defender.internal.Addresses;
import java.time.Duration;
import java.util.Collection;
import java.util.regex.Pattern;

/** Refuses what the service would refuse, before anything is sent. */
final class Checks {
  private static final Pattern SHA1 = Pattern.compile("[0-9A-Fa-f]{40}");
  private static final Pattern SHA256 = Pattern.compile("[0-9A-Fa-f]{64}");
  private static final int LONGEST_LOOK_BACK = 720;

  private Checks() {}

  static String sha1(String hash) {
    if (!SHA1.matcher(hash).matches()) {
      throw new IllegalArgumentException("This operation takes a SHA-1 of 40 hexadecimal digits.");
    }
    return hash;
  }

  static String sha1OrSha256(String hash) {
    if (!SHA1.matcher(hash).matches() && !SHA256.matcher(hash).matches()) {
      throw new IllegalArgumentException("This operation takes a SHA-1 of 40 or a SHA-256 of 64 hexadecimal digits.");
    }
    return hash;
  }

  static String address(String ip) {
    if (!Addresses.isAddress(ip)) {
      throw new IllegalArgumentException("This operation takes one IPv4 or IPv6 address, without a port and without a range.");
    }
    return ip;
  }

  static String comment(String comment) {
    if (comment.isBlank()) {
      throw new IllegalArgumentException("The service refuses this action without a comment that says why.");
    }
    return comment;
  }

  static String account(String name) {
    if (name.indexOf('@') >= 0 || name.indexOf('\\') >= 0) {
      throw new IllegalArgumentException("Accounts are asked for by their short name: no address and no domain in front of it.");
    }
    return name;
  }

  static long lookBackHours(Duration back) {
    if (back.toHours() < 1 || back.toHours() > LONGEST_LOOK_BACK) {
      throw new IllegalArgumentException("Statistics look back between 1 and " + LONGEST_LOOK_BACK + " hours, not " + back + ".");
    }
    return back.toHours();
  }

  static <C extends Collection<?>> C some(C items, int most, String what) {
    if (items.isEmpty() || items.size() > most) {
      throw new IllegalArgumentException("One call takes between 1 and " + most + " " + what + ", not " + items.size() + ".");
    }
    return items;
  }

  static int between(int least, int value, int most, String what) {
    if (value < least || value > most) {
      throw new IllegalArgumentException("The " + what + " must be between " + least + " and " + most + ", not " + value + ".");
    }
    return value;
  }
}
