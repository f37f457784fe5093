package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A device. */
public final class Machine extends JsonModel {
  private Machine(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Machine of(Map<String, Object> json) { return new Machine(json); }

  /** Identifier of 40 hexadecimal digits. */
  public String id() { return required("id"); }

  /** Full name in the DNS; may be empty text. */
  public Optional<String> computerDnsName() { return text("computerDnsName"); }

  /** When it first reported. */
  public Optional<Instant> firstSeen() { return instant("firstSeen"); }

  /** When it last sent a full report, about once a day; the portal shows a later moment. */
  public Optional<Instant> lastSeen() { return instant("lastSeen"); }

  /** Operating system, such as {@code Windows11} or {@code Linux}. */
  public Optional<String> osPlatform() { return text("osPlatform"); }

  /** Kind of processor; {@link #osArchitecture()} is the one to prefer. */
  public Optional<String> osProcessor() { return text("osProcessor"); }

  /** Architecture, such as {@code 64-bit}. */
  public Optional<String> osArchitecture() { return text("osArchitecture"); }

  /** Release of the operating system, such as {@code 23H2}. */
  public Optional<String> version() { return text("version"); }

  /** Full version of the operating system; seen, not documented. */
  public Optional<String> osVersion() { return text("osVersion"); }

  /** Build number of the operating system. */
  public Optional<Long> osBuild() { return int64("osBuild"); }

  /** Version of the sensor; seen, not documented. */
  public Optional<String> agentVersion() { return text("agentVersion"); }

  /** Whether it is under the service's care. */
  public Optional<OnboardingStatus> onboardingStatus() { return open("onboardingStatus", OnboardingStatus::of); }

  /** Last internal address. */
  public Optional<String> lastIpAddress() { return text("lastIpAddress"); }

  /** Last address on the internet. */
  public Optional<String> lastExternalIpAddress() { return text("lastExternalIpAddress"); }

  /** Whether its sensor reports. */
  public Optional<MachineHealthStatus> healthStatus() { return open("healthStatus", MachineHealthStatus::of); }

  /** Number of its device group, as text; some answers hold a word such as {@code Unassigned}. */
  public Optional<String> rbacGroupId() { return value("rbacGroupId").map(Object::toString); }

  /** Name of its device group. */
  public Optional<String> rbacGroupName() { return text("rbacGroupName"); }

  /** Danger by alerts. */
  public Optional<RiskScore> riskScore() { return open("riskScore", RiskScore::of); }

  /** Openness to attacks by weaknesses. */
  public Optional<ExposureLevel> exposureLevel() { return open("exposureLevel", ExposureLevel::of); }

  /** How much it matters. */
  public Optional<DeviceValue> deviceValue() { return open("deviceValue", DeviceValue::of); }

  /** Whether it is joined to Entra ID. */
  public Optional<Boolean> isAadJoined() { return bool("isAadJoined"); }

  /** Its identifier in Entra ID. */
  public Optional<String> aadDeviceId() { return text("aadDeviceId"); }

  /** Tags. */
  public List<String> machineTags() { return texts("machineTags"); }

  /** Network interfaces. */
  public List<IpAddress> ipAddresses() { return objects("ipAddresses", IpAddress::of); }

  /** The device that it turned out to be a double of; seen, not documented. */
  public Optional<String> mergedIntoMachineId() { return text("mergedIntoMachineId"); }

  /** Whether it may be a double; seen, not documented. */
  public Optional<Boolean> isPotentialDuplication() { return bool("isPotentialDuplication"); }

  /** Whether vulnerability management leaves it out. Can only be read: no public operation sets it. */
  public Optional<Boolean> isExcluded() { return bool("isExcluded"); }

  /** Why it is left out; seen, not documented. */
  public Optional<String> exclusionReason() { return text("exclusionReason"); }

  /** State of the antivirus, such as {@code Updated}; seen, not documented. */
  public Optional<String> defenderAvStatus() { return text("defenderAvStatus"); }

  /** What manages it, such as {@code Intune}; seen, not documented. */
  public Optional<String> managedBy() { return text("managedBy"); }

  /** State of that management; seen, not documented. */
  public Optional<String> managedByStatus() { return text("managedByStatus"); }

  /** Its identity as a virtual machine; seen, not documented. */
  public Optional<VmMetadata> vmMetadata() { return object("vmMetadata", VmMetadata::of); }
}
