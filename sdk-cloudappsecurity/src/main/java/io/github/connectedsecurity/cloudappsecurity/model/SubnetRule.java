package io.github.connectedsecurity.cloudappsecurity.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** What a range of addresses shall be. An update replaces everything: what is not set is cleared. */
public final class SubnetRule extends JsonBody<SubnetRule> {
  private SubnetRule() {}

  /**
   * Starts with what must be given.
   *
   * @param name the name, unique within the tenant
   * @param category what the addresses are
   * @param subnets the ranges in CIDR notation, IPv4 or IPv6
   */
  public static SubnetRule of(String name, IpCategory category, List<String> subnets) {
    return new SubnetRule().set("name", name).set("category", category.code()).set("subnets", subnets);
  }

  /** The provider to show; takes effect only with {@link #overrideOrganization}. */
  public SubnetRule organization(String organization) { return set("organization", organization); }

  /** Whether to show the organization given here in place of the real one. */
  public SubnetRule overrideOrganization(boolean overrideOrganization) { return set("overrideOrganization", overrideOrganization); }

  /** What to mark activities with: ids of tags, or names of existing ones. */
  public SubnetRule tags(List<String> tags) { return set("tags", tags); }

  /** The range itself, as the documentation's script adds it to updates. */
  public SubnetRule id(String id) { return set("_id", id); }
}
