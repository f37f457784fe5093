package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.graphsecurity.model.identities.Action;
import io.github.connectedsecurity.graphsecurity.model.identities.HealthIssue;
import io.github.connectedsecurity.graphsecurity.model.identities.HealthIssueStatus;
import io.github.connectedsecurity.graphsecurity.model.identities.HealthIssueType;
import io.github.connectedsecurity.graphsecurity.model.identities.IdentityProvider;
import io.github.connectedsecurity.graphsecurity.model.identities.InvokeActionRequest;
import io.github.connectedsecurity.graphsecurity.model.identities.Sensor;
import io.github.connectedsecurity.graphsecurity.model.identities.SensorCandidate;
import io.github.connectedsecurity.graphsecurity.model.identities.SensorCandidateActivationMode;
import io.github.connectedsecurity.graphsecurity.model.identities.SensorHealthStatus;
import io.github.connectedsecurity.graphsecurity.model.identities.SensorSettingsUpdate;
import io.github.connectedsecurity.graphsecurity.model.identities.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
  private final StubService service = StubService.start();
  private final Identities identities = GraphSecurityClient.create(service.options()).identities();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void healthIssues_areListedReadAndClosed() {
    service.on("GET /v1.0/security/identities/healthIssues", "{\"value\":[{\"id\":\"h1\",\"healthIssueType\":\"Global\"}]}");
    service.on("GET /v1.0/security/identities/healthIssues", "{\"value\":[]}");
    service.on("GET /v1.0/security/identities/healthIssues/h1", "{\"id\":\"h1\",\"status\":\"open\"}");
    service.on("PATCH /v1.0/security/identities/healthIssues/h1", 204, "").on("PATCH /v1.0/security/identities/healthIssues/h1", "{\"id\":\"h1\"}");

    assertThat(identities.healthIssues().list()).extracting(HealthIssue::healthIssueType).containsExactly(Optional.of(HealthIssueType.GLOBAL));
    assertThat(identities.healthIssues().list(q -> q.filter(HealthIssues.STATUS.eq(HealthIssueStatus.OPEN).and(HealthIssues.TYPE.eq(HealthIssueType.SENSOR)))
        .top(5))).isEmpty();
    assertThat(identities.healthIssues().get("h1").status()).contains(HealthIssueStatus.OPEN);
    assertThat(identities.healthIssues().update("h1", HealthIssueStatus.CLOSED)).isEmpty();
    assertThat(identities.healthIssues().update("h1", HealthIssueStatus.SUPPRESSED)).map(HealthIssue::id).contains("h1");

    assertThat(service.asked().get(1).query()).isEqualTo(Map.of("$filter", "status eq 'open' and healthIssueType eq 'sensor'", "$top", "5"));
    assertThat(service.asked().get(3).json()).isEqualTo(Map.of("status", "closed"));
    assertThat(service.asked().get(3).headers()).containsEntry("authorization", StubService.authorization(Service.GRAPH_SECURITY));
  }

  @Test
  void accounts_areListedAndRead_asTheirKind() {
    service.on("GET /v1.0/security/identities/identityAccounts", "{\"value\":[{\"id\":\"i1\",\"@odata.type\":\"#microsoft.graph.security.user\"}]}");
    service.on("GET /v1.0/security/identities/identityAccounts", "{\"value\":[]}");
    service.on("GET /v1.0/security/identities/identityAccounts/i1", "{\"id\":\"i1\",\"accounts\":[{\"identifier\":\"S-1-5\"}]}");

    assertThat(identities.accounts().list().stream()).singleElement().isInstanceOf(User.class);
    assertThat(identities.accounts().list(q -> q.top(3))).isEmpty();
    assertThat(identities.accounts().get("i1").accounts()).hasSize(1);
  }

  @Test
  void invokeAction_isSentOnce_andReadsTheResultInsideValue() {
    String path = "POST /v1.0/security/identities/identityAccounts/i1/invokeAction";
    service.on(path, "{\"value\":{\"accountId\":\"a1\",\"provider\":\"okta\",\"correlationId\":\"c1\"}}").on(path, 503, "");
    var request = InvokeActionRequest.of("a1", Action.DISABLE, IdentityProvider.OKTA);

    assertThat(identities.accounts().invokeAction("i1", request).identityProvider()).contains(IdentityProvider.OKTA);
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("accountId", "a1", "action", "disable", "identityProvider", "okta"));
    assertThatThrownBy(() -> identities.accounts().invokeAction("i1", request)).isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void invokeAction_refusesWhatTheProviderDoesNotTake() {
    assertThatIllegalArgumentException().isThrownBy(() -> InvokeActionRequest.of("a1", Action.FORCE_PASSWORD_RESET, IdentityProvider.OKTA))
        .withMessageContaining("activeDirectory").withMessageContaining("okta");
    assertThat(InvokeActionRequest.of("a1", Action.of("somethingNew"), IdentityProvider.ENTRA_ID).toMap()).containsEntry("action", "somethingNew");
  }

  @Test
  void sensors_areListedReadAndChanged() {
    service.on("GET /v1.0/security/identities/sensors", "{\"value\":[{\"id\":\"s1\",\"healthStatus\":\"healthy\"}]}");
    service.on("GET /v1.0/security/identities/sensors", "{\"value\":[]}");
    service.on("GET /v1.0/security/identities/sensors/s1", "{\"id\":\"s1\",\"openHealthIssuesCount\":2}");
    service.on("PATCH /v1.0/security/identities/sensors/s1", 204, "").on("PATCH /v1.0/security/identities/sensors/s1", 503, "");

    assertThat(identities.sensors().list()).extracting(Sensor::healthStatus).containsExactly(Optional.of(SensorHealthStatus.HEALTHY));
    assertThat(identities.sensors().list(q -> q.top(2))).isEmpty();
    assertThat(identities.sensors().get("s1").openHealthIssuesCount()).contains(2L);
    assertThat(identities.sensors().update("s1", SensorSettingsUpdate.create().description("DC 1").domainControllerDnsNames(List.of("dc1.contoso.com"))))
        .isEmpty();
    assertThat(service.asked().get(3).json())
        .isEqualTo(Map.of("settings", Map.of("description", "DC 1", "domainControllerDnsNames", List.of("dc1.contoso.com"))));
    assertThatThrownBy(() -> identities.sensors().update("s1", SensorSettingsUpdate.create())).isInstanceOf(ServiceException.class);
  }

  @Test
  void sensors_areDeployedWithAKeyAndAPackage() {
    service.on("GET /v1.0/security/identities/sensors/getDeploymentAccessKey", "{\"value\":{\"sensorDeploymentAccessKey\":\"k1\"}}");
    service.on("POST /v1.0/security/identities/sensors/regenerateDeploymentAccessKey", "{\"deploymentAccessKey\":\"k2\"}");
    service.on("POST /v1.0/security/identities/sensors/regenerateDeploymentAccessKey", 503, "");
    service.on("GET /v1.0/security/identities/sensors/getDeploymentPackageUri", "{\"downloadUrl\":\"https://packages.example/s\",\"version\":\"2.2\"}");

    assertThat(identities.sensors().deploymentAccessKey().deploymentAccessKey()).contains("k1");
    assertThat(identities.sensors().regenerateDeploymentAccessKey().deploymentAccessKey()).contains("k2");
    assertThatThrownBy(() -> identities.sensors().regenerateDeploymentAccessKey()).isInstanceOf(OutcomeUnknownException.class);
    assertThat(identities.sensors().deploymentPackage().downloadUrl()).contains("https://packages.example/s");
  }

  @Test
  void sensorCandidates_areListedAndActivated() {
    service.on("GET /v1.0/security/identities/sensorCandidates", "{\"value\":[{\"id\":\"c1\",\"computerDnsName\":\"dc1.contoso.com\"}]}");
    service.on("GET /v1.0/security/identities/sensorCandidates", "{\"value\":[]}");
    service.on("POST /v1.0/security/identities/sensorCandidates/activate", 204, "");

    assertThat(identities.sensorCandidates().list()).extracting(SensorCandidate::computerDnsName).containsExactly(Optional.of("dc1.contoso.com"));
    assertThat(identities.sensorCandidates().list(q -> q.top(9))).isEmpty();
    identities.sensorCandidates().activate(List.of("c1"));

    assertThat(service.asked().get(2).json()).isEqualTo(Map.of("serverIds", List.of("c1")));
    assertThatIllegalArgumentException().isThrownBy(() -> identities.sensorCandidates().activate(List.of())).withMessageContaining("no server");
  }

  @Test
  void settings_areReadAndReplaced() {
    service.on("GET /v1.0/security/identities/sensorCandidateActivationConfiguration", "{\"activationMode\":\"automated\"}");
    service.on("POST /v1.0/security/identities/sensorCandidateActivationConfiguration", 204, "");
    service.on("GET /v1.0/security/identities/settings/autoAuditingConfiguration", "{\"isAutomatic\":true}");
    service.on("POST /v1.0/security/identities/settings/autoAuditingConfiguration", 503, "");

    assertThat(identities.sensorCandidates().activation().activationMode()).contains(SensorCandidateActivationMode.AUTOMATED);
    identities.sensorCandidates().activation(SensorCandidateActivationMode.MANUAL);
    assertThat(identities.autoAuditing().isAutomatic()).contains(true);
    assertThatThrownBy(() -> identities.autoAuditing(false)).isInstanceOf(ServiceException.class); // would be sent again

    assertThat(service.asked().get(1).json()).isEqualTo(Map.of("activationMode", "manual"));
    assertThat(service.asked().get(3).json()).isEqualTo(Map.of("isAutomatic", false));
  }
}
