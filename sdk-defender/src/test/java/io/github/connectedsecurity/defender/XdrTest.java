package io.github.connectedsecurity.defender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.RetiredEndpointException;
import io.github.connectedsecurity.core.query.Kql;
import io.github.connectedsecurity.core.query.KqlType;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.defender.model.AlertDetermination;
import io.github.connectedsecurity.defender.model.HuntingResult;
import io.github.connectedsecurity.defender.model.incidents.IncidentStatus;
import io.github.connectedsecurity.defender.model.incidents.IncidentUpdate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What belongs to Defender XDR, and the hunting of both. */
@SuppressWarnings("deprecation") // the service gives it up, and until then it must work
class XdrTest {
  private static final String TABLE = "{\"Schema\":[{\"Name\":\"Timestamp\",\"Type\":\"DateTime\"}],"
      + "\"Results\":[{\"Timestamp\":\"2020-02-05T01:10:26.2648757Z\"}],"
      + "\"Stats\":{\"ExecutionTime\":4.6}}";

  private final StubService service = StubService.start();
  private final FakeTime time = new FakeTime();
  private final DefenderClient client = DefenderClient.create(service.options().toBuilder().time(time).build());

  @AfterEach
  void stop() { service.close(); }

  @Test
  void incidents_askForTokensOfTheOtherAudience_andOthersDoNot() {
    service.on("GET /api/incidents", "{\"value\":[{\"incidentId\":924565,\"alerts\":[{\"alertId\":\"ca1\",\"devices\":[{\"DeviceId\":\"m1\"}]}]}]}")
        .on("GET /api/machines/m1", "{\"id\":\"m1\"}");

    var incident = client.incidents().list(q -> q.filter(IncidentFields.STATUS.eq(IncidentStatus.ACTIVE))).iterator().next();
    client.machines().get("m1");

    assertThat(incident.incidentId()).contains(924565L);
    assertThat(incident.alerts().get(0).devices().get(0).mdatpDeviceId()).contains("m1");
    assertThat(service.asked().get(0).query()).isEqualTo(Map.of("$filter", "status eq 'Active'", "$top", "100"));
    assertThat(service.asked().get(0).headers()).containsEntry("authorization", StubService.authorization(Service.DEFENDER_XDR));
    assertThat(service.asked().get(1).headers().get("authorization")).endsWith(StubService.authorization(Service.DEFENDER).replaceFirst(".*-for-", ""));
    assertThatThrownBy(() -> client.incidents().list(q -> q.top(101))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("100");
  }

  @Test
  void incident_isReadAndUpdated_onceWithAComment() {
    service.on("GET /api/incidents/7", "{\"incidentId\":7,\"redirectIncidentId\":8}").on("PATCH /api/incidents/7", "{\"incidentId\":7}")
        .on("PATCH /api/incidents/7", 503, "");

    assertThat(client.incidents().get(7).redirectIncidentId()).contains(8L);
    client.incidents().update(7, IncidentUpdate.create().status(IncidentStatus.IN_PROGRESS).determination(AlertDetermination.COMPROMISED_ACCOUNT)
        .tags(List.of("a")));
    assertThat(service.asked().get(1).json()).isEqualTo(Map.of("status", "InProgress", "determination", "CompromisedAccount", "tags", List.of("a")));
    assertThatThrownBy(() -> client.incidents().update(7, IncidentUpdate.create().comment("seen"))).isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void hunting_readsTheTable_ofBothAudiences() {
    service.on("POST /api/advancedqueries/run", TABLE).on("POST /api/advancedhunting/run", TABLE);

    HuntingResult result = client.hunting().run("DeviceEvents | take 1");

    assertThat(result.schema().get(0).type()).contains(KqlType.DATETIME);
    assertThat(result.results().get(0).instantAt("Timestamp")).contains(Instant.parse("2020-02-05T01:10:26.2648757Z"));
    assertThat(client.hunting().runXdr(Kql.of("DeviceEvents | where DeviceName == {name}").with("name", "a\"b")).stats()).containsKey("ExecutionTime");
    assertThat(service.asked().get(0).json()).isEqualTo(Map.of("Query", "DeviceEvents | take 1"));
    assertThat(service.asked().get(1).json()).isEqualTo(Map.of("Query", "DeviceEvents | where DeviceName == \"a\\\"b\""));
    assertThat(service.asked().get(1).headers().get("authorization")).contains("XDR");
  }

  @Test
  void hunting_isRefusedFromItsLastDayOn_unlessAllowed() {
    service.on("POST /api/advancedqueries/run", TABLE);
    time.advance(Duration.ofDays(69)); // 1 February 2027, 12:00

    assertThatThrownBy(() -> client.hunting().run(Kql.of("DeviceEvents"))).isInstanceOf(RetiredEndpointException.class).hasMessageContaining("runHuntingQuery")
        .hasMessageContaining("ThreatHunting.Read.All");
    assertThat(service.asked()).isEmpty();
    assertThat(client.with(o -> o.allowRetired()).hunting().run("DeviceEvents").results()).hasSize(1);
    assertThatThrownBy(() -> client.hunting().run(" ")).isInstanceOf(IllegalArgumentException.class);
  }
}
