package io.github.connectedsecurity.identityprotection.model.access;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link IpRange}, whose initialisation must not need its subclasses. */
final class IpRangeTypes {
  private static final Map<String, Function<Map<String, Object>, IpRange>> VIEWS = Map.ofEntries(
      Map.entry("ipv4cidrrange", Ipv4CidrRange::of),
      Map.entry("ipv6cidrrange", Ipv6CidrRange::of));

  private IpRangeTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, IpRange> named(String kind) { return VIEWS.getOrDefault(kind, IpRange::new); }
}
