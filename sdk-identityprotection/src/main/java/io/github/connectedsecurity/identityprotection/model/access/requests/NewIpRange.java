package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range of addresses of a place to be made. */
public final class NewIpRange extends JsonBody<NewIpRange> {
  private static final Pattern CIDR = Pattern.compile("([0-9a-fA-F:.]{2,45})/(\\d{1,3})");
  private static final int IPV4_BITS = 32;
  private static final int IPV6_BITS = 128;

  private NewIpRange() {}

  /**
   * Takes a range in CIDR notation, of IP version 6 if it has colons.
   *
   * @throws IllegalArgumentException when it is no CIDR notation, or its mask is longer than an address
   */
  public static NewIpRange cidr(String range) {
    boolean six = range.indexOf(':') >= 0;
    Matcher parts = CIDR.matcher(range);
    if (!parts.matches() || Integer.parseInt(parts.group(2)) > (six ? IPV6_BITS : IPV4_BITS)) {
      throw new IllegalArgumentException("'" + range + "' is no range in CIDR notation, such as 192.0.2.0/24 or 2001:db8::/32.");
    }
    return new NewIpRange().set("@odata.type", six ? "#microsoft.graph.iPv6CidrRange" : "#microsoft.graph.iPv4CidrRange").set("cidrAddress", range);
  }
}
