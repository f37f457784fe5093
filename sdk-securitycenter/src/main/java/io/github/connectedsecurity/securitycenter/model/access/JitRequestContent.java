package io.github.connectedsecurity.securitycenter.model.access;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Asks for ports to be opened. */
public final class JitRequestContent extends JsonBody<JitRequestContent> {
  private JitRequestContent() {}

  /**
   * Starts with what must be given.
   *
   * @param virtualMachines the machines
   */
  public static JitRequestContent of(List<JitRequestMachineContent> virtualMachines) {
    return new JitRequestContent().set("virtualMachines", virtualMachines);
  }

  /** Why; kept with the request. */
  public JitRequestContent justification(String justification) { return set("justification", justification); }
}
