package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** What a control is made of, apart from any score. */
public final class SecureScoreControlDefinition extends ArmResource {
  private SecureScoreControlDefinition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecureScoreControlDefinition of(Map<String, Object> json) { return new SecureScoreControlDefinition(json); }

  /** The definition itself; an empty view when the answer has none. */
  public SecureScoreControlDefinitionProperties properties() { return properties(SecureScoreControlDefinitionProperties::of); }
}
