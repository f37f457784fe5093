package io.github.connectedsecurity.securitycenter.model.access;

import io.github.connectedsecurity.securitycenter.model.ArmBody;
import java.util.List;

/** Keeps ports of machines closed until somebody asks. Sending it replaces the whole policy. */
public final class JitPolicyContent extends ArmBody<JitPolicyContent> {
  private JitPolicyContent() {}

  /**
   * Starts with what must be given.
   *
   * @param virtualMachines the machines with their ports
   */
  public static JitPolicyContent of(List<JitMachineContent> virtualMachines) { return new JitPolicyContent().property("virtualMachines", virtualMachines); }

  /** The kind of policy; {@code Basic} in samples. */
  public JitPolicyContent kind(String kind) { return set("kind", kind); }
}
