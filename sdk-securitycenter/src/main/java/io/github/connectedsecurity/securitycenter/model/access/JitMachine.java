package io.github.connectedsecurity.securitycenter.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A machine whose ports are kept closed. */
public final class JitMachine extends JsonModel {
  private JitMachine(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static JitMachine of(Map<String, Object> json) { return new JitMachine(json); }

  /** The machine's ARM id. */
  public Optional<String> id() { return text("id"); }

  /** The ports. */
  public List<JitPort> ports() { return objects("ports", JitPort::of); }

  /** The public address behind an Azure Firewall. */
  public Optional<String> publicIpAddress() { return text("publicIpAddress"); }
}
