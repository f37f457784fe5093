package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A person or an organisation. */
public final class StixIdentity extends IntelligenceObject {
  private StixIdentity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static StixIdentity of(Map<String, Object> json) { return new StixIdentity(json); }

  /** A STIX object and how it came here. */
  public IntelligenceObjectProperties properties() { return properties(IntelligenceObjectProperties::of); }
}
