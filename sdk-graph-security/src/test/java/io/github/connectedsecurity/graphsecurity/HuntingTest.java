package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.query.Kql;
import io.github.connectedsecurity.core.query.KqlColumn;
import io.github.connectedsecurity.core.query.KqlRow;
import io.github.connectedsecurity.core.query.KqlType;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.graphsecurity.model.hunting.HuntingQueryResults;
import io.github.connectedsecurity.graphsecurity.model.hunting.HuntingTimespan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HuntingTest {
  private static final String RUN = "POST /v1.0/security/runHuntingQuery";
  private static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
  private static final Instant END = Instant.parse("2026-11-01T00:00:10Z");

  private final StubService service = StubService.start();
  private final Hunting hunting = GraphSecurityClient.create(service.options()).hunting();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void run_sendsTheQuery_andReadsTheTable() {
    service.on(RUN, """
        {"schema":[{"name":"Timestamp","type":"DateTime"},{"Name":"FileSize","Type":"Int64"}],
         "results":[{"Timestamp":"2026-11-01T00:00:00.7688641Z","FileSize":9007199254740993,"FileSize@odata.type":"#Int64"}]}""");

    HuntingQueryResults table = hunting.run(Kql.of("DeviceEvents | where FileName == {name}").with("name", "Grüße \"x\""));

    assertThat(table.schema()).extracting(KqlColumn::name).extracting(Optional::orElseThrow).containsExactly("Timestamp", "FileSize");
    assertThat(table.schema()).extracting(KqlColumn::type).extracting(Optional::orElseThrow).containsExactly(KqlType.DATETIME, KqlType.LONG);
    KqlRow row = table.results().get(0);
    assertThat(row.columns()).containsExactly("Timestamp", "FileSize");
    assertThat(row.instantAt("Timestamp")).contains(Instant.parse("2026-11-01T00:00:00.768864100Z"));
    assertThat(row.longAt("FileSize")).contains(9_007_199_254_740_993L);
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("Query", "DeviceEvents | where FileName == \"Grüße \\\"x\\\"\""));
    assertThat(service.onlyRequest().headers().get("content-type")).isEqualToIgnoringCase("application/json; charset=utf-8");
  }

  @Test
  void run_sendsTheTimespan() {
    for (HuntingTimespan span : List.of(HuntingTimespan.last(Duration.ofDays(7)), HuntingTimespan.last(Duration.ofMinutes(90)), HuntingTimespan.since(START),
        HuntingTimespan.between(START, END), HuntingTimespan.from(START, Duration.ofDays(1)), HuntingTimespan.until(END, Duration.ofDays(1)))) {
      service.on(RUN, "{\"schema\":[],\"results\":[]}");
      assertThat(hunting.run(Kql.of("DeviceEvents"), span).results()).isEmpty();
    }

    assertThat(service.asked()).extracting(asked -> asked.json().get("Timespan")).containsExactly("P7D", "PT1H30M", "2026-11-01T00:00:00Z",
        "2026-11-01T00:00:00Z/2026-11-01T00:00:10Z", "2026-11-01T00:00:00Z/P1D", "P1D/2026-11-01T00:00:10Z");
  }

  @Test
  void run_refusesNonsense_beforeTheNetwork() {
    assertThatThrownBy(() -> hunting.run(" ")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("blank");
    assertThatThrownBy(() -> HuntingTimespan.between(END, START)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("end after");
    assertThatThrownBy(() -> HuntingTimespan.last(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("PT0S");
    assertThatThrownBy(() -> new HuntingTimespan("")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("P7D");
    assertThatThrownBy(() -> hunting.runInWindows("T", END, START)).isInstanceOf(IllegalArgumentException.class);
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void run_tellsTheReasonOfAThrottling() {
    service.on(RUN, 429, "{\"error\":{\"code\":\"TooManyRequests\",\"message\":\"CPU quota of this tenant is used up until 12:15.\"}}");

    assertThatThrownBy(() -> hunting.run("DeviceEvents")).isInstanceOf(ThrottledException.class).hasMessageContaining("CPU quota")
        .extracting(e -> ((ThrottledException) e).serviceMessage()).isEqualTo("CPU quota of this tenant is used up until 12:15.");
  }

  @Test
  void run_namesThePermission_whenRefused() {
    service.on(RUN, 403, "{\"error\":{\"code\":\"Forbidden\",\"message\":\"No.\"}}");

    assertThatThrownBy(() -> hunting.run("DeviceEvents")).isInstanceOf(PermissionException.class).hasMessageContaining("ThreatHunting.Read.All");
  }

  @Test
  void row_readsCellsOfEveryKind() {
    KqlRow row = KqlRow.of(Map.of("T", "x", "D", 1.5, "S", 1L, "B", true, "Text", "[1] is not JSON", "Json", "{\"a\":[1,2]}", "List", List.of("a", "b"),
        "Objects", "[{\"k\":\"v\"}]", "Span", "1.02:03:04", "Empty", ""));

    assertThat(row.textAt("T")).contains("x");
    assertThat(row.doubleAt("D")).contains(1.5);
    assertThat(row.boolAt("S")).contains(true);
    assertThat(row.boolAt("B")).contains(true);
    assertThat(row.dynamicAt("Text")).contains("[1] is not JSON");
    assertThat(row.objectAt("Json")).isEqualTo(Map.of("a", List.of(1L, 2L)));
    assertThat(row.textsAt("List")).containsExactly("a", "b");
    assertThat(row.objectsAt("Objects")).containsExactly(Map.of("k", "v"));
    assertThat(row.durationAt("Span")).contains(Duration.ofDays(1).plusHours(2).plusMinutes(3).plusSeconds(4));
    assertThat(row.dynamicAt("Empty")).isEmpty();
    assertThat(row.objectAt("Missing")).isEmpty();
    assertThat(row.textsAt("Missing")).isEmpty();
    assertThatThrownBy(() -> row.longAt("T")).isInstanceOf(InvalidDataException.class).hasMessageContaining("$.T");
    assertThatThrownBy(() -> row.objectAt("List")).isInstanceOf(InvalidDataException.class).hasMessageContaining("$.List");
  }

  @Test
  void runInWindows_asksOnce_whenTheAnswerFits() {
    service.on(RUN, "{\"schema\":[],\"results\":[{\"x\":1}]}");

    assertThat(hunting.runInWindows("T", START, END)).hasSize(1);
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("Query", "T", "Timespan", "2026-11-01T00:00:00Z/2026-11-01T00:00:10Z"));
  }

  @Test
  void runInWindows_halvesTheTime_whenAnAnswerIsFullOrTooLarge_andGivesEachRowOnce() {
    service.on(RUN, full());
    service.on(RUN, 400, "{\"error\":{\"code\":\"BadRequest\",\"message\":\"Query result set size has exceeded the allowed limits.\"}}");
    service.on(RUN, rows("2026-11-01T00:00:01Z", "2026-11-01T00:00:02.500Z"));
    service.on(RUN, rows("2026-11-01T00:00:02.500Z", "2026-11-01T00:00:05Z"));
    service.on(RUN, rows("2026-11-01T00:00:05Z", "2026-11-01T00:00:10Z"));

    var read = hunting.runInWindows("T", START, END);

    assertThat(service.asked()).isEmpty();
    assertThat(read.map(row -> row.instantAt("Timestamp").orElseThrow().toString())).containsExactly("2026-11-01T00:00:01Z", "2026-11-01T00:00:02.500Z",
        "2026-11-01T00:00:05Z", "2026-11-01T00:00:10Z");
    assertThat(service.asked()).extracting(asked -> asked.json().get("Timespan")).containsExactly("2026-11-01T00:00:00Z/2026-11-01T00:00:10Z",
        "2026-11-01T00:00:00Z/2026-11-01T00:00:05Z", "2026-11-01T00:00:00Z/2026-11-01T00:00:02.500Z", "2026-11-01T00:00:02.500Z/2026-11-01T00:00:05Z",
        "2026-11-01T00:00:05Z/2026-11-01T00:00:10Z");
  }

  @Test
  void runInWindows_failsRatherThanLosingRows() {
    service.on(RUN, full());
    assertThatThrownBy(() -> hunting.runInWindows("T", START, START.plusSeconds(1)).toList())
        .isInstanceOf(InvalidDataException.class).hasMessageContaining("narrow the query");

    service.on(RUN, full()).on(RUN, "{\"results\":[{\"Other\":1}]}");
    assertThatThrownBy(() -> hunting.runInWindows("T", START, END).toList()).isInstanceOf(InvalidDataException.class).hasMessageContaining("Timestamp");

    service.on(RUN, 400, "{\"error\":{\"code\":\"BadRequest\",\"message\":\"Syntax error.\"}}");
    assertThatThrownBy(() -> hunting.runInWindows("T", START, END).toList()).isInstanceOf(BadRequestException.class);
  }

  private static String full() { return "{\"results\":[" + "{},".repeat(Hunting.MAX_ROWS - 1) + "{}]}"; }

  private static String rows(String... times) {
    return "{\"results\":[{\"Timestamp\":\"" + String.join("\"},{\"Timestamp\":\"", times) + "\"}]}";
  }
}
