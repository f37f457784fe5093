package io.github.connectedsecurity.securitycenter.model.access;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** A machine whose ports shall be opened. */
public final class JitRequestMachineContent extends JsonBody<JitRequestMachineContent> {
  private JitRequestMachineContent() {}

  /**
   * Starts with what must be given.
   *
   * @param id the machine's ARM id
   * @param ports the ports
   */
  public static JitRequestMachineContent of(String id, List<JitRequestPortContent> ports) {
    return new JitRequestMachineContent().set("id", id).set("ports", ports);
  }
}
