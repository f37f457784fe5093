package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Changes of a place known by its addresses. */
public final class IpNamedLocationUpdate extends JsonBody<IpNamedLocationUpdate> {
  private IpNamedLocationUpdate() {}

  /** Starts with nothing set. */
  public static IpNamedLocationUpdate create() { return new IpNamedLocationUpdate().set("@odata.type", "#microsoft.graph.ipNamedLocation"); }

  /** The name shown. */
  public IpNamedLocationUpdate displayName(String displayName) { return set("displayName", displayName); }

  /** The addresses, all of them: the list is replaced. */
  public IpNamedLocationUpdate ipRanges(List<NewIpRange> ipRanges) { return set("ipRanges", ipRanges); }

  /** Whether the tenant trusts it. */
  public IpNamedLocationUpdate isTrusted(boolean isTrusted) { return set("isTrusted", isTrusted); }
}
