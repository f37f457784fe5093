package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A computer or phone, as Defender for Endpoint knows it. */
public final class DeviceEvidence extends AlertEvidence {
  private DeviceEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static DeviceEvidence of(Map<String, Object> json) { return new DeviceEvidence(json); }

  /** Its device identifier in Entra, once it is joined or registered. */
  public Optional<String> azureAdDeviceId() { return text("azureAdDeviceId"); }

  /** Whether Microsoft Defender Antivirus runs and is current. */
  public Optional<DefenderAvStatus> defenderAvStatus() { return open("defenderAvStatus", DefenderAvStatus::of); }

  /** Its fully qualified DNS name. */
  public Optional<String> deviceDnsName() { return text("deviceDnsName"); }

  /** The DNS domain it belongs to, without the host. */
  public Optional<String> dnsDomain() { return text("dnsDomain"); }

  /** When it first reported to the service. */
  public Optional<Instant> firstSeenDateTime() { return instant("firstSeenDateTime"); }

  /** Whether its sensor still reports. */
  public Optional<DeviceHealthStatus> healthStatus() { return open("healthStatus", DeviceHealthStatus::of); }

  /** Its name without a domain. */
  public Optional<String> hostName() { return text("hostName"); }

  /** The addresses of its network interfaces at the time of the alert. */
  public List<String> ipInterfaces() { return texts("ipInterfaces"); }

  /** The last address under which the internet saw it. */
  public Optional<String> lastExternalIpAddress() { return text("lastExternalIpAddress"); }

  /** The last address in its own network. */
  public Optional<String> lastIpAddress() { return text("lastIpAddress"); }

  /** Who was signed in during the alert. */
  public List<LoggedOnUser> loggedOnUsers() { return objects("loggedOnUsers", LoggedOnUser::of); }

  /** Its identifier in Defender for Endpoint, by which machine actions address it. */
  public Optional<String> mdeDeviceId() { return text("mdeDeviceId"); }

  /** Its NetBIOS domain. */
  public Optional<String> ntDomain() { return text("ntDomain"); }

  /** Whether it reports to Defender for Endpoint. */
  public Optional<OnboardingStatus> onboardingStatus() { return open("onboardingStatus", OnboardingStatus::of); }

  /** The build number of its operating system. */
  public Optional<Long> osBuild() { return int64("osBuild"); }

  /** Its operating system, such as {@code Windows10}. */
  public Optional<String> osPlatform() { return text("osPlatform"); }

  /** The number of the device group that governs who may act on it. */
  public Optional<Integer> rbacGroupId() { return int32("rbacGroupId"); }

  /** The name of the device group that governs who may act on it. */
  public Optional<String> rbacGroupName() { return text("rbacGroupName"); }

  /** Resources that were reached from it. */
  public List<ResourceAccessEvent> resourceAccessEvents() { return objects("resourceAccessEvents", ResourceAccessEvent::of); }

  /** The service's estimate of how endangered it is. */
  public Optional<DeviceRiskScore> riskScore() { return open("riskScore", DeviceRiskScore::of); }

  /** The release of its operating system. */
  public Optional<String> version() { return text("version"); }

  /** Where it runs, if it is a virtual machine in a cloud. */
  public Optional<VmMetadata> vmMetadata() { return object("vmMetadata", VmMetadata::of); }
}
