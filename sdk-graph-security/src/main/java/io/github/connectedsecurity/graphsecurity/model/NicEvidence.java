package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A network card. */
public final class NicEvidence extends AlertEvidence {
  private NicEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static NicEvidence of(Map<String, Object> json) { return new NicEvidence(json); }

  /** The address it has now. */
  public Optional<IpEvidence> ipAddress() { return object("ipAddress", IpEvidence::of); }

  /** Its hardware address. */
  public Optional<String> macAddress() { return text("macAddress"); }

  /** The virtual networks it is part of. */
  public List<String> vlans() { return texts("vlans"); }
}
