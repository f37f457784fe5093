package io.github.connectedsecurity.defender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.defender.model.InvestigationState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Investigations, files, addresses, domains, accounts. */
class EntitiesTest {
  private static final String SHA1 = "0991a395da64e1c5fbe8732ed11e6be064081d9f";

  private final StubService service = StubService.start();
  private final DefenderClient client = DefenderClient.create(service.options());

  @AfterEach
  void stop() { service.close(); }

  @Test
  void investigations_areListedReadAndStarted() {
    service.on("GET /api/investigations", "{\"value\":[{\"id\":\"63017\",\"State\":\"Running\"}]}")
        .on("GET /api/investigations/da1", "{\"id\":\"63017\",\"state\":\"TerminatedByUser\"}")
        .on("POST /api/machines/m1/startInvestigation", 201, "{\"id\":\"63018\"}").on("POST /api/machines/m1/startInvestigation", 503, "");

    assertThat(client.investigations().list(q -> q.filter(InvestigationFields.STATE.eq(InvestigationState.RUNNING))).iterator().next().state())
        .contains(InvestigationState.RUNNING);
    assertThat(service.onlyRequest().query()).containsEntry("$filter", "state eq 'Running'");
    assertThat(client.investigations().get("da1").state()).contains(InvestigationState.TERMINATED_BY_USER);
    assertThat(client.investigations().start("m1", "Test investigation").id()).isEqualTo("63018");
    assertThat(service.asked().get(2).json()).isEqualTo(Map.of("Comment", "Test investigation"));
    assertThatThrownBy(() -> client.investigations().start("m1", "again")).isInstanceOf(OutcomeUnknownException.class);
    assertThatThrownBy(() -> client.investigations().start("m1", " ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void files_areAskedForByHash() {
    service.on("GET /api/files/" + SHA1, "{\"sha1\":\"" + SHA1 + "\",\"globallyPrevalence\":5}")
        .on("GET /api/files/" + SHA1 + "/stats", "{\"sha1\":\"" + SHA1 + "\",\"globalPrevalence\":6,\"topFileNames\":[\"MREC.exe\"]}")
        .on("GET /api/files/" + SHA1 + "/alerts", "{\"value\":[]}").on("GET /api/files/" + SHA1 + "/machines", "{\"value\":[{\"id\":\"m1\"}]}");

    assertThat(client.files().get(SHA1).globalPrevalence()).contains(5L);
    assertThat(client.files().stats(SHA1, Duration.ofDays(2)).globallyPrevalence()).contains(6L);
    assertThat(service.asked().get(1).query()).isEqualTo(Map.of("lookBackHours", "48"));
    assertThat(client.files().alerts(SHA1)).isEmpty();
    assertThat(client.files().machines(SHA1)).hasSize(1);
  }

  @Test
  void files_refuseOtherHashes_andFarLooks_beforeTheNetwork() {
    String sha256 = "a".repeat(64);
    assertThatThrownBy(() -> client.files().get("abc")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> client.files().alerts(sha256)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("SHA-1");
    assertThatThrownBy(() -> client.files().stats(SHA1, Duration.ofHours(721))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("720");
    assertThatThrownBy(() -> client.files().stats(SHA1, Duration.ofMinutes(59))).isInstanceOf(IllegalArgumentException.class);
    assertThat(service.asked()).isEmpty();
    service.on("GET /api/files/" + sha256, 404, "");
    assertThatThrownBy(() -> client.files().get(sha256)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void ips_areAskedForByAddress() {
    service.on("GET /api/ips/10.209.67.177/alerts", "{\"value\":[{\"id\":\"da1\"}]}")
        .on("GET /api/ips/fe80::1/stats", "{\"ipAddress\":\"fe80::1\",\"organizationPrevalence\":0}");

    assertThat(client.ips().alerts("10.209.67.177")).hasSize(1);
    assertThat(client.ips().stats("fe80::1", Duration.ofDays(30)).organizationPrevalence()).contains(0L);
    assertThat(service.asked().get(1).query()).isEqualTo(Map.of("lookBackHours", "720"));
    assertThatThrownBy(() -> client.ips().alerts("10.0.0.0/8")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void domains_areAskedForByName() {
    service.on("GET /api/domains/evil.example/alerts", "{\"value\":[{\"id\":\"da1\"}]}")
        .on("GET /api/domains/evil.example/machines", "{\"value\":[{\"id\":\"m1\"}]}")
        .on("GET /api/domains/evil.example/stats", "{\"host\":\"evil.example\",\"organizationPrevalence\":4070}");

    assertThat(client.domains().alerts("evil.example")).hasSize(1);
    assertThat(client.domains().machines("evil.example")).hasSize(1);
    assertThat(client.domains().stats("evil.example", Duration.ofHours(1)).organizationPrevalence()).contains(4070L);
  }

  @Test
  void users_areAskedForByShortName() {
    service.on("GET /api/users/kim/alerts", "{\"value\":[]}").on("GET /api/users/kim/machines", "{\"value\":[{\"id\":\"m1\"}]}");

    assertThat(client.users().alerts("kim")).isEmpty();
    assertThat(client.users().machines("kim")).hasSize(1);
    for (String bad : List.of("kim@contoso.example", "contoso\\kim")) {
      assertThatThrownBy(() -> client.users().alerts(bad)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("short name");
    }
  }
}
