package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A place known by its addresses. */
public final class IpNamedLocation extends NamedLocation {
  private IpNamedLocation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IpNamedLocation of(Map<String, Object> json) { return new IpNamedLocation(json); }

  /** The addresses. */
  public List<IpRange> ipRanges() { return objects("ipRanges", IpRange::of); }

  /** Whether the tenant trusts it. */
  public Optional<Boolean> isTrusted() { return bool("isTrusted"); }
}
