package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.identityprotection.ChunkResult.Outcome;
import io.github.connectedsecurity.identityprotection.model.RiskDetail;
import io.github.connectedsecurity.identityprotection.model.RiskEventType;
import io.github.connectedsecurity.identityprotection.model.RiskLevel;
import io.github.connectedsecurity.identityprotection.model.RiskState;
import io.github.connectedsecurity.identityprotection.model.RiskyUser;
import io.github.connectedsecurity.identityprotection.model.RiskyUserHistoryItem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RiskyUsersTest {
  private final StubService service = StubService.start();
  private final IdentityProtectionClient client = IdentityProtectionClient.create(service.options().toBuilder().time(new FakeTime()).build());
  private final RiskyUsers users = client.riskyUsers();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_sendsTypedQuery_andFollowsNextLink() {
    service.on("GET /v1.0/identityProtection/riskyUsers", """
        {"value":[{"id":"u1","riskLevel":"high"},{"id":"u2","riskLevel":"hidden"}],
         "@odata.nextLink":"%s/v1.0/identityProtection/riskyUsers?$skiptoken=x"}""".formatted(service.url()));
    service.on("GET /v1.0/identityProtection/riskyUsers", "{\"value\":[{\"id\":\"u3\"}]}");

    List<RiskyUser> read = users.list(q -> q.filter(RiskyUserFields.RISK_STATE.eq(RiskState.AT_RISK))
        .filter(RiskyUserFields.RISK_LAST_UPDATED.ge(Instant.parse("2026-01-01T00:00:00Z"))).top(500)).stream().toList();

    assertThat(read).extracting(RiskyUser::id).containsExactly("u1", "u2", "u3");
    assertThat(read.get(1).riskLevel()).contains(RiskLevel.HIDDEN);
    assertThat(service.asked().get(0).query())
        .isEqualTo(Map.of("$filter", "riskState eq 'atRisk' and riskLastUpdatedDateTime ge 2026-01-01T00:00:00Z", "$top", "500"));
    assertThat(service.asked()).allSatisfy(asked -> assertThat(asked.headers()).containsEntry("prefer", "include-unknown-enum-members")
        .containsEntry("authorization", StubService.authorization(Service.IDENTITY_PROTECTION)));
  }

  @Test
  void list_refusesWhatTheServiceDoesNotTake() {
    assertThatThrownBy(() -> users.list(q -> q.top(501))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("500");
    assertThatThrownBy(() -> users.list(q -> q.orderBy(RiskyUserFields.RISK_LEVEL.asc()))).hasMessageContaining("riskyUsers does not take $orderby");
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void get_readsOneUser_wrappedInAValueOrNot() {
    service.on("GET /v1.0/identityProtection/riskyUsers/u1", "{\"id\":\"u1\",\"isProcessing\":true,\"riskDetail\":\"m365dAdminDismissedDetection\"}");
    service.on("GET /v1.0/identityProtection/riskyUsers/u1", "{\"value\":{\"id\":\"u1\",\"riskLevel\":\"low\"}}");

    assertThat(users.get("u1").riskDetail()).contains(RiskDetail.M365D_ADMIN_DISMISSED_DETECTION);
    assertThat(users.get("u1").riskLevel()).contains(RiskLevel.LOW);
  }

  @Test
  void get_namesThePermission_whenRefused() {
    service.on("GET /v1.0/identityProtection/riskyUsers/u1", 403, "{\"error\":{\"code\":\"Forbidden\",\"message\":\"No licence.\"}}");

    assertThatThrownBy(() -> users.get("u1")).isInstanceOf(PermissionException.class).hasMessageContaining("IdentityRiskyUser.Read.All");
  }

  @Test
  void settled_waitsUntilTheServiceHasFinished() {
    service.on("GET /v1.0/identityProtection/riskyUsers/u1", "{\"id\":\"u1\",\"isProcessing\":true,\"riskState\":\"atRisk\"}");
    service.on("GET /v1.0/identityProtection/riskyUsers/u1", 503, "");
    service.on("GET /v1.0/identityProtection/riskyUsers/u1", "{\"id\":\"u1\",\"isProcessing\":false,\"riskState\":\"dismissed\"}");
    service.on("GET /v1.0/identityProtection/riskyUsers/u2", "{\"id\":\"u2\",\"isProcessing\":true}");

    assertThat(users.settled("u1", Duration.ofMinutes(1)).riskState()).contains(RiskState.DISMISSED);
    assertThatThrownBy(() -> users.settled("u2", Duration.ofSeconds(1))).isInstanceOf(DeadlineExceededException.class);
    assertThat(service.asked()).hasSize(4);
  }

  @Test
  void history_readsBothNamesOfTheDetections() {
    service.on("GET /v1.0/identityProtection/riskyUsers/u1/history", """
        {"value":[{"id":"u1","userId":"u1","activity":{"eventTypes":["anonymizedIPAddress"],"detail":null},"initiatedBy":null},
                  {"id":"u1","activity":{"riskEventTypes":["UnfamiliarFeatures","impossibleTravel"],"detail":"none"}}]}""");

    List<RiskyUserHistoryItem> items = users.history("u1").stream().toList();

    assertThat(items.get(0).activity().orElseThrow().riskEventTypes()).containsExactly(RiskEventType.ANONYMIZED_IP_ADDRESS);
    assertThat(items.get(1).activity().orElseThrow().riskEventTypes())
        .containsExactly(RiskEventType.UNFAMILIAR_FEATURES, RiskEventType.MCAS_IMPOSSIBLE_TRAVEL);
    assertThat(items.get(1).toJson()).contains("UnfamiliarFeatures", "\"impossibleTravel\"");
  }

  @Test
  void historyItem_isReadByItsId() {
    service.on("GET /v1.0/identityProtection/riskyUsers/u1/history/h1", "{\"value\":{\"id\":\"h1\",\"userId\":\"u1\",\"activity\":{}}}");

    assertThat(users.historyItem("u1", "h1").userId()).contains("u1");
  }

  @Test
  void confirmCompromised_sendsChunksOfSixty() {
    for (int i = 0; i < 3; i++) {
      service.on("POST /v1.0/identityProtection/riskyUsers/confirmCompromised", 204, "");
    }
    List<String> ids = IntStream.range(0, 130).mapToObj(i -> "u" + i).toList();
    List<ChunkResult> heard = new ArrayList<>();

    ActionReport report = users.confirmCompromised(ids, heard::add);

    assertThat(report.isComplete()).isTrue();
    assertThat(report.orThrow().done()).isEqualTo(ids);
    assertThat(report.chunks()).isEqualTo(heard).extracting(ChunkResult::number).containsExactly(1, 2, 3);
    assertThat(service.asked().stream().map(asked -> asked.json().get("userIds")))
        .containsExactly(ids.subList(0, 60), ids.subList(60, 120), ids.subList(120, 130));
  }

  @Test
  void confirmSafe_sendsEachIdOnce() {
    service.on("POST /v1.0/identityProtection/riskyUsers/confirmSafe", 204, "");

    assertThat(users.confirmSafe(List.of("u1", "u2", "u1")).done()).containsExactly("u1", "u2");
    assertThat(service.onlyRequest().body()).isEqualTo("{\"userIds\":[\"u1\",\"u2\"]}");
  }

  @Test
  void dismiss_isSentOnce_andTellsWhatIsNotKnown() {
    List<String> ids = IntStream.range(0, 180).mapToObj(i -> "u" + i).toList();
    service.on("POST /v1.0/identityProtection/riskyUsers/dismiss", 204, "");
    service.on("POST /v1.0/identityProtection/riskyUsers/dismiss", 503, ""); // a repeatable call would be refused instead
    service.on("POST /v1.0/identityProtection/riskyUsers/dismiss", 400, "{\"error\":{\"code\":\"BadRequest\",\"message\":\"Unknown user.\"}}");

    ActionReport report = users.dismiss(ids);

    assertThat(report.chunks()).extracting(ChunkResult::outcome).containsExactly(Outcome.DONE, Outcome.UNKNOWN, Outcome.NOT_DONE);
    assertThat(report.chunks().get(1).error()).containsInstanceOf(OutcomeUnknownException.class);
    assertThat(report.unknown()).isEqualTo(ids.subList(60, 120));
    assertThat(report.notDone()).isEqualTo(ids.subList(120, 180));
    assertThat(report.notConfirmed()).isEqualTo(ids.subList(60, 180));
    assertThat(report).hasToString("ActionReport[60 done, 60 not done, 60 unknown; 3 chunks]");
    assertThat(report.chunks().get(0)).hasToString("chunk 1 of 60: DONE");
    assertThatThrownBy(report::orThrow).isInstanceOfSatisfying(IncompleteActionException.class, e -> {
      assertThat(e.report()).isSameAs(report);
      assertThat(e).hasMessage("Of 180 identities the action was done for 60, not done for 60, and its outcome is unknown for 60.")
          .hasCauseInstanceOf(OutcomeUnknownException.class);
    });
    assertThat(service.asked()).hasSize(3);
  }

  @Test
  void dismiss_sendsNoMore_whenThePermissionIsMissing() {
    service.on("POST /v1.0/identityProtection/riskyUsers/dismiss", 403, "");
    List<String> ids = IntStream.range(0, 121).mapToObj(i -> "u" + i).toList();

    ActionReport report = users.dismiss(ids);

    assertThat(report.chunks()).extracting(ChunkResult::outcome).containsExactly(Outcome.NOT_DONE, Outcome.NOT_SENT, Outcome.NOT_SENT);
    assertThat(report.notDone()).isEqualTo(ids);
    assertThat(report.chunks()).allSatisfy(chunk -> assertThat(chunk.error().orElseThrow()).hasMessageContaining("IdentityRiskyUser.ReadWrite.All"));
    assertThat(service.asked()).hasSize(1);
  }

  @Test
  void dismiss_tellsTheRest_whenTheClientIsClosed() {
    service.on("POST /v1.0/identityProtection/riskyUsers/dismiss", 204, "");

    ActionReport report = users.dismiss(IntStream.range(0, 180).mapToObj(i -> "u" + i).toList(), chunk -> client.close());

    assertThat(report.chunks()).extracting(ChunkResult::outcome).containsExactly(Outcome.DONE, Outcome.UNKNOWN, Outcome.NOT_SENT);
    assertThat(service.asked()).hasSize(1);
  }

  @Test
  void actions_refuseBlankIds_andDoNothingForNone() {
    assertThatThrownBy(() -> users.dismiss(List.of("u1", " "))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("userIds");
    assertThat(users.dismiss(List.of()).isComplete()).isTrue();
    assertThat(service.asked()).isEmpty();
  }
}
