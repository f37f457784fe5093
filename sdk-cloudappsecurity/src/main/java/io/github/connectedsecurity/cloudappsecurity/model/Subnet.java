package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A range of addresses with a name and a meaning. */
public final class Subnet extends JsonModel {
  private Subnet(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Subnet of(Map<String, Object> json) { return new Subnet(json); }

  /** The identifier. */
  public Optional<String> id() { return text("_id"); }

  /** The product's own number of the tenant. */
  public Optional<Long> tenantId() { return int64("_tid"); }

  /** The name, unique within the tenant. */
  public Optional<String> name() { return text("name"); }

  /** What the addresses are known as. */
  public Optional<IpCategory> category() { return int32("category").map(IpCategory::of); }

  /** The ranges themselves. */
  public List<AddressRange> ranges() { return objects("subnets", AddressRange::of); }

  /** Where the addresses are said to be. */
  public Optional<SubnetLocation> location() { return object("location", SubnetLocation::of); }

  /** The provider that is shown in place of the real one. */
  public Optional<String> organization() { return text("organization"); }

  /** What activities from there are marked with. */
  public List<SubnetTag> tags() { return objects("tags", SubnetTag::of); }

  /** When it was last changed; the service sends milliseconds with a fraction. */
  public Optional<Instant> lastModified() { return decimal("lastModified").map(millis -> Instant.EPOCH.plusNanos(millis.movePointRight(6).longValue())); }
}
