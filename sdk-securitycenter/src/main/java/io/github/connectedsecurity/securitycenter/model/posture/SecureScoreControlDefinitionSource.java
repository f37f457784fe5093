package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Who made a control. */
public final class SecureScoreControlDefinitionSource extends JsonModel {
  private SecureScoreControlDefinitionSource(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecureScoreControlDefinitionSource of(Map<String, Object> json) { return new SecureScoreControlDefinitionSource(json); }

  /** Whether it is built in. */
  public Optional<ControlType> sourceType() { return open("sourceType", ControlType::of); }
}
