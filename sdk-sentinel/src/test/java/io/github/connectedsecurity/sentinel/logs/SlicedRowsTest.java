package io.github.connectedsecurity.sentinel.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.query.Kql;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubCredential;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.sentinel.SentinelClient;
import io.github.connectedsecurity.sentinel.WorkspaceGuid;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SlicedRowsTest {
  private static final WorkspaceGuid GUID = WorkspaceGuid.of("63613592-b6f7-4c3d-a390-22ba13102111");
  private static final Kql TEMPLATE = Kql.of("T | where TimeGenerated >= {from} and TimeGenerated < {to}");
  private static final String QUERY = "POST /v1/workspaces/" + GUID + "/query";

  @Test
  void rows_comeOnce_overManyStretches() throws Exception {
    try (LogServer server = new LogServer(20_000, 1_000, Integer.MAX_VALUE)) {
      List<Long> ids = logs(server).inSlices(TEMPLATE, LogServer.START, LogServer.START.plusSeconds(20_000)).stream()
          .map(row -> row.longAt("Id").orElseThrow()).toList();

      assertThat(ids).isEqualTo(LongStream.range(0, 20_000).mapToObj(i -> LogServer.FIRST_ID + i).toList());
      assertThat(server.answers.size()).as("queries").isBetween(20, 80);
    }
  }

  @Test
  void stretches_growOverEmptyTimes() throws Exception {
    try (LogServer server = new LogServer(10, 1_000, Integer.MAX_VALUE)) {
      assertThat(logs(server).inSlices(TEMPLATE, LogServer.START, LogServer.START.plus(Duration.ofDays(3650)))).hasSize(10);
      assertThat(server.answers.size()).as("queries").isLessThan(25);
    }
  }

  @Test
  void bordersBetweenTwoRows_loseNone() throws Exception {
    try (LogServer server = new LogServer(30, 3, Integer.MAX_VALUE)) {
      SlicedRows rows = logs(server).inSlices(TEMPLATE, LogServer.START.plusMillis(500), LogServer.START.plusSeconds(30))
          .startingWith(Duration.ofMillis(1700));

      assertThat(rows.stream().map(row -> row.longAt("Id").orElseThrow() - LogServer.FIRST_ID)).isEqualTo(LongStream.range(1, 30).boxed().toList());
      assertThat(rows).hasSize(29); // each reading begins anew
    }
  }

  @Test
  void rowsThatShareATime_andDoNotFit_endInAnError() {
    try (StubService service = StubService.start()) {
      String partial = "{\"tables\":[{\"name\":\"P\",\"columns\":[],\"rows\":[]}],\"error\":{\"code\":\"PartialError\",\"message\":\"the result size e"
          + "xceeds\"}}";
      for (int i = 0; i < 60; i++) {
        service.on(QUERY, partial);
      }
      LogQueries logs = SentinelClient.create(service.options().toBuilder().time(new FakeTime()).build()).logs(GUID);

      assertThatThrownBy(() -> logs.inSlices(TEMPLATE, Instant.EPOCH, Instant.EPOCH.plusSeconds(3600)).forEach(row -> {}))
          .isInstanceOf(PartialResultException.class);
      assertThat(service.asked()).hasSizeBetween(30, 40); // an hour, halved to 100 nanoseconds
    }
  }

  @Test
  void otherPartialErrors_endIt_atOnce() {
    try (StubService service = StubService.start()) {
      service.on(QUERY, "{\"tables\":[{\"name\":\"P\",\"columns\":[],\"rows\":[]}],\"error\":{\"code\":\"PartialError\",\"message\":\"a cluster was no"
          + "t reached\"}}");
      LogQueries logs = SentinelClient.create(service.options()).logs(GUID);

      assertThatThrownBy(() -> logs.inSlices(TEMPLATE, Instant.EPOCH, Instant.EPOCH.plusSeconds(3600)).forEach(row -> {}))
          .isInstanceOf(PartialResultException.class).hasMessageContaining("cluster");
      assertThat(service.asked()).hasSize(1);
    }
  }

  @Test
  void stretchesThatTakeTooLong_areHalved() {
    try (StubService service = StubService.start()) {
      String empty = "{\"tables\":[{\"name\":\"P\",\"columns\":[{\"name\":\"Id\",\"type\":\"long\"}],\"rows\":[[1]]}]}";
      service.on(QUERY, 504, "{\"error\":{\"code\":\"GatewayTimeout\",\"message\":\"slow\"}}").on(QUERY, empty).on(QUERY, empty).on(QUERY, 500, "");
      LogQueries logs = SentinelClient.create(service.options()).logs(GUID);

      assertThat(logs.inSlices(TEMPLATE, Instant.EPOCH, Instant.EPOCH.plusSeconds(3600)).serverTimeout(Duration.ofSeconds(20))).hasSize(2);
      assertThat(service.asked().get(1).json().get("query"))
          .isEqualTo(TEMPLATE.with("from", Instant.EPOCH).with("to", Instant.EPOCH.plusSeconds(1800)).text());
      assertThat(service.asked().get(1).json()).containsEntry("timespan", "1969-12-31T23:59:59Z/1970-01-01T00:30:01Z");
      assertThat(service.asked().get(1).headers()).containsEntry("prefer", "wait=20");
      assertThatThrownBy(() -> logs.inSlices(TEMPLATE, Instant.EPOCH, Instant.EPOCH.plusSeconds(1)).forEach(row -> {})).isInstanceOf(ServiceException.class);
    }
  }

  @Test
  void template_mustSayWhatItTakesOfEachStretch() {
    try (StubService service = StubService.start()) {
      LogQueries logs = SentinelClient.create(service.options()).logs(GUID);

      assertThatThrownBy(() -> logs.inSlices(Kql.of("T | where TimeGenerated > {from}"), Instant.EPOCH, Instant.now()))
          .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("{to}");
      assertThatThrownBy(() -> logs.inSlices(TEMPLATE, Instant.EPOCH, Instant.EPOCH)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  static LogQueries logs(LogServer server) {
    URI here = URI.create("http://127.0.0.1:" + server.port());
    Cloud cloud = Cloud.builder("fake", here).service(Service.RESOURCE_MANAGER, here, "a").service(Service.LOG_ANALYTICS, here, "b").build();
    return SentinelClient.create(ClientOptions.builder().cloud(cloud).credential(new StubCredential()).time(new FakeTime()).build()).logs(GUID);
  }
}
