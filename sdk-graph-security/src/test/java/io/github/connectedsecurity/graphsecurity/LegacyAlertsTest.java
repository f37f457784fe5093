package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.RetiredEndpointException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.graphsecurity.model.SecurityVendor;
import io.github.connectedsecurity.graphsecurity.model.legacy.AlertFeedback;
import io.github.connectedsecurity.graphsecurity.model.legacy.LegacyAlert;
import io.github.connectedsecurity.graphsecurity.model.legacy.LegacyAlertStatus;
import io.github.connectedsecurity.graphsecurity.model.legacy.LegacyAlertUpdate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LegacyAlertsTest {
  private final StubService service = StubService.start();
  private final GraphSecurityClient client = GraphSecurityClient.create(service.options()).with(o -> o.allowRetired());

  @AfterEach
  void stop() { service.close(); }

  @Test
  void everyCall_isRefusedBeforeTheNetwork_unlessTheCallerAllowsIt() {
    GraphSecurityClient plain = GraphSecurityClient.create(service.options());
    LegacyAlertUpdate update = LegacyAlertUpdate.of(SecurityVendor.of("ASC", "Microsoft"));

    assertThatThrownBy(() -> plain.legacyAlerts().get("a1")).isInstanceOfSatisfying(RetiredEndpointException.class,
        e -> assertThat(e.retirement()).isEqualTo(GraphSunsets.LEGACY_ALERTS)).hasMessageContaining("2026-04-10")
        .hasMessageContaining("GraphSecurityClient.alerts()").hasMessageContaining("SecurityAlert.Read.All").hasMessageContaining("allowRetired");
    assertThatThrownBy(() -> plain.legacyAlerts().list().stream().toList()).isInstanceOf(RetiredEndpointException.class);
    assertThatThrownBy(() -> plain.legacyAlerts().update("a1", update)).isInstanceOf(RetiredEndpointException.class);
    assertThatThrownBy(() -> plain.beta().legacyAlerts().updateAll(Map.of("a1", update))).isInstanceOf(RetiredEndpointException.class);
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void list_andGet_readAlerts_whereTheyStillAreAnswered() {
    service.on("GET /v1.0/security/alerts", 206, "{\"value\":[{\"id\":\"a1\",\"status\":\"newAlert\"}]}", "Warning", "199 - \"Microsoft/MCAS/504/10000\"");
    service.on("GET /v1.0/security/alerts", "{\"value\":[]}").on("GET /v1.0/security/alerts/a1", "{\"id\":\"a1\",\"feedback\":\"truePositive\"}");

    var page = client.legacyAlerts().list().pages().findFirst().orElseThrow();
    assertThat(page.items()).extracting(LegacyAlert::status).containsExactly(Optional.of(LegacyAlertStatus.NEW_ALERT));
    assertThat(page.warnings()).singleElement().asString().contains("MCAS");
    assertThat(client.legacyAlerts().list(q -> q.top(1_000).filter(ODataField.text("vendorInformation/provider").eq("ASC")))).isEmpty();
    assertThat(client.legacyAlerts().get("a1").feedback()).contains(AlertFeedback.TRUE_POSITIVE);
    assertThatIllegalArgumentException().isThrownBy(() -> client.legacyAlerts().list(q -> q.skip(501))).withMessageContaining("500");
    assertThat(service.asked()).hasSize(3);
  }

  @Test
  void update_namesTheVendor_andAsksForTheAlert() {
    service.on("PATCH /v1.0/security/alerts/a1", "{\"id\":\"a1\"}").on("PATCH /v1.0/security/alerts/a1", 503, "");
    var update = LegacyAlertUpdate.of(SecurityVendor.of("ASC", "Microsoft")).status(LegacyAlertStatus.RESOLVED).assignedTo("kim@contoso.com")
        .closedDateTime(Instant.EPOCH).comments(List.of("Closed in MCAS")).feedback(AlertFeedback.BENIGN_POSITIVE).tags(List.of("HVA"));

    assertThat(client.legacyAlerts().update("a1", update).id()).isEqualTo("a1");
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("vendorInformation", Map.of("provider", "ASC", "vendor", "Microsoft"), "status", "resolved",
        "assignedTo", "kim@contoso.com", "closedDateTime", "1970-01-01T00:00:00Z", "comments", List.of("Closed in MCAS"), "feedback", "benignPositive",
        "tags", List.of("HVA")));
    assertThat(service.onlyRequest().headers().get("prefer")).contains("return=representation");
    assertThatThrownBy(() -> client.legacyAlerts().update("a1", update)).isInstanceOf(ServiceException.class);
  }

  @Test
  void updateAll_namesEachByItsId() {
    service.on("POST /beta/security/alerts/updateAlerts", "{\"value\":[{\"id\":\"a1\"}]}");
    var update = LegacyAlertUpdate.of(SecurityVendor.of("ASC", "Microsoft")).status(LegacyAlertStatus.IN_PROGRESS);

    assertThat(client.beta().legacyAlerts().updateAll(Map.of("a1", update))).extracting(LegacyAlert::id).containsExactly("a1");
    assertThat(service.onlyRequest().body()).isEqualTo(
        "{\"value\":[{\"id\":\"a1\",\"vendorInformation\":{\"provider\":\"ASC\",\"vendor\":\"Microsoft\"},\"status\":\"inProgress\"}]}");
    assertThatIllegalArgumentException().isThrownBy(() -> client.beta().legacyAlerts().updateAll(Map.of())).withMessageContaining("no alert");
  }
}
