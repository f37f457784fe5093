package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.graphsecurity.model.SecurityVendor;
import io.github.connectedsecurity.graphsecurity.model.actions.ActionParameter;
import io.github.connectedsecurity.graphsecurity.model.actions.NewSecurityAction;
import io.github.connectedsecurity.graphsecurity.model.actions.OperationStatus;
import io.github.connectedsecurity.graphsecurity.model.actions.ResultInfo;
import io.github.connectedsecurity.graphsecurity.model.actions.SecurityAction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecurityActionsTest {
  private final StubService service = StubService.start();
  private final SecurityActions actions = GraphSecurityClient.create(service.options()).beta().securityActions();

  @AfterEach
  void stop() { service.close(); }

  private static final String ACTIONS = "/beta/security/securityActions";

  @Test
  void list_andGet_readActions() {
    service.on("GET " + ACTIONS, "{\"value\":[{\"id\":\"1\",\"status\":\"Completed\"}]}").on("GET " + ACTIONS, "{\"value\":[]}");
    service.on("GET " + ACTIONS + "/1", "{\"id\":\"1\",\"errorInfo\":{\"code\":5,\"message\":\"no\"}}");

    assertThat(actions.list()).extracting(SecurityAction::status).containsExactly(Optional.of(OperationStatus.COMPLETED));
    assertThat(actions.list(q -> q.top(2))).isEmpty();
    assertThat(actions.get("1").errorInfo().flatMap(ResultInfo::code)).contains(5);
  }

  @Test
  void create_isSentOnce() {
    service.on("POST " + ACTIONS, 201, "{\"id\":\"1\",\"status\":\"notStarted\"}").on("POST " + ACTIONS, 503, "");
    var action = NewSecurityAction.of("BlockIp", SecurityVendor.of("Windows Defender ATP", "Microsoft"), List.of(ActionParameter.of("IP", "192.0.2.1")))
        .actionReason("Test").clientContext("c");

    assertThat(actions.create(action).status()).contains(OperationStatus.NOT_STARTED);
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("name", "BlockIp", "actionReason", "Test", "clientContext", "c",
        "vendorInformation", Map.of("provider", "Windows Defender ATP", "vendor", "Microsoft"),
        "parameters", List.of(Map.of("name", "IP", "value", "192.0.2.1"))));
    assertThatThrownBy(() -> actions.create(action)).isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void cancel_sendsNoBody_andIsSafeToRepeat() {
    service.on("POST " + ACTIONS + "/1/cancelSecurityAction", 200, "").on("POST " + ACTIONS + "/1/cancelSecurityAction", 503, "");

    actions.cancel("1");

    assertThat(service.onlyRequest().body()).isEmpty();
    assertThatThrownBy(() -> actions.cancel("1")).isInstanceOf(ServiceException.class);
  }

  @Test
  void get_tellsThatUsersHaveNoPermissionForIt() {
    service.on("GET " + ACTIONS + "/1", 403, "");

    assertThatThrownBy(() -> actions.get("1")).isInstanceOf(PermissionException.class).hasMessageContaining("SecurityActions.Read.All (application only)");
  }
}
