package io.github.connectedsecurity.defender.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import io.github.connectedsecurity.defender.model.MachineHealthStatus;
import io.github.connectedsecurity.defender.model.RiskScore;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A device in an alert of an incident. */
public final class IncidentDevice extends JsonModel {
  private IncidentDevice(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IncidentDevice of(Map<String, Object> json) { return new IncidentDevice(json); }

  /** Its identifier in Defender for Endpoint. */
  public Optional<String> mdatpDeviceId() { return text("mdatpDeviceId").or(() -> text("deviceId")); }

  /** Its identifier in Entra ID. */
  public Optional<String> aadDeviceId() { return text("aadDeviceId"); }

  /** Name in the DNS. */
  public Optional<String> deviceDnsName() { return text("deviceDnsName"); }

  /** Operating system. */
  public Optional<String> osPlatform() { return text("osPlatform"); }

  /** Release of the operating system. */
  public Optional<String> version() { return text("version"); }

  /** Kind of processor. */
  public Optional<String> osProcessor() { return text("osProcessor"); }

  /** Build number of the operating system. */
  public Optional<Long> osBuild() { return int64("osBuild"); }

  /** Whether its sensor reports. */
  public Optional<MachineHealthStatus> healthStatus() { return open("healthStatus", MachineHealthStatus::of); }

  /** Danger by alerts. */
  public Optional<RiskScore> riskScore() { return open("riskScore", RiskScore::of); }

  /** Device group. */
  public Optional<String> rbacGroupName() { return text("rbacGroupName"); }

  /** Number of that group, as text. */
  public Optional<String> rbacGroupId() { return value("rbacGroupId").map(Object::toString); }

  /** When it first reported. */
  public Optional<Instant> firstSeen() { return instant("firstSeen"); }
}
