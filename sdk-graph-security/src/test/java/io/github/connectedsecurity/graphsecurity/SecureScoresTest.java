package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.Reply;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.core.testing.Threads;
import io.github.connectedsecurity.graphsecurity.model.SecurityVendor;
import io.github.connectedsecurity.graphsecurity.model.scores.ControlState;
import io.github.connectedsecurity.graphsecurity.model.scores.SecureScore;
import io.github.connectedsecurity.graphsecurity.model.scores.SecureScoreControlProfile;
import io.github.connectedsecurity.graphsecurity.model.scores.SecureScoreControlProfileUpdate;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecureScoresTest {
  private final StubService service = StubService.start();
  private final GraphSecurityClient client = GraphSecurityClient.create(service.options());

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_readsAllDays() {
    service.on("GET /v1.0/security/secureScores", 206, "{\"value\":[{\"id\":\"t_2026-11-23\",\"currentScore\":410.5}]}",
        "Warning", "199 - \"Microsoft/SecureScore/500/12\"");
    service.on("GET /v1.0/security/secureScores", "{\"value\":[]}");

    var page = client.secureScores().list(q -> q.top(5).skip(7).orderBy(ODataField.instant("createdDateTime").desc())).pages().findFirst().orElseThrow();

    assertThat(page.items()).extracting(SecureScore::currentScore).containsExactly(Optional.of(410.5));
    assertThat(page.warnings()).singleElement().asString().contains("SecureScore/500");
    assertThat(client.secureScores().list()).isEmpty();
    assertThat(service.asked()).extracting(StubService.Asked::query)
        .containsExactly(Map.of("$top", "5", "$skip", "7", "$orderby", "createdDateTime desc"), Map.of());
  }

  @Test
  void latest_asksForOne() {
    service.on("GET /v1.0/security/secureScores", "{\"value\":[{\"id\":\"t_2026-11-24\"}]}").on("GET /v1.0/security/secureScores", "{\"value\":[]}");

    assertThat(client.secureScores().latest()).map(SecureScore::id).contains("t_2026-11-24");
    assertThat(client.secureScores().latest()).isEmpty();
    assertThat(service.asked().get(0).query()).isEqualTo(Map.of("$top", "1"));
  }

  @Test
  void get_readsOneDay() {
    service.on("GET /v1.0/security/secureScores/t_2026-11-24", "{\"id\":\"t_2026-11-24\",\"maxScore\":900}");

    assertThat(client.secureScores().get("t_2026-11-24").maxScore()).contains(900.0);
  }

  @Test
  void profiles_areListedAndRead() {
    service.on("GET /v1.0/security/secureScoreControlProfiles", "{\"value\":[{\"id\":\"AdminMFAV2\"}]}");
    service.on("GET /v1.0/security/secureScoreControlProfiles", "{\"value\":[]}");
    service.on("GET /v1.0/security/secureScoreControlProfiles/AdminMFAV2", "{\"id\":\"AdminMFAV2\",\"rank\":3}");

    assertThat(client.secureScoreControlProfiles().list()).extracting(SecureScoreControlProfile::id).containsExactly("AdminMFAV2");
    assertThat(client.secureScoreControlProfiles().list(q -> q.filter(ODataField.text("controlCategory").eq("Identity")))).isEmpty();
    assertThat(client.secureScoreControlProfiles().get("AdminMFAV2").rank()).contains(3);
    assertThat(service.asked().get(1).query()).isEqualTo(Map.of("$filter", "controlCategory eq 'Identity'"));
  }

  @Test
  void update_sendsAFlatBody_once_andAsksForTheMeasure() {
    String path = "PATCH /v1.0/security/secureScoreControlProfiles/NonOwnerAccess";
    service.on(path, "{\"id\":\"NonOwnerAccess\",\"controlStateUpdates\":[{\"state\":\"Reviewed\"}]}").on(path, 503, "");
    var update = SecureScoreControlProfileUpdate.of(SecurityVendor.of("SecureScore", "Microsoft")).state(ControlState.of("reviewed")).comment("seen");

    assertThat(client.secureScoreControlProfiles().update("NonOwnerAccess", update).controlStateUpdates()).hasSize(1);
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("vendorInformation", Map.of("provider", "SecureScore", "vendor", "Microsoft"),
        "state", "Reviewed", "comment", "seen"));
    assertThat(service.onlyRequest().headers()).containsEntry("prefer", "include-unknown-enum-members, return=representation");
    assertThatThrownBy(() -> client.secureScoreControlProfiles().update("NonOwnerAccess", update)).isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void scoresAndProfiles_areAskedForByFourAtOnce_andNoMore() {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (FaultServer server = FaultServer.start(asked -> {
      most.accumulateAndGet(inside.incrementAndGet(), Math::max);
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
      inside.decrementAndGet();
      return Reply.json("{\"id\":\"x\"}");
    })) {
      Cloud cloud = Cloud.builder("scores", URI.create(server.url())).service(Service.GRAPH_SECURITY, URI.create(server.url()), "scope").build();
      GraphSecurityClient shared = GraphSecurityClient.create(server.options().cloud(cloud).build());
      Threads.together(12, number -> {
        for (int i = 0; i < 5; i++) {
          shared.secureScores().get("x");
          shared.secureScoreControlProfiles().get("x");
        }
        return number;
      });

      assertThat(most.get()).isEqualTo(4);
      assertThat(server.requests()).isEqualTo(120);
    }
  }
}
