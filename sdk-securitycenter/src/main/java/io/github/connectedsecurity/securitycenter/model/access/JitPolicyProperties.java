package io.github.connectedsecurity.securitycenter.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which ports are kept closed, and who asked. */
public final class JitPolicyProperties extends JsonModel {
  private JitPolicyProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static JitPolicyProperties of(Map<String, Object> json) { return new JitPolicyProperties(json); }

  /** The machines with their ports. */
  public List<JitMachine> virtualMachines() { return objects("virtualMachines", JitMachine::of); }

  /** Who asked so far. */
  public List<JitRequest> requests() { return objects("requests", JitRequest::of); }

  /** Whether the policy is in place. */
  public Optional<String> provisioningState() { return text("provisioningState"); }
}
