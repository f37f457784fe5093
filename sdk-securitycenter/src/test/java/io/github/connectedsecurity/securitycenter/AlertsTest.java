package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.MACHINE;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.securitycenter.model.alerts.Alert;
import io.github.connectedsecurity.securitycenter.model.alerts.AlertBundle;
import io.github.connectedsecurity.securitycenter.model.alerts.AlertStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlertsTest {
  private static final String READ = "Microsoft.Security/alerts/read (built-in role: Security Reader)";
  private static final String READ_IN = "Microsoft.Security/locations/alerts/read (built-in role: Security Reader)";
  private static final String ID = GROUP.id() + "/providers/Microsoft.Security/Locations/west/alerts/a1";

  private final SecurityStub stub = new SecurityStub();
  private final Alerts alerts = stub.client().alerts();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void list_readsAllPages() {
    for (ArmScope scope : List.of(SUBSCRIPTION, GROUP)) {
      stub.pages("GET " + scope.id() + "/providers/Microsoft.Security/alerts");
      assertThat(SecurityStub.names(alerts.list(scope))).containsExactly("one", "two");
      stub.sent("GET " + scope.id() + "/providers/Microsoft.Security/alerts", "2022-01-01", READ);
      stub.pages("GET " + scope.id() + "/providers/Microsoft.Security/locations/west/alerts");
      assertThat(SecurityStub.names(alerts.listIn(scope, "west"))).containsExactly("one", "two");
      stub.sent("GET " + scope.id() + "/providers/Microsoft.Security/locations/west/alerts", "2022-01-01", READ_IN);
    }
  }

  @Test
  void get_readsOne_byItsPlaceOrByItsId() {
    for (ArmScope scope : List.of(SUBSCRIPTION, GROUP)) {
      String line = "GET " + scope.id() + "/providers/Microsoft.Security/locations/west/alerts/a1";
      stub.on(line, SecurityStub.ONE).on(line, SecurityStub.ONE);
      assertThat(alerts.get(scope, "west", "a1").name()).contains("one");
      stub.sent(line, "2022-01-01", READ_IN);
      assertThat(alerts.get(scope.path() + "/providers/microsoft.security/Locations/west/Alerts/a1").name()).contains("one");
      stub.sent(line, "2022-01-01", READ_IN);
    }
  }

  @Test
  void update_saysWhatHasBeenDone() {
    Map<AlertStatus, String> actions = Map.of(AlertStatus.DISMISSED, "dismiss", AlertStatus.RESOLVED, "resolve", AlertStatus.ACTIVE, "activate",
        AlertStatus.IN_PROGRESS, "inProgress");
    for (ArmScope scope : List.of(SUBSCRIPTION, GROUP)) {
      actions.forEach((status, action) -> {
        String line = "POST " + scope.id() + "/providers/Microsoft.Security/locations/west/alerts/a1/" + action;
        stub.on(line, 204, "");
        alerts.update(scope, "west", "a1", status);
        stub.sent(line, "2022-01-01", "Microsoft.Security/locations/alerts/" + action + "/action (built-in role: Security Admin)");
      });
    }
  }

  @Test
  void update_goesByTheIdOfAnAlert_notByItsName() {
    Alert alert = Alert.of(Map.of("id", ID, "name", "another name"));
    String line = "POST " + GROUP.id() + "/providers/Microsoft.Security/locations/west/alerts/a1/";
    List.of("dismiss", "resolve", "activate", "inProgress").forEach(action -> stub.on(line + action, 204, ""));

    alerts.dismiss(alert);
    alerts.resolve(alert);
    alerts.activate(alert);
    alerts.start(alert);
    assertThat(stub.asked()).extracting(asked -> asked.line().substring(line.length())).containsExactly("dismiss", "resolve", "activate", "inProgress");
  }

  @Test
  void update_isSentOnce() {
    stub.on("POST " + GROUP.id() + "/providers/Microsoft.Security/locations/west/alerts/a1/dismiss", 503, "");

    assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> alerts.update(ID, AlertStatus.DISMISSED));
    assertThat(stub.asked()).hasSize(1);
  }

  @Test
  void badInput_isRefused_beforeTheNetwork() {
    assertThatIllegalArgumentException().isThrownBy(() -> alerts.update(ID, AlertStatus.of("Forgotten"))).withMessageContaining("Dismissed")
        .withMessageContaining("Forgotten");
    assertThatIllegalArgumentException().isThrownBy(() -> alerts.get(ID.replace("alerts", "tasks")))
        .withMessageContaining("locations/{location}/alerts/{name}");
    assertThatIllegalArgumentException().isThrownBy(() -> alerts.get(MACHINE.id()));
    assertThatIllegalArgumentException().isThrownBy(() -> alerts.get("a1"));
    assertThatIllegalArgumentException().isThrownBy(() -> alerts.simulate(SUBSCRIPTION, "west", List.of())).withMessageContaining("VirtualMachines");
    SecurityStub.assertRefusesTheScope(() -> alerts.list(MACHINE), () -> alerts.listIn(MACHINE, "west"), () -> alerts.get(MACHINE, "west", "a1"),
        () -> alerts.update(MACHINE, "west", "a1", AlertStatus.ACTIVE), () -> alerts.simulate(GROUP, "west", List.of(AlertBundle.DNS)));
    assertThat(stub.asked()).isEmpty();
  }

  @Test
  void simulate_isFollowedToItsEnd() {
    String line = "POST /subscriptions/s1/providers/Microsoft.Security/locations/west/alerts/default/simulate";
    stub.on(line, 202, "", "Location", stub.url() + "/poll", "Retry-After", "5").on("GET /poll", 202, "").on("GET /poll", 200, "");

    assertThat(alerts.simulate(SUBSCRIPTION, "west", List.of(AlertBundle.DNS, AlertBundle.KEY_VAULTS)).await(SecurityStub.LONG)).isEmpty();
    assertThat(stub.asked()).hasSize(3);
    stub.sent(line, "2022-01-01", "Microsoft.Security/locations/alerts/simulate/action (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"kind\":\"Bundles\",\"bundles\":[\"DNS\",\"KeyVaults\"]}}");
  }

  @Test
  void simulate_goesOnFromTheTokenOfAKilledPoller() {
    stub.on("POST /subscriptions/s1/providers/Microsoft.Security/locations/west/alerts/default/simulate", 202, "", "Location", stub.url() + "/poll")
        .on("GET /poll", 202, "").on("GET /poll", 204, "");

    String token = alerts.simulate(SUBSCRIPTION, "west", List.of(AlertBundle.DNS)).poll().token();
    assertThat(alerts.resume(token).await(SecurityStub.LONG)).isEmpty();
    assertThat(stub.asked()).hasSize(3);
  }
}
