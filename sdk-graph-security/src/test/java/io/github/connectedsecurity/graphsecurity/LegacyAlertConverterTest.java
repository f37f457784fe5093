package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.JsonMutations;
import io.github.connectedsecurity.core.testing.Models;
import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.graphsecurity.model.AlertClassification;
import io.github.connectedsecurity.graphsecurity.model.AlertComment;
import io.github.connectedsecurity.graphsecurity.model.AlertEvidence;
import io.github.connectedsecurity.graphsecurity.model.AlertSeverity;
import io.github.connectedsecurity.graphsecurity.model.AlertStatus;
import io.github.connectedsecurity.graphsecurity.model.AnalyzedMessageEvidence;
import io.github.connectedsecurity.graphsecurity.model.AzureResourceEvidence;
import io.github.connectedsecurity.graphsecurity.model.CloudApplicationEvidence;
import io.github.connectedsecurity.graphsecurity.model.DetectionSource;
import io.github.connectedsecurity.graphsecurity.model.DeviceEvidence;
import io.github.connectedsecurity.graphsecurity.model.DnsEvidence;
import io.github.connectedsecurity.graphsecurity.model.EvidenceRole;
import io.github.connectedsecurity.graphsecurity.model.FileDetails;
import io.github.connectedsecurity.graphsecurity.model.FileEvidence;
import io.github.connectedsecurity.graphsecurity.model.IpEvidence;
import io.github.connectedsecurity.graphsecurity.model.MalwareEvidence;
import io.github.connectedsecurity.graphsecurity.model.NetworkConnectionEvidence;
import io.github.connectedsecurity.graphsecurity.model.ProcessEvidence;
import io.github.connectedsecurity.graphsecurity.model.RegistryValueEvidence;
import io.github.connectedsecurity.graphsecurity.model.ServiceSource;
import io.github.connectedsecurity.graphsecurity.model.UrlEvidence;
import io.github.connectedsecurity.graphsecurity.model.UserAccount;
import io.github.connectedsecurity.graphsecurity.model.UserEvidence;
import io.github.connectedsecurity.graphsecurity.model.legacy.LegacyAlert;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LegacyAlertConverterTest {

  private static final String WHOLE = """
      {"id":"da1","activityGroupName":"Sandworm","assignedTo":"kim@contoso.com","azureSubscriptionId":"sub","azureTenantId":"tenant","category":"Malware",
       "closedDateTime":"2024-02-01T00:00:00Z","comments":["Closed in MCAS"],"confidence":90,"createdDateTime":"2024-01-02T00:00:00Z","description":"d",
       "detectionIds":["d1"],"eventDateTime":"2024-01-01T00:00:00Z","feedback":"benignPositive","incidentIds":["i1","i2"],"riskScore":"0",
       "lastEventDateTime":"2024-01-01T01:00:00Z","lastModifiedDateTime":"2024-01-03T00:00:00Z","recommendedActions":["look","act"],"severity":"medium",
       "sourceMaterials":["https://portal.example/1"],"status":"newAlert","tags":["HVA"],"title":"t",
       "vendorInformation":{"provider":"MCAS","vendor":"Microsoft","subProvider":null},
       "cloudAppStates":[{"destinationServiceName":"Box","riskScore":"5"}],
       "fileStates":[{"name":"a.exe","path":"C:","fileHash":{"hashType":"sha256","hashValue":"ab"}}],
       "hostStates":[{"fqdn":"h.contoso.com","netBiosName":"H","os":"Windows","privateIpAddress":"10.0.0.1","publicIpAddress":"192.0.2.1"}],
       "malwareStates":[{"name":"Emotet","category":"trojan","wasRunning":true}],
       "messageSecurityStates":[{"connectingIP":"192.0.2.9","messageSubject":"Hi","networkMessageId":"n1","messageReceivedDateTime":"2024-01-01T00:00:00Z"}],
       "networkConnections":[{"destinationAddress":"192.0.2.2","destinationPort":"443","protocol":"tcp","sourceAddress":"10.0.0.1","sourcePort":"5000",
         "destinationUrl":"https://evil.example/x","destinationDomain":"evil.example"}],
       "processes":[{"name":"a.exe","path":"C:","commandLine":"a.exe -x","processId":7,"parentProcessId":3,"parentProcessName":"b.exe","accountName":"kim",
         "createdDateTime":"2024-01-01T00:00:00Z","fileHash":{"hashType":"md5","hashValue":"cd"}}],
       "registryKeyStates":[{"hive":"currentUser","key":"k","valueName":"v","valueData":"x","valueType":"sz"}],
       "securityResources":[{"resource":"/subscriptions/1","resourceType":"attacked"}],
       "uriClickSecurityStates":[{"uriDomain":"evil.example"}],
       "userStates":[{"aadUserId":"u1","accountName":"kim","domainName":"contoso","onPremisesSecurityIdentifier":"S-1","userPrincipalName":"kim@contoso.com"}],
       "vulnerabilityStates":[{"cve":"CVE-2021-44228"}]}""";

  @Test
  void convert_renamesWhatHasASuccessor() {
    Alert alert = LegacyAlertConverter.convert(LegacyAlert.of(Json.object(WHOLE)));

    assertThat(alert.id()).isEqualTo("da1");
    assertThat(alert.providerAlertId()).contains("da1");
    assertThat(alert.actorDisplayName()).contains("Sandworm");
    assertThat(alert.assignedTo()).contains("kim@contoso.com");
    assertThat(alert.tenantId()).contains("tenant");
    assertThat(alert.raw()).containsEntry("category", "Malware"); // its accessor is deprecated
    assertThat(alert.resolvedDateTime()).contains(Instant.parse("2024-02-01T00:00:00Z"));
    assertThat(alert.createdDateTime()).contains(Instant.parse("2024-01-02T00:00:00Z"));
    assertThat(alert.firstActivityDateTime()).contains(Instant.parse("2024-01-01T00:00:00Z"));
    assertThat(alert.lastActivityDateTime()).contains(Instant.parse("2024-01-01T01:00:00Z"));
    assertThat(alert.lastUpdateDateTime()).contains(Instant.parse("2024-01-03T00:00:00Z"));
    assertThat(alert.comments()).extracting(AlertComment::comment).containsExactly(Optional.of("Closed in MCAS"));
    assertThat(alert.classification()).contains(AlertClassification.INFORMATIONAL_EXPECTED_ACTIVITY);
    assertThat(alert.incidentId()).contains("i1");
    assertThat(alert.recommendedActions()).contains("look\nact");
    assertThat(alert.severity()).contains(AlertSeverity.MEDIUM);
    assertThat(alert.status()).contains(AlertStatus.NEW);
    assertThat(alert.alertWebUrl()).contains("https://portal.example/1");
    assertThat(alert.productName()).contains("MCAS");
    assertThat(alert.serviceSource()).contains(ServiceSource.MICROSOFT_DEFENDER_FOR_CLOUD_APPS);
    assertThat(alert.detectionSource()).contains(DetectionSource.CLOUD_APP_SECURITY);
  }

  @Test
  void convert_turnsStatesIntoEvidence() {
    List<AlertEvidence> evidence = LegacyAlertConverter.convert(LegacyAlert.of(Json.object(WHOLE))).evidence();

    assertThat(evidence.stream().<Class<?>>map(AlertEvidence::getClass)).containsExactly(CloudApplicationEvidence.class, FileEvidence.class,
        DeviceEvidence.class, MalwareEvidence.class, AnalyzedMessageEvidence.class, NetworkConnectionEvidence.class, ProcessEvidence.class,
        RegistryValueEvidence.class, AzureResourceEvidence.class, UrlEvidence.class, UserEvidence.class, UrlEvidence.class, DnsEvidence.class);
    assertThat(((FileEvidence) evidence.get(1)).fileDetails().flatMap(FileDetails::sha256)).contains("ab");
    assertThat(((DeviceEvidence) evidence.get(2)).lastExternalIpAddress()).contains("192.0.2.1");
    assertThat(((AnalyzedMessageEvidence) evidence.get(4)).subject()).contains("Hi");
    NetworkConnectionEvidence connection = (NetworkConnectionEvidence) evidence.get(5);
    assertThat(connection.destinationAddress().flatMap(IpEvidence::ipAddress)).contains("192.0.2.2");
    assertThat(connection.destinationPort()).contains(443);
    ProcessEvidence process = (ProcessEvidence) evidence.get(6);
    assertThat(process.imageFile().flatMap(FileDetails::md5)).contains("cd");
    assertThat(process.parentProcessImageFile().flatMap(FileDetails::fileName)).contains("b.exe");
    assertThat(process.userAccount().flatMap(UserAccount::accountName)).contains("kim");
    assertThat(evidence.get(8).roles()).containsExactly(EvidenceRole.ATTACKED);
    assertThat(((UserEvidence) evidence.get(10)).userAccount().flatMap(UserAccount::userSid)).contains("S-1");
    assertThat(((DnsEvidence) evidence.get(12)).domainName()).contains("evil.example");
  }

  @Test
  void convert_losesNothing() {
    LegacyAlert legacy = LegacyAlert.of(Json.object(WHOLE));
    Alert alert = LegacyAlertConverter.convert(legacy);

    assertThat(LegacyAlertConverter.original(alert)).contains(legacy);
    assertThat(LegacyAlertConverter.original(Alert.of(Json.object(alert.toJson())))).contains(legacy);
    assertThat(LegacyAlertConverter.original(Alert.of(Map.of("id", "da1")))).isEmpty();
  }

  @Test
  void convert_takesAnything_andLosesNothing() {
    for (long seed = 0; seed < 300; seed++) {
      Map<String, Object> odd = JsonMutations.mutate(Json.object(WHOLE), seed, 6).tree();
      LegacyAlert legacy = LegacyAlert.of(odd);

      assertThat(LegacyAlertConverter.original(LegacyAlertConverter.convert(legacy))).as("seed %d", seed).contains(legacy);
    }
  }

  @Test
  void words_thatHaveNoSuccessor_stayAsTheyAre() {
    assertThat(LegacyAlertConverter.convert(LegacyAlert.of(Map.of("id", "1", "status", "dismissed", "feedback", "Unknown"))).status())
        .contains(AlertStatus.RESOLVED);
    Alert odd = LegacyAlertConverter.convert(LegacyAlert.of(Map.of("id", "1", "status", "onFire", "vendorInformation", Map.of("provider", "Contoso"))));
    assertThat(odd.status().map(AlertStatus::value)).contains("onFire");
    assertThat(odd.serviceSource()).contains(ServiceSource.UNKNOWN);
    assertThat(odd.evidence()).isEmpty();
  }

  @Test
  void guide_hasEveryRename_andEveryMemberWithoutSuccessor() throws java.io.IOException {
    String guide = Files.readString(Path.of("../docs/guides/graph-legacy.md"));

    LegacyAlertConverter.renames().forEach((old, name) -> assertThat(guide).contains("| `" + old + "` | `" + name + "` |"));
    assertThat(Models.accessors(LegacyAlert.class)).allSatisfy(accessor -> assertThat(guide).contains("`" + accessor.getName() + "`"));
  }
}
