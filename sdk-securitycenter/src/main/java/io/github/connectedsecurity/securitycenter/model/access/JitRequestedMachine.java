package io.github.connectedsecurity.securitycenter.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A machine that somebody asked for. */
public final class JitRequestedMachine extends JsonModel {
  private JitRequestedMachine(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static JitRequestedMachine of(Map<String, Object> json) { return new JitRequestedMachine(json); }

  /** The machine's ARM id. */
  public Optional<String> id() { return text("id"); }

  /** The ports and how far they are. */
  public List<JitRequestedPort> ports() { return objects("ports", JitRequestedPort::of); }
}
