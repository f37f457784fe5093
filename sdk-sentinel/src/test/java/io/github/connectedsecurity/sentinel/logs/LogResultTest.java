package io.github.connectedsecurity.sentinel.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.query.KqlRow;
import io.github.connectedsecurity.core.query.KqlType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogResultTest {
  private static final String TYPED = """
      { "render" : null, "tables" : [ { "name" : "PrimaryResult" , "columns" : [ {"name":"t","type":"datetime"},{"name":"i","type":"int"},
        {"name":"l","type":"long"},{"name":"r","type":"real"},{"name":"d","type":"decimal"},{"name":"s","type":"timespan"},{"name":"g","type":"guid"},
        {"name":"b","type":"bool"},{"name":"x","type":"string"},{"name":"y","type":"dynamic"},{"name":"z","type":"dynamic"} ] ,
        "rows" : [ [ "2024-05-01T10:20:30.1234567Z", 7, 9007199254740993, 0.5, "12345678901234567890.123456789", "-1.02:03:04.5000000",
          "73e01a99-5cd7-4139-a149-9f2736ff2ab5", true, "ä\\"]}[{,: \\ud83d\\ude00", "{\\"k\\":[1,2]}", {"raw":[true]} ],
          [ null, null, "12", "NaN", 1.10, null, null, null, "", null, null ], [null,null,null,"Infinity",null,null,null,null,null,null,null],
          [null,null,null,"-Infinity",null,null,null,null,null,null,null] ] }, {"name":"Second","columns":[{"name":"a","type":"long"}],"rows":[]} ],
        "statistics":{"query":{"executionTime":0.015}} }""";

  @Test
  void cells_haveTheirTypes() {
    LogTable table = result(TYPED).tables().get(0);
    KqlRow first = table.iterator().next();

    assertThat(table.columns()).extracting(column -> column.type().orElseThrow()).containsExactly(KqlType.DATETIME, KqlType.INT, KqlType.LONG, KqlType.REAL,
        KqlType.DECIMAL, KqlType.TIMESPAN, KqlType.GUID, KqlType.BOOL, KqlType.STRING, KqlType.DYNAMIC, KqlType.DYNAMIC);
    assertThat(first.instantAt("t")).contains(Instant.parse("2024-05-01T10:20:30.1234567Z"));
    assertThat(first.longAt("i")).contains(7L);
    assertThat(first.longAt("l")).contains(9007199254740993L);
    assertThat(first.doubleAt("r")).contains(0.5);
    assertThat(first.decimalAt("d")).contains(new BigDecimal("12345678901234567890.123456789"));
    assertThat(first.durationAt("s")).contains(Duration.parse("-P1DT2H3M4.5S"));
    assertThat(first.textAt("g")).contains("73e01a99-5cd7-4139-a149-9f2736ff2ab5");
    assertThat(first.boolAt("b")).contains(true);
    assertThat(first.textAt("x")).contains("ä\"]}[{,: 😀");
    assertThat(first.dynamicAt("y")).contains(Json.object("{\"k\":[1,2]}"));
    assertThat(first.objectAt("z")).isEqualTo(Json.object("{\"raw\":[true]}"));
  }

  @Test
  void cells_mayBeEmpty_orBeyondNumbers() {
    List<KqlRow> rows = result(TYPED).rows().toList();

    assertThat(rows).hasSize(4);
    assertThat(rows.get(1).instantAt("t")).isEmpty();
    assertThat(rows.get(1).longAt("l")).contains(12L);
    assertThat(rows.get(1).doubleAt("r")).contains(Double.NaN);
    assertThat(rows.get(1).decimalAt("d")).contains(new BigDecimal("1.10"));
    assertThat(rows.get(2).doubleAt("r")).contains(Double.POSITIVE_INFINITY);
    assertThat(rows.get(3).doubleAt("r")).contains(Double.NEGATIVE_INFINITY);
    assertThat(rows.get(1).columns()).containsExactly("t", "i", "l", "r", "d", "s", "g", "b", "x", "y", "z");
    assertThat(rows.get(1).toJson()).startsWith("{\"t\":null,\"i\":null,\"l\":\"12\"");
  }

  @Test
  void tables_areAllThere() {
    LogResult result = result(TYPED);

    assertThat(result.tables()).extracting(LogTable::name).containsExactly("PrimaryResult", "Second");
    assertThat(result.tables()).extracting(LogTable::rowCount).containsExactly(4, 0);
    assertThat(result.tables().get(0)).hasSize(4).hasSize(4); // each reading begins anew
    assertThat(result.statistics()).isEqualTo(Json.object("{\"query\":{\"executionTime\":0.015}}"));
    assertThat(result.render()).isEmpty();
  }

  @Test
  void partialResult_isVisible_andCanBeRefused() {
    LogResult result = result("""
        {"tables":[{"name":"P","columns":[{"name":"a","type":"long"}],"rows":[[1]]}],"error":{"code":"PartialError","message":"some errors",
         "details":[{"code":"EngineError","message":"wrong","innererror":{"code":"-2133196797",
         "message":"The results of this query exceed the set limit."}}]}}""");

    assertThat(result.rows()).hasSize(1);
    assertThat(result.partialError()).map(LogError::isTooLarge).contains(true);
    assertThat(result.partialError().orElseThrow().deepest().code()).contains("-2133196797");
    assertThatThrownBy(result::requireWhole).isInstanceOfSatisfying(PartialResultException.class, e -> assertThat(e.error().code()).contains("PartialError"))
        .hasMessageContaining("exceed the set limit");
  }

  @Test
  void error_ofAnotherKind_isNotAboutSize() {
    assertThat(LogError.of(Json.object("{\"code\":\"PartialError\",\"message\":\"a cluster was not reached\"}")).isTooLarge()).isFalse();
  }

  @Test
  void rows_ofAnotherLength_areTold() {
    LogTable table = result("{\"tables\":[{\"name\":\"P\",\"columns\":[{\"name\":\"a\",\"type\":\"long\"}],\"rows\":[[1],[1,2]]}]}").tables().get(0);

    assertThatThrownBy(() -> table.forEach(row -> {})).isInstanceOf(InvalidDataException.class).hasMessageContaining("Row 1").hasMessageContaining("2 cells");
  }

  @Test
  void answerWithoutTables_isAnError() {
    assertThatThrownBy(() -> result("{\"error\":{\"code\":\"X\",\"message\":\"y\"}}")).isInstanceOf(InvalidDataException.class).hasMessageContaining("X, y");
    assertThatThrownBy(() -> result("{\"tables\":null}")).isInstanceOf(InvalidDataException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{", "{\"tables\":[{\"rows\":[[1],", "{\"tables\":[]}x", "{\"tables\":[{\"rows\":[[\"a]]}]}", "<html>", "{\"tables\":[}", "{]"})
  void damage_isTold(String json) {
    assertThatThrownBy(() -> result(json).tables().forEach(table -> table.forEach(row -> {}))).isInstanceOf(InvalidDataException.class);
  }

  /** Cuts and flips bytes: whatever comes, it is read or complained about, and nothing else happens. */
  @Test
  void damageAnywhere_endsInAComplaint() {
    byte[] good = TYPED.getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      byte[] bad = java.util.Arrays.copyOf(good, random.nextInt(3) == 0 ? random.nextInt(good.length) : good.length);
      for (int flips = random.nextInt(3); bad.length > 0 && flips >= 0; flips--) {
        bad[random.nextInt(bad.length)] = (byte) "{}[]\",:\\0a \u0001".charAt(random.nextInt(12));
      }
      try {
        LogResult.of(bad).tables().forEach(table -> table.forEach(KqlRow::toJson));
      } catch (InvalidDataException e) {
        assertThat(e).hasMessageNotContaining("73e01a99");
      }
    }
  }

  @Test
  void row_isAView_likeAnyOther() {
    KqlRow row = result(TYPED).rows().findFirst().orElseThrow();
    Map<String, Object> raw = row.raw();

    assertThat(raw).hasSize(11).containsKey("l").doesNotContainKey("q");
    assertThat(Optional.ofNullable(raw.get("q"))).isEmpty();
    assertThat(row.longAt("nothing")).isEmpty();
    assertThatThrownBy(() -> row.longAt("x")).isInstanceOf(InvalidDataException.class).hasMessageContaining("$.x");
    assertThatThrownBy(() -> raw.put("a", 1)).isInstanceOf(UnsupportedOperationException.class);
  }

  private static LogResult result(String json) { return LogResult.of(json.getBytes(StandardCharsets.UTF_8)); }
}
