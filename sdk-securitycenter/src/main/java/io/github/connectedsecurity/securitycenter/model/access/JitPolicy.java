package io.github.connectedsecurity.securitycenter.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** Keeps ports of machines closed until somebody asks; usually named {@code default}. */
public final class JitPolicy extends ArmResource {
  private JitPolicy(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static JitPolicy of(Map<String, Object> json) { return new JitPolicy(json); }

  /** The policy; an empty view when the answer has none. */
  public JitPolicyProperties properties() { return properties(JitPolicyProperties::of); }
}
