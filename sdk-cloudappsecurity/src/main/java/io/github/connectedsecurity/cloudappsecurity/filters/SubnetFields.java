package io.github.connectedsecurity.cloudappsecurity.filters;

import io.github.connectedsecurity.cloudappsecurity.model.IpCategory;
import io.github.connectedsecurity.cloudappsecurity.model.IpTag;
import io.github.connectedsecurity.cloudappsecurity.model.Subnet;

/** What ranges of addresses can be filtered and ordered by. */
public final class SubnetFields {
  /** What the addresses are known as. */
  public static final Fields.Choice<Subnet, IpCategory> CATEGORY = new Fields.Choice<>("category");
  /** Marks on the addresses. */
  public static final Fields.Choice<Subnet, IpTag> TAGS = new Fields.Choice<>("tags");
  /** Whether the product brings it along. */
  public static final Fields.Single<Subnet, Boolean> BUILT_IN = new Fields.Single<>("builtIn");

  /** What the addresses are known as. */
  public static final SortField<Subnet> BY_CATEGORY = new SortField<>("category");
  /** Their marks. */
  public static final SortField<Subnet> BY_TAGS = new SortField<>("tags");
  /** The name. */
  public static final SortField<Subnet> BY_NAME = new SortField<>("name");

  /** What the list of subnet takes. */
  public static final FieldRules<Subnet> RULES = FieldRules.of("subnet", CATEGORY, TAGS, BUILT_IN);

  private SubnetFields() {}

  /** A field that this version does not know, by its name. */
  public static Fields.Open<Subnet> named(String name) { return Fields.named(name); }
}
