package io.github.connectedsecurity.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTimesTest {
  @ParameterizedTest
  @CsvSource({
      "2026-11-24T10:20:30Z, 2026-11-24T10:20:30Z",
      "2026-11-24T10:20:30.2143399Z, 2026-11-24T10:20:30.214339900Z",
      "2026-11-24T10:20:30.1Z, 2026-11-24T10:20:30.100Z",
      "2026-11-24T10:20:30.123456789Z, 2026-11-24T10:20:30.123456789Z",
      "2026-11-24T10:20:30.1234567899Z, 2026-11-24T10:20:30.123456789Z",
      "2026-11-24T10:20:30, 2026-11-24T10:20:30Z",
      "2026-11-24 10:20:30.2143399, 2026-11-24T10:20:30.214339900Z",
      "2026-11-24 10:20:30Z, 2026-11-24T10:20:30Z",
      "2026-11-24 10:20:30 +02:00, 2026-11-24T08:20:30Z",
      "2026-11-24T10:20:30+00:00, 2026-11-24T10:20:30Z",
      "2026-11-24T10:20:30+0000, 2026-11-24T10:20:30Z",
      "2026-11-24T10:20:30-0730, 2026-11-24T17:50:30Z",
      "2026-11-24T10:20:30.5+05:30, 2026-11-24T04:50:30.500Z",
      "2026-11-24T10:20:30-08, 2026-11-24T18:20:30Z",
      "2026-11-24T10:20, 2026-11-24T10:20:00Z",
      "2026-11-24T10:20Z, 2026-11-24T10:20:00Z",
      "2026-11-24, 2026-11-24T00:00:00Z",
      "2026-11-24Z, 2026-11-24T00:00:00Z",
      "2026-11-24t10:20:30z, 2026-11-24T10:20:30Z",
      "' 2026-11-24T10:20:30Z ', 2026-11-24T10:20:30Z",
      "2016-12-31T23:59:60Z, 2017-01-01T00:00:00Z",
      "2016-12-31T23:59:60.25Z, 2017-01-01T00:00:00.250Z",
      "9999-12-31T23:59:59.9999999Z, 9999-12-31T23:59:59.999999900Z",
      "1601-01-01T00:00:00Z, 1601-01-01T00:00:00Z"})
  void instants(String text, Instant instant) {
    assertThat(JsonTimes.instant(text)).contains(instant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00", "0001-01-01", "0001-01-01T00:00:00.0000000+00:00", "0000-00-00"})
  void notSet_isAbsent(String text) {
    if (text.equals("0000-00-00")) {
      assertThatThrownBy(() -> JsonTimes.instant(text)).isInstanceOf(DateTimeException.class);
    } else {
      assertThat(JsonTimes.instant(text)).isEmpty();
      assertThat(JsonTimes.date(text)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-13-01", "2026-02-30", "2026-11-24T25:00:00Z", "2026-11-24T10:20:61Z", "2026-11-24T10:20:30+99:00",
      "06/01/2021", "2026-11-24T10:20:30.Z",
      "20261124T102030Z", "2026-11-24T", "1763980830", "2026-11-24T10:20:30Zx"})
  void otherTexts_areRefused(String text) {
    assertThatThrownBy(() -> JsonTimes.instant(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-24, 2026-11-24", "2026-11-24Z, 2026-11-24", "2026-11-24T23:59:59.1234567-08:00, 2026-11-24",
      "2026-11-24 00:00:00, 2026-11-24"})
  void dates(String text, LocalDate date) {
    assertThat(JsonTimes.date(text)).contains(date);
  }

  @ParameterizedTest
  @CsvSource({"P1DT2H, PT26H", "PT0S, PT0S", "PT0.5S, PT0.5S", "-PT1H, PT-1H", "P2DT1H30M, PT49H30M", "P1279DT12H30M5S, PT30708H30M5S",
      "P2W, PT336H", "-p1w, PT-168H", "pt5m, PT5M",
      "1.02:03:04.5678901, PT26H3M4.5678901S", "7.00:00:00, PT168H", "00:00:19.0625000, PT19.0625S", "01:02, PT1H2M", "-00:00:01, PT-1S",
      "-1.00:00:00.5, PT-24H-0.5S", "36:00:00, PT36H",
      "+00:01:00, PT1M"})
  void durations(String text, Duration duration) {
    assertThat(JsonTimes.duration(text)).contains(duration);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1M", "P1Y", "soon", "1", "1:2:3:4", "00:00:00.", "P", "99999999999.00:00:00"})
  void otherDurations_areRefused(String text) {
    assertThatThrownBy(() -> JsonTimes.duration(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void blankDurations_areAbsent() { assertThat(JsonTimes.duration(" ")).isEmpty(); }

  @Test
  void randomTexts_areReadOrRefused_quickly() {
    Random random = new Random(3);
    for (int round = 0; round < 100_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append("0123456789012345-:.TZP+ WDHMS".charAt(random.nextInt(29)));
      }
      for (Runnable read : new Runnable[] {() -> JsonTimes.instant(text.toString()), () -> JsonTimes.date(text.toString()),
          () -> JsonTimes.duration(text.toString())}) {
        try {
          read.run();
        } catch (DateTimeException | ArithmeticException expected) {
          assertThat(text).isNotBlank();
        }
      }
    }
    assertThatThrownBy(() -> JsonTimes.instant("2026-11-24T10:20:30." + "1".repeat(4 << 20))).isInstanceOf(DateTimeException.class);
  }
}
