package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A group of recommendations that earns points together. */
public final class SecureScoreControl extends ArmResource {
  private SecureScoreControl(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecureScoreControl of(Map<String, Object> json) { return new SecureScoreControl(json); }

  /** The control's state; an empty view when the answer has none. */
  public SecureScoreControlProperties properties() { return properties(SecureScoreControlProperties::of); }
}
