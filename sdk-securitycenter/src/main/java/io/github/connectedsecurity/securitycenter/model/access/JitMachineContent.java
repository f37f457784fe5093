package io.github.connectedsecurity.securitycenter.model.access;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** A machine whose ports shall be kept closed. */
public final class JitMachineContent extends JsonBody<JitMachineContent> {
  private JitMachineContent() {}

  /**
   * Starts with what must be given.
   *
   * @param id the machine's ARM id
   * @param ports the ports
   */
  public static JitMachineContent of(String id, List<JitPortContent> ports) { return new JitMachineContent().set("id", id).set("ports", ports); }

  /** The public address behind an Azure Firewall. */
  public JitMachineContent publicIpAddress(String publicIpAddress) { return set("publicIpAddress", publicIpAddress); }
}
