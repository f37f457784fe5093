package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** The secure score of a subscription for one initiative; {@code ascScore} is the built-in one. */
public final class SecureScore extends ArmResource {
  private SecureScore(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecureScore of(Map<String, Object> json) { return new SecureScore(json); }

  /** The score itself; an empty view when the answer has none. */
  public SecureScoreProperties properties() { return properties(SecureScoreProperties::of); }
}
