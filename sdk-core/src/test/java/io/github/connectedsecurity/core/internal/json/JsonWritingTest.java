package io.github.connectedsecurity.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.json.OpenValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonWritingTest {
  private record Level(String value) implements OpenValue {}

  private static final class View extends JsonModel {
    View(Map<String, Object> json) { super(json); }
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of((byte) 1, "1"), Arguments.of((short) -2, "-2"), Arguments.of(3, "3"), Arguments.of(Long.MIN_VALUE, "-9223372036854775808"),
        Arguments.of(new BigInteger("123456789012345678901"), "123456789012345678901"), Arguments.of(new BigDecimal("1.50"), "1.50"),
        Arguments.of(new BigDecimal("5"), "5"), Arguments.of(BigInteger.TEN, "10"), Arguments.of(1e22, "1.0E+22"),
        Arguments.of(0.1, "0.1"), Arguments.of(1e300, "1.0E+300"), Arguments.of(0.1f, "0.1"), Arguments.of(-0.0, "0.0"), Arguments.of(true, "true"),
        Arguments.of("a\"b\\c/\n\r\t\b\u0000\u001f\u007fäß€𝄞", "\"a\\\"b\\\\c/\\n\\r\\t\\u0008\\u0000\\u001f\u007fäß€𝄞\""),
        Arguments.of(java.nio.CharBuffer.wrap("sb"), "\"sb\""), Arguments.of('c', "\"c\""), Arguments.of(new Level("high"), "\"high\""),
        Arguments.of(Instant.parse("2026-11-24T10:20:30Z"), "\"2026-11-24T10:20:30Z\""),
        Arguments.of(Instant.parse("2026-11-24T10:20:30.2143399Z"), "\"2026-11-24T10:20:30.2143399Z\""),
        Arguments.of(Instant.parse("2026-11-24T10:20:30.5Z"), "\"2026-11-24T10:20:30.5Z\""),
        Arguments.of(OffsetDateTime.parse("2026-11-24T10:20+01:00"), "\"2026-11-24T10:20:00+01:00\""),
        Arguments.of(ZonedDateTime.parse("2026-11-24T10:20+01:00[Europe/Berlin]"), "\"2026-11-24T10:20:00+01:00\""),
        Arguments.of(LocalDate.parse("2026-11-24"), "\"2026-11-24\""), Arguments.of(LocalTime.parse("10:20:30"), "\"10:20:30\""),
        Arguments.of(Duration.ofMinutes(90), "\"PT1H30M\""), Arguments.of(Period.ofMonths(2), "\"P2M\""),
        Arguments.of(new UUID(1, 2), "\"00000000-0000-0001-0000-000000000002\""), Arguments.of(URI.create("https://example.org/a?b"),
            "\"https://example.org/a?b\""),
        Arguments.of(new byte[] {1, 2, (byte) 0xFF}, "\"AQL/\""), Arguments.of(Arrays.<@Nullable Object>asList(1, null, "x"), "[1,null,\"x\"]"),
        Arguments.of(new Object[] {1, new int[0].length}, "[1,0]"), Arguments.of(Map.of("a", Map.of("b", List.of(new Level("l")))),
            "{\"a\":{\"b\":[\"l\"]}}"),
        Arguments.of(Json.object("{\"n\":null}"), "{\"n\":null}"), Arguments.of(List.of(new View(Map.of("id", 1))), "[{\"id\":1}]"),
        Arguments.of(Map.of(), "{}"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void values_areWrittenAsPlainJson(Object value, String json) {
    assertThat(Json.write(value)).isEqualTo(json);
    assertThat(PlainValues.of(value)).isEqualTo(Json.parse(json));
  }

  static Stream<Object> refused() {
    return Stream.of(Double.NaN, Double.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, TimeUnit.DAYS, new Object(), Optional.of("x"), LocalDateTime.MIN,
        new AtomicLong(),
        new int[] {1}, Map.of(1, "x"), List.of(Map.of("a", TimeUnit.DAYS)));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatJsonCannotSay_isRefused(Object value) {
    assertThatThrownBy(() -> Json.write(value)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(".*(cannot be sent|no way to write|must be texts).*");
  }

  @Test
  void whatContainsItself_isRefused() {
    List<Object> list = new ArrayList<>();
    list.add(Map.of("again", list));
    assertThatThrownBy(() -> Json.write(list)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("contains itself");
  }

  @Test
  void null_isWritten() { assertThat(Json.write(null)).isEqualTo("null"); }

  @Test
  void parsedObjects_areTakenAsTheyAre_andJdkMapsCopied() {
    Map<String, Object> parsed = Json.object("{\"a\":[1]}");
    assertThat(PlainValues.of(parsed)).isSameAs(parsed);
    assertThat(PlainValues.of(List.of(parsed))).isEqualTo(List.of(parsed));
    assertThat(PlainValues.of(Parsed.list("[1]"))).isInstanceOf(FrozenList.class);
    assertThat(PlainValues.owned(parsed)).isSameAs(parsed);
    assertThat(PlainValues.owned(Map.of("n", 1, "o", parsed))).isEqualTo(Map.of("n", 1L, "o", parsed)).extractingByKey("o").isSameAs(parsed);
  }
}
