package io.github.connectedsecurity.defender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.ModelContract;
import io.github.connectedsecurity.core.testing.Models;
import io.github.connectedsecurity.core.testing.RecordingMap;
import io.github.connectedsecurity.defender.model.Alert;
import io.github.connectedsecurity.defender.model.AlertByReference;
import io.github.connectedsecurity.defender.model.AlertCategory;
import io.github.connectedsecurity.defender.model.AlertClassification;
import io.github.connectedsecurity.defender.model.AlertDetermination;
import io.github.connectedsecurity.defender.model.AlertSeverity;
import io.github.connectedsecurity.defender.model.DeviceValue;
import io.github.connectedsecurity.defender.model.DomainStats;
import io.github.connectedsecurity.defender.model.FileInfo;
import io.github.connectedsecurity.defender.model.FileStats;
import io.github.connectedsecurity.defender.model.HuntingResult;
import io.github.connectedsecurity.defender.model.IndicatorAction;
import io.github.connectedsecurity.defender.model.IndicatorSeverity;
import io.github.connectedsecurity.defender.model.Investigation;
import io.github.connectedsecurity.defender.model.IpRef;
import io.github.connectedsecurity.defender.model.IpStats;
import io.github.connectedsecurity.defender.model.LibraryFile;
import io.github.connectedsecurity.defender.model.Machine;
import io.github.connectedsecurity.defender.model.MachineAction;
import io.github.connectedsecurity.defender.model.MachineActionStatus;
import io.github.connectedsecurity.defender.model.MachineReference;
import io.github.connectedsecurity.defender.model.MachineUpdate;
import io.github.connectedsecurity.defender.model.NewIndicator;
import io.github.connectedsecurity.defender.model.User;
import io.github.connectedsecurity.defender.model.incidents.Incident;
import io.github.connectedsecurity.defender.model.incidents.IncidentStatus;
import io.github.connectedsecurity.defender.model.incidents.IncidentUpdate;
import io.github.connectedsecurity.defender.model.scans.ScanAgent;
import io.github.connectedsecurity.defender.model.scans.ScanDefinition;
import io.github.connectedsecurity.defender.model.scans.ScanDefinitionWrite;
import io.github.connectedsecurity.defender.model.scans.ScanHistoryByDefinition;
import io.github.connectedsecurity.defender.model.scans.ScanKind;
import io.github.connectedsecurity.defender.model.scans.ScanTargetType;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetBaselineAssessment;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetBrowserExtension;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetConfiguration;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetHardwareFirmware;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetNonCpeSoftware;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetVulnerability;
import io.github.connectedsecurity.defender.model.vulnerabilities.BaselineProfile;
import io.github.connectedsecurity.defender.model.vulnerabilities.BrowserExtensionPermission;
import io.github.connectedsecurity.defender.model.vulnerabilities.DeltaAssetVulnerability;
import io.github.connectedsecurity.defender.model.vulnerabilities.DeviceAvInfo;
import io.github.connectedsecurity.defender.model.vulnerabilities.ExportFiles;
import io.github.connectedsecurity.defender.model.vulnerabilities.MissingKb;
import io.github.connectedsecurity.defender.model.vulnerabilities.Recommendation;
import io.github.connectedsecurity.defender.model.vulnerabilities.RemediationTask;
import io.github.connectedsecurity.defender.model.vulnerabilities.Score;
import io.github.connectedsecurity.defender.model.vulnerabilities.Software;
import io.github.connectedsecurity.defender.model.vulnerabilities.SoftwareDistribution;
import io.github.connectedsecurity.defender.model.vulnerabilities.Vulnerability;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ModelsTest {
  /** Accessors that read members of other names, or of several. */
  private static final Map<String, List<String>> NAMES = Map.ofEntries(
      Map.entry("AlertComment.createdTime", List.of("createdTime", "createTime")),
      Map.entry("LiveResponseTranscript.scriptName", List.of("script_name")),
      Map.entry("LiveResponseTranscript.exitCode", List.of("exit_code")),
      Map.entry("LiveResponseTranscript.scriptOutput", List.of("script_output")),
      Map.entry("LiveResponseTranscript.scriptErrors", List.of("script_errors")),
      Map.entry("FileInfo.globalPrevalence", List.of("globalPrevalence", "globallyPrevalence")),
      Map.entry("FileStats.globallyPrevalence", List.of("globallyPrevalence", "globalPrevalence")),
      Map.entry("IncidentDevice.mdatpDeviceId", List.of("mdatpDeviceId", "deviceId")),
      Map.entry("ScanAgent.assignedApplicationId", List.of("AssignedApplicationId")),
      Map.entry("ScanAgent.scannerSoftwareVersion", List.of("ScannerSoftwareVersion")),
      Map.entry("ScanAgent.lastCommandExecutionTimestamp", List.of("LastCommandExecutionTimestamp")),
      Map.entry("ScanHistoryByDefinition.scanDefinitionIds", List.of("ScanDefinitionIds")),
      Map.entry("ScanHistoryByDefinition.lastScanned", List.of("LastScanned")),
      Map.entry("ScanHistoryByDefinition.scanStatus", List.of("ScanStatus")),
      Map.entry("ScanHistoryByDefinition.scannerId", List.of("ScannerId")),
      Map.entry("ScanHistoryBySession.scanDefinitionIds", List.of("ScanDefinitionIds")),
      Map.entry("ScanHistoryBySession.sessionIds", List.of("SessionIds")),
      Map.entry("ScanHistoryBySession.numberOfSuccessfullyScannedTargets", List.of("NumberOfSuccessfullyScannedTargets")),
      Map.entry("ScanHistoryBySession.numberOfTargets", List.of("NumberOfTargets")),
      Map.entry("ScanHistoryBySession.scanStatus", List.of("ScanStatus")),
      Map.entry("ScanHistoryBySession.lastScanned", List.of("LastScanned")),
      Map.entry("ScanHistoryBySession.listScannedTargets", List.of("ListScannedTargets")),
      Map.entry("ScannedTarget.ip", List.of("Ip")),
      Map.entry("ScannedTarget.hostname", List.of("Hostname")),
      Map.entry("ScannedTarget.scannedDeviceDescription", List.of("ScannedDeviceDescription")),
      Map.entry("ScannedTarget.errorMessage", List.of("ErrorMessage")),
      Map.entry("ScannedTarget.scanStatus", List.of("ScanStatus")),
      Map.entry("ScannedTarget.scanDuration", List.of("ScanDuration")),
      Map.entry("Vulnerability.cveSupportability", List.of("CveSupportability")),
      Map.entry("Vulnerability.epss", List.of("EPSS", "epss")),
      Map.entry("BaselineProfile.createdOn", List.of("createdOnTimeOffset", "createdOnTimestampUTC")),
      Map.entry("BaselineProfile.lastUpdate", List.of("lastUpdateTimeOffset", "lastUpdateTimestampUTC")),
      Map.entry("AssetBrowserExtension.deviceId", List.of("DeviceId")),
      Map.entry("AssetBrowserExtension.deviceName", List.of("DeviceName")),
      Map.entry("AssetBrowserExtension.rbacGroupId", List.of("RbacGroupId")),
      Map.entry("AssetBrowserExtension.rbacGroupName", List.of("RbacGroupName")),
      Map.entry("AssetBrowserExtension.installationTime", List.of("InstallationTime")),
      Map.entry("AssetBrowserExtension.browserName", List.of("BrowserName")),
      Map.entry("AssetBrowserExtension.extensionId", List.of("ExtensionId")),
      Map.entry("AssetBrowserExtension.extensionName", List.of("ExtensionName")),
      Map.entry("AssetBrowserExtension.extensionDescription", List.of("ExtensionDescription")),
      Map.entry("AssetBrowserExtension.extensionVersion", List.of("ExtensionVersion")),
      Map.entry("AssetBrowserExtension.extensionRisk", List.of("ExtensionRisk")),
      Map.entry("AssetBrowserExtension.isActivated", List.of("IsActivated")),
      Map.entry("AssetBrowserExtension.permissions", List.of("Permissions")),
      Map.entry("ExtensionPermission.id", List.of("Id")),
      Map.entry("ExtensionPermission.isRequired", List.of("IsRequired")),
      Map.entry("ExtensionPermission.risk", List.of("Risk")),
      Map.entry("AssetCertificate.keyLength", List.of("keyLength", "keySize")),
      Map.entry("AssetCertificate.notAfter", List.of("notAfter", "expirationDate")),
      Map.entry("AssetCertificate.notBefore", List.of("notBefore", "issueDate")),
      Map.entry("AssetCertificate.subject", List.of("subjectObject", "issuedTo")),
      Map.entry("AssetCertificate.issuer", List.of("issuerObject", "issuedBy")),
      Map.entry("AssetCertificate.keyUsage", List.of("keyUsageArray", "keyUsage")),
      Map.entry("AssetCertificate.extendedKeyUsage", List.of("extendedKeyUsageArray", "extendedKeyUsage")),
      Map.entry("GatheredInfo.deviceId", List.of("DeviceId")),
      Map.entry("GatheredInfo.deviceGatheredInfo", List.of("DeviceGatheredInfo")),
      Map.entry("MachineAction.lastUpdateDateTimeUtc", List.of("lastUpdateDateTimeUtc", "lastUpdateTimeUtc")),
      Map.entry("HuntingResult.schema", List.of("Schema")),
      Map.entry("HuntingResult.results", List.of("Results")),
      Map.entry("HuntingResult.stats", List.of("Stats")));

  private static final Map<String, Function<Map<String, Object>, ? extends JsonModel>> EXAMPLES = Map.ofEntries(
      Map.entry("advancedqueries-run", HuntingResult::of), Map.entry("xdr-advancedhunting-run", HuntingResult::of),
      Map.entry("alerts-related-files", FileInfo::of), Map.entry("alerts-related-ips", IpRef::of), Map.entry("alerts-related-user", User::of),
      Map.entry("alerts-", Alert::of), Map.entry("baselineprofiles-", BaselineProfile::of),
      Map.entry("browserextensions-permissionsinfo", BrowserExtensionPermission::of), Map.entry("deviceavinfo-", DeviceAvInfo::of),
      Map.entry("domains-stats", DomainStats::of), Map.entry("exposurescore-", Score::of), Map.entry("files-stats", FileStats::of),
      Map.entry("files-", FileInfo::of), Map.entry("investigations-", Investigation::of), Map.entry("ips-stats", IpStats::of),
      Map.entry("libraryfiles-", LibraryFile::of), Map.entry("machineactions-get-package-uri", Address::of),
      Map.entry("machineactions-", MachineAction::of), Map.entry("machines-baseline-compliance-by-machine", AssetBaselineAssessment::of),
      Map.entry("machines-browser-extensions-by-machine", AssetBrowserExtension::of),
      Map.entry("machines-hardware-firmware-inventory-by-machine", AssetHardwareFirmware::of),
      Map.entry("machines-non-cpe-software-by-machine", AssetNonCpeSoftware::of), Map.entry("machines-secure-config-by-machine", AssetConfiguration::of),
      Map.entry("machines-software-vulnerabilities-by-machine", AssetVulnerability::of),
      Map.entry("machines-software-vulnerability-changes", DeltaAssetVulnerability::of), Map.entry("machines-baseline-compliance-export", ExportFiles::of),
      Map.entry("machines-browser-extensions-export", ExportFiles::of), Map.entry("machines-hardware-firmware-inventory-export", ExportFiles::of),
      Map.entry("machines-info-gathering-export", ExportFiles::of), Map.entry("machines-non-cpe-software-export", ExportFiles::of),
      Map.entry("machines-secure-config-export", ExportFiles::of), Map.entry("machines-software-vulnerabilities-export", ExportFiles::of),
      Map.entry("machines-recommendations", Recommendation::of), Map.entry("machines-vulnerabilities", Vulnerability::of),
      Map.entry("machines-", Machine::of), Map.entry("recommendations-machine-references", MachineReference::of),
      Map.entry("recommendations-software", Software::of), Map.entry("recommendations-vulnerabilities", Vulnerability::of),
      Map.entry("remediationtasks-machine-references", MachineReference::of), Map.entry("remediationtasks-", RemediationTask::of),
      Map.entry("scan-agents-", ScanAgent::of), Map.entry("scan-definitions-history", ScanHistoryByDefinition::of),
      Map.entry("scan-definitions-", ScanDefinition::of), Map.entry("software-distributions", SoftwareDistribution::of),
      Map.entry("software-missing-kbs", MissingKb::of), Map.entry("software-vulnerabilities", Vulnerability::of), Map.entry("software-", Software::of),
      Map.entry("vulnerabilities-machine-references", MachineReference::of), Map.entry("vulnerabilities-", Vulnerability::of),
      Map.entry("xdr-incidents-", Incident::of));

  private static final Map<String, Object> WINDOWS = Map.of("@odata.type", "#microsoft.windowsDefenderATP.api.WindowsAuthParams", "type", "Kerberos",
      "username", "username", "domain", "password", "isGmsaUser", true);

  /** The documented requests that are bodies of their own; those that methods write are seen in {@link RequestsTest}. */
  private static final Map<String, JsonBody<?>> BODIES = Map.of(
      "alerts-create-by-reference-request.json", AlertByReference.of("1e5bc9d7e413ddd7902c2932e418702b84d0cc07", "20776",
          Instant.parse("2018-08-03T16:45:21.7115183Z")).severity(AlertSeverity.LOW).title("example").description("example alert")
          .recommendedAction("nothing").category(AlertCategory.EXPLOIT),
      "indicators-create-request.json", NewIndicator.fileSha1("220e7d15b011d7fac48f2bd61114db1022197f7f", IndicatorAction.ALERT_AND_BLOCK).title("test")
          .application("demo-test").expirationTime(Instant.parse("2020-12-12T00:00:00Z")).severity(IndicatorSeverity.INFORMATIONAL).description("test")
          .recommendedActions("nothing").rbacGroupNames(List.of("group1", "group2")),
      "machines-update-request.json", MachineUpdate.create().deviceValue(DeviceValue.NORMAL)
          .machineTags(List.of("Demo Device", "Generic User Machine - Attack Source", "Windows 10", "Windows Insider - Fast")),
      "scan-definitions-create-request.json", ScanDefinitionWrite.create().scanType(ScanKind.WINDOWS).scanName("Test Windows scan").isActive(true)
          .targets(ScanTargetType.IP, List.of("127.0.0.1")).interval(Duration.ofHours(1)).scannerAgent("eb663a27ae9d032f61bc268a79eedf14c4b90f77")
          .with("scanAuthenticationParams", WINDOWS),
      "scan-definitions-update-request.json", ScanDefinitionWrite.create().scanName("Test Update Windows scan").isActive(false)
          .targets(ScanTargetType.IP, List.of("127.0.0.2", "127.0.0.3")).interval(Duration.ofHours(1)).with("scanAuthenticationParams", WINDOWS),
      "xdr-incidents-update-request.json", IncidentUpdate.create().status(IncidentStatus.RESOLVED).assignedTo("secop2@contoso.com")
          .classification(AlertClassification.TRUE_POSITIVE).determination(AlertDetermination.MALWARE)
          .tags(List.of("Yossi's playground", "Don't mess with the Zohan")).comment("pen testing"));

  @TestFactory
  Stream<DynamicTest> models() {
    return ModelContract.ofPackages(Machine.class, Software.class, ScanDefinition.class, Incident.class).named(NAMES).tests()
        .filter(test -> !test.getDisplayName().startsWith("MachineAction reads")); // has two methods that are no accessors: see below
  }

  @Test
  void machineAction_readsMembersOfItsAccessorsNames_andKnowsItsEnd() throws ReflectiveOperationException {
    RecordingMap json = new RecordingMap(Map.of("id", "a1"));
    MachineAction action = MachineAction.of(json);
    for (Method accessor : Models.accessors(MachineAction.class)) {
      json.forget();
      accessor.invoke(action);
      List<String> own = accessor.getReturnType() == boolean.class ? List.of("status") : List.of(accessor.getName());
      assertThat(json.asked()).as(accessor.getName()).isEqualTo(NAMES.getOrDefault("MachineAction." + accessor.getName(), own));
    }
    for (MachineActionStatus status : MachineActionStatus.known()) {
      MachineAction one = MachineAction.of(Json.object("{\"status\":\"" + status.value() + "\"}"));
      assertThat(one.finished()).as(status.value()).isEqualTo(!status.equals(MachineActionStatus.PENDING) && !status.equals(MachineActionStatus.IN_PROGRESS));
      assertThat(one.succeeded()).isEqualTo(status.equals(MachineActionStatus.SUCCEEDED));
    }
    assertThat(MachineAction.of(Json.object("{\"status\":\"Tomorrow\"}")).finished()).isFalse();
  }

  @TestFactory
  Stream<DynamicTest> examples_areReadWithoutComplaint_andWrittenBackEqual() {
    return ExampleFiles.examples("defender", "").stream().filter(file -> file.toString().endsWith("-response.json"))
        .map(file -> DynamicTest.dynamicTest(name(file), () -> {
          Function<Map<String, Object>, ? extends JsonModel> view = view(name(file)).orElseThrow();
          Map<String, Object> tree = Json.object(ExampleFiles.text(file));
          if (tree.get("value") instanceof List<?>) {
            assertThat(ModelContract.examples(ExampleFiles.text(file), "value", view)).isNotEmpty();
          } else {
            ModelContract.example(ExampleFiles.text(file), view);
          }
        }));
  }

  @Test
  void bodies_equalTheDocumentedRequests() {
    assumeThat(ExampleFiles.examples("defender", "")).as("documented examples").isNotEmpty();

    BODIES.forEach((name, body) -> assertThat(new TreeMap<>(body.toMap())).as(name).isEqualTo(new TreeMap<>(RequestsTest.documented(name))));
    assertThat(ExampleFiles.examples("defender", "").stream().map(ModelsTest::name).filter(name -> name.endsWith("-request.json")))
        .as("documented requests that no test compares").containsExactlyInAnyOrderElementsOf(
            Stream.concat(BODIES.keySet().stream(), RequestsTest.names()).toList());
  }

  private static String name(Path file) { return file.getFileName().toString(); }

  /** The model of the longest prefix. */
  private static Optional<Function<Map<String, Object>, ? extends JsonModel>> view(String name) {
    return EXAMPLES.entrySet().stream().filter(entry -> name.startsWith(entry.getKey()))
        .max(Map.Entry.comparingByKey((a, b) -> Integer.compare(a.length(), b.length()))).map(Map.Entry::getValue);
  }

  /** An answer that is one text. */
  public static final class Address extends JsonModel {
    private Address(Map<String, Object> json) { super(json); }

    /** Views a parsed object. */
    public static Address of(Map<String, Object> json) { return new Address(json); }

    /** The text. */
    public Optional<String> value() { return text("value"); }
  }
}
