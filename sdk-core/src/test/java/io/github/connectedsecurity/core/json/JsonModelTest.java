package io.github.connectedsecurity.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonModelTest {
  private static final class View extends JsonModel {
    View(Map<String, Object> json) { super(json); }

    @JsonCreator
    static View of(Map<String, Object> json) { return new View(json); }

    String id() { return required("id"); }

    Optional<String> name() { return text("v"); }

    Optional<View> child() { return object("child", View::new); }
  }

  private static final class Same extends JsonModel {
    Same(Map<String, Object> json) { super(json); }
  }

  /** A view of one member {@code v}; the text is JSON. */
  private static View of(String json) { return new View(Json.object("{\"id\":\"7\",\"v\":" + json + "}")); }

  private static void isOdd(ThrowingCallable read, String expected, String found) {
    assertThatThrownBy(read).isInstanceOf(InvalidDataException.class).hasMessage("Expected " + expected + " of View[7], found " + found + ".")
        .hasNoCause();
  }

  @Test
  void texts_andTheirAbsence() {
    assertThat(of("\"x\"").text("v")).contains("x");
    assertThat(of("\"\"").text("v")).contains("");
    assertThat(of("null").text("v")).isEmpty();
    assertThat(of("1").text("absent")).isEmpty();
    isOdd(() -> of("1").text("v"), "a text at $.v", "a number");
    assertThat(of("1").id()).isEqualTo("7");
    assertThatThrownBy(() -> new View(Map.of()).id()).isInstanceOf(InvalidDataException.class)
        .hasMessage("Expected a text at $.id of View, found null.");
  }

  @Test
  void oddValues_costTheirAccessorOnly_andNeverShow() {
    View view = new View(Json.object("{\"id\":\"7\",\"v\":{\"secret\":1},\"when\":\"secret\",\"child\":{\"id\":\"8\",\"v\":[\"secret\"]}}"));
    isOdd(view::name, "a text at $.v", "an object");
    isOdd(() -> view.instant("when"), "a date and time at $.when", "another text");
    assertThatThrownBy(() -> view.child().orElseThrow().name()).hasMessage("Expected a text at $.v of View[8], found a list.");
    assertThat(view.id()).isEqualTo("7");
  }

  @Test
  void lists_passNullsOver_andRefuseOtherKinds() {
    assertThat(of("[\"a\",null,\"b\"]").texts("v")).containsExactly("a", "b");
    assertThat(of("null").texts("v")).isEmpty();
    assertThat(of("[{\"id\":\"1\"},null]").objects("v", View::new)).extracting(View::id).containsExactly("1");
    isOdd(() -> of("[\"a\",1]").texts("v"), "a text at $.v[1]", "a number");
    isOdd(() -> of("[null,\"a\"]").objects("v", View::new), "an object at $.v[1]", "another text");
    isOdd(() -> of("\"a\"").texts("v"), "a list at $.v", "another text");
    assertThatThrownBy(() -> of("[\"a\"]").texts("v").add("b")).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void openValues_andFlags() {
    assertThat(of("\"HIGH\"").open("v", OpenValueTest.Level::of)).containsSame(OpenValueTest.Level.HIGH);
    assertThat(of("[\"low\",\"zzz\"]").opens("v", OpenValueTest.Level::of)).containsExactly(OpenValueTest.Level.LOW, new OpenValueTest.Level("zzz"));
    assertThat(of("\"low, high,,\"").flags("v", OpenValueTest.Level::of)).containsExactly(OpenValueTest.Level.LOW, OpenValueTest.Level.HIGH);
    assertThat(of("null").flags("v", OpenValueTest.Level::of)).isEmpty();
  }

  @Test
  void objects_andBags() {
    assertThat(of("{\"id\":\"1\"}").object("v", View::new)).map(View::id).contains("1");
    assertThat(of("null").object("v", View::new)).isEmpty();
    assertThat(of("{\"a\":null}").bag("v")).containsEntry("a", null);
    assertThat(of("null").bag("v")).isEmpty();
    assertThat(of("[1]").value("v")).contains(List.of(1L));
    assertThat(of("null").value("v")).isEmpty();
    isOdd(() -> of("[]").bag("v"), "an object at $.v", "a list");
    isOdd(() -> of("true").object("v", View::new), "an object at $.v", "a boolean");
  }

  @Test
  void times() {
    assertThat(of("\"2026-11-24 10:20:30.1234567\"").instant("v")).contains(Instant.parse("2026-11-24T10:20:30.1234567Z"));
    assertThat(of("\"0001-01-01T00:00:00Z\"").instant("v")).isEmpty();
    assertThat(of("\"2026-11-24T23:00:00-08:00\"").date("v")).contains(LocalDate.parse("2026-11-24"));
    assertThat(of("\"1.02:03:04\"").duration("v")).contains(Duration.parse("PT26H3M4S"));
    isOdd(() -> of("5").instant("v"), "a text at $.v", "a number");
    isOdd(() -> of("\"99999999999999999999999D\"").duration("v"), "a duration at $.v", "another text");
    isOdd(() -> of("\"2026\"").date("v"), "a date at $.v", "another text");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"1763980830123|2025-11-24T10:40:30.123Z", "\"1763980830123\"|2025-11-24T10:40:30.123Z",
      "1.763980830123E12|2025-11-24T10:40:30.123Z",
      "0|1970-01-01T00:00:00Z", "-1|1969-12-31T23:59:59.999Z", "\"2025-11-24T10:40:30Z\"|2025-11-24T10:40:30Z"})
  void epochMillis(String json, Instant instant) {
    assertThat(of(json).epochMillis("v")).contains(instant);
  }

  @Test
  void epochMillis_absentOrOdd() {
    assertThat(of("null").epochMillis("v")).isEmpty();
    assertThat(of("\"\"").epochMillis("v")).isEmpty();
    isOdd(() -> of("1.5").epochMillis("v"), "a whole number of 64 bits at $.v", "a number");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"true|true", "false|false", "\"True\"|true", "\" FALSE \"|false"})
  void booleans(String json, boolean value) {
    assertThat(of(json).bool("v")).contains(value);
  }

  @Test
  void booleans_absentOrOdd() {
    assertThat(of("null").bool("v")).isEmpty();
    assertThat(of("\" \"").bool("v")).isEmpty();
    isOdd(() -> of("1").bool("v"), "a boolean at $.v", "a number");
    isOdd(() -> of("\"yes\"").bool("v"), "a boolean at $.v", "another text");
  }

  @Test
  void numbers_fromNumbersAndTexts() {
    assertThat(of("5").int32("v")).contains(5);
    assertThat(of("5.0").int32("v")).contains(5);
    assertThat(of("\" 5 \"").int64("v")).contains(5L);
    assertThat(of("1.10").decimal("v")).contains(new BigDecimal("1.10"));
    assertThat(of("12345678901234567890").decimal("v")).contains(new BigDecimal(new BigInteger("12345678901234567890")));
    assertThat(of("\"1e3\"").number("v")).contains(1000.0);
    assertThat(of("\"NaN\"").number("v").orElseThrow()).isNaN();
    assertThat(of("\"-INF\"").number("v")).contains(Double.NEGATIVE_INFINITY);
    assertThat(of("null").number("v")).isEmpty();
    assertThat(of("\"\"").int32("v")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483648", "1.5", "\"x\"", "\"1E999999999\"", "true", "[]", "{}", "\"NaN\""})
  void numbersOfAnotherKind_areOdd(String json) {
    assertThatThrownBy(() -> of(json).int32("v")).isInstanceOf(InvalidDataException.class).hasMessageContaining("$.v of View[7]");
  }

  @Test
  void numbersInHugeTexts_areOdd_atOnce() {
    View view = new View(Map.of("id", "7", "v", "9".repeat(4_000_000)));
    isOdd(() -> view.decimal("v"), "a number at $.v", "another text");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"#microsoft.graph.security.fileEvidence|fileevidence", "microsoft.graph.user|user", "#user|user",
      "AzureResource|azureresource",
      "Contoso.Models.Rule, Contoso.Core|rule", "''|''"})
  void typeName_isTheLastPart_inLowerCase(String type, String name) {
    assertThat(JsonModel.typeName(Map.of("@odata.type", type))).isEqualTo(name);
    assertThat(JsonModel.typeName(Map.of("kind", type), "kind")).isEqualTo(name);
  }

  @Test
  void typeName_isEmpty_whenThereIsNone() {
    assertThat(JsonModel.typeName(Map.of())).isEmpty();
    assertThat(JsonModel.typeName(Map.of("$type", 1L), "$type")).isEmpty();
  }

  @Test
  void equality_isByTypeAndJson_andToStringNamesTheId() {
    View view = of("1.0");
    assertThat(view).isEqualTo(of("1.0")).hasSameHashCodeAs(of("1.0")).isEqualTo(view).isNotEqualTo(of("2"))
        .isNotEqualTo("x").isNotEqualTo(null).isNotEqualTo(new Same(view.raw()));
    assertThat(view).hasToString("View[7]");
    assertThat(new View(Map.of("id", 5))).hasToString("View");
  }

  @Test
  void nothingIsLost_andNothingCanBeChanged() {
    String text = "{\"id\":\"7\",\"unknown\":[{\"x\":null}],\"n\":1.10}";
    View view = new View(Json.object(text));
    assertThat(view.toJson()).isEqualTo(text);
    assertThat(view.raw()).isEqualTo(Json.object(text));
    Map<String, Object> mine = new HashMap<>(Map.of("id", "1", "list", Arrays.asList(1, null)));
    View copy = new View(mine);
    mine.put("id", "2");
    assertThat(copy.raw()).isEqualTo(Json.object("{\"id\":\"1\",\"list\":[1,null]}"));
    assertThatThrownBy(() -> copy.raw().clear()).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void viewsOverOtherMaps_readThroughThem() {
    Map<String, Object> recording = new AbstractMap<>() {
      @Override
      public Set<Entry<String, Object>> entrySet() { return Set.of(Map.entry("id", "seen")); }
    };
    assertThat(new View(recording).raw()).isSameAs(recording);
  }

  @Test
  void usersMappers_readAndWriteModels() throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    View view = of("{\"n\":5,\"l\":[null,true]}");
    String written = mapper.writeValueAsString(view);
    assertThat(written).isEqualTo(view.toJson());
    assertThat(mapper.readValue(written, View.class)).isEqualTo(view);
  }

  @Test
  void constants_ofAFunction_mayFail_withTheirOwnError() {
    Function<String, OpenValueTest.Level> failing = text -> { throw new IllegalStateException("mine"); };
    assertThatThrownBy(() -> of("\"x\"").open("v", failing)).isInstanceOf(IllegalStateException.class);
  }
}
