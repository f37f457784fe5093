package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** Something known about a threat. Those of a kind unknown here stay of this class. */
public class ThreatIntelligenceInformation extends ArmResource {
  ThreatIntelligenceInformation(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code kind} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static ThreatIntelligenceInformation of(Map<String, Object> json) {
    return ThreatIntelligenceInformationTypes.named(typeName(json, "kind")).apply(json);
  }
}
