package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.RetiredEndpointException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.testing.Coverage;
import io.github.connectedsecurity.core.testing.StubService;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphOperationsTest {

  private final StubService service = StubService.start();

  @AfterEach
  void stop() { service.close(); }

  static Stream<GraphOperation> operations() { return GraphOperations.all().stream(); }

  @Test
  void table_holdsEveryOperationOnce_andAgreesWithThePage() {
    Map<String, String> page = Coverage.of("graph-security").rows().stream().collect(Collectors.toMap(Coverage.Row::operation, Coverage.Row::permission));
    Map<String, String> table = GraphOperations.all().stream().collect(
        Collectors.toMap(GraphOperation::name, operation -> operation.permission().text().isEmpty() ? "-" : operation.permission().text()));

    assertThat(table).isEqualTo(page).hasSizeGreaterThan(120);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void refusal_namesThePermission_ofEveryOperation(GraphOperation operation) {
    String[] parts = operation.name().split(" /", 2);
    String path = parts[1].replaceAll("\\{\\w+}", "x");
    service.on(parts[0] + " /v1.0/" + path, 403, "{\"error\":{\"code\":\"Forbidden\",\"message\":\"no\"}}");
    Object[] arguments = parts[1].chars().filter(c -> c == '{').mapToObj(c -> "x").toArray();

    assertThatThrownBy(() -> door(true, parts[0], parts[1], arguments)).isInstanceOf(PermissionException.class)
        .hasMessageContaining(operation.permission().text());
    if (operation.retirement().isPresent()) {
      assertThatThrownBy(() -> door(false, parts[0], parts[1], arguments)).isInstanceOf(RetiredEndpointException.class);
      assertThat(service.asked()).hasSize(1);
    }
  }

  @Test
  void named_tellsUnknownOperations() {
    assertThat(GraphOperations.named("GET /security/secureScores").quotas()).containsExactly(GraphQuotas.SCORES, GraphQuotas.SECURE_SCORES);
    assertThat(GraphOperations.named("POST /security/securityActions").permission())
        .isEqualTo(new GraphPermission("", "SecurityActions.ReadWrite.All"));
    assertThat(GraphOperations.named("GET /security/threatSubmission/urlThreats").permission())
        .isEqualTo(new GraphPermission("ThreatSubmission.Read", "ThreatSubmission.Read.All"));
    assertThatIllegalArgumentException().isThrownBy(() -> GraphOperations.named("GET /security/nothing")).withMessageContaining("GET /security/nothing");
  }

  @Test
  void quotas_areThePublishedOnes() {
    assertThat(GraphQuotas.SCORES.concurrent()).isEqualTo(4);
    assertThat(GraphQuotas.SCORES.windows()).containsExactly(new Quota.Window(Duration.ofMinutes(10), 10_000));
    assertThat(Stream.of(GraphQuotas.ALERTS, GraphQuotas.SECURE_SCORES, GraphQuotas.SECURITY_ACTIONS, GraphQuotas.TI_INDICATORS, GraphQuotas.HUNTING)
        .map(quota -> quota.windows().get(0))).extracting(Quota.Window::calls).containsExactly(150, 150, 150, 1_000, 45);
  }

  private void door(boolean retired, String verb, String path, Object... arguments) {
    Http http = service.options().http(Service.GRAPH_SECURITY).at("v1.0");
    GraphDoor door = new GraphDoor(retired ? http.with(o -> o.allowRetired()) : http);
    var call = switch (verb) {
      case "GET" -> door.get(path, arguments);
      case "POST" -> door.post(path, arguments);
      case "PATCH" -> door.patch(path, arguments);
      default -> door.delete(path, arguments);
    };
    call.send();
  }
}
