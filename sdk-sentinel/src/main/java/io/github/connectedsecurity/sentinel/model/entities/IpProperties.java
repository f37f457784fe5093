package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An address and where it is. */
public final class IpProperties extends EntityCommonProperties {
  private IpProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IpProperties of(Map<String, Object> json) { return new IpProperties(json); }

  /** The address as written. */
  public Optional<String> address() { return text("address"); }

  /** Where it is on the map. */
  public Optional<EntityLocation> location() { return object("location", EntityLocation::of); }

  /** What is known of it as a threat. */
  public List<ThreatIntelligence> threatIntelligence() { return objects("threatIntelligence", ThreatIntelligence::of); }
}
