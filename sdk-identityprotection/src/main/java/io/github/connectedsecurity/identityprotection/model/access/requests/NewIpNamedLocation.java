package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** A place known by its addresses, to be made. */
public final class NewIpNamedLocation extends JsonBody<NewIpNamedLocation> {
  private NewIpNamedLocation() {}

  /**
   * Starts with what must be given.
   *
   * @param displayName the name shown
   * @param ipRanges the addresses
   */
  public static NewIpNamedLocation of(String displayName, List<NewIpRange> ipRanges) {
    return new NewIpNamedLocation().set("@odata.type", "#microsoft.graph.ipNamedLocation").set("displayName", displayName).set("ipRanges", ipRanges);
  }

  /** Whether the tenant trusts it; not unless set. */
  public NewIpNamedLocation isTrusted(boolean isTrusted) { return set("isTrusted", isTrusted); }
}
