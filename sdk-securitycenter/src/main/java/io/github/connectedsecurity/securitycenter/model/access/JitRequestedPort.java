package io.github.connectedsecurity.securitycenter.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A port that somebody asked for. */
public final class JitRequestedPort extends JsonModel {
  private JitRequestedPort(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static JitRequestedPort of(Map<String, Object> json) { return new JitRequestedPort(json); }

  /** The port. */
  public Optional<Integer> number() { return int32("number"); }

  /** Who it is open to. */
  public Optional<String> allowedSourceAddressPrefix() { return text("allowedSourceAddressPrefix"); }

  /** The same for several. */
  public List<String> allowedSourceAddressPrefixes() { return texts("allowedSourceAddressPrefixes"); }

  /** When it is closed again. */
  public Optional<Instant> endTimeUtc() { return instant("endTimeUtc"); }

  /** Whether it is open. */
  public Optional<JitPortStatus> status() { return open("status", JitPortStatus::of); }

  /** Why it is as it is. */
  public Optional<JitPortStatusReason> statusReason() { return open("statusReason", JitPortStatusReason::of); }

  /** The port at the firewall, if there is one. */
  public Optional<Integer> mappedPort() { return int32("mappedPort"); }
}
