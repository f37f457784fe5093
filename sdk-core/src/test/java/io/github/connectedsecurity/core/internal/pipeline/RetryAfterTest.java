package io.github.connectedsecurity.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.http.ApiResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"0|PT0S", "1|PT1S", "130|PT2M10S", "0.249|PT0.249S", ".5|PT0.5S", "7.|PT7S", "31,120|PT2M", "'120, 31'|PT2M",
      "\"31,120\"|PT2M",
      "' 5 '|PT5S", "\"5\"|PT5S", "0.0000000001|PT0.000000001S", "86400|PT24H", "99999999999999999999999999|PT720H", "5, words|PT5S"})
  void of_readsNumbersInAllForms_andRoundsUp(String text, String wait) { assertThat(read(text)).contains(Duration.parse(wait)); }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Tue, 24 Nov 2026 12:02:10 GMT", "'Tuesday, 24-Nov-26 12:02:10 GMT'", "Tue Nov 24 12:02:10 2026", "2026-11-24T12:02:10Z",
      "Tue, 24 Nov 2026 14:02:10 +0200", "tue, 24 nov 2026 12:02:10 gmt"})
  void of_readsDatesInAllForms(String text) { assertThat(read(text)).contains(Duration.ofSeconds(130)); }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"-1", "soon", "''", "','", "1e3", "NaN", "5s", "0x10", "Tue, 99 Nov 2026 12:00:00 GMT", "١٢"})
  void of_takesNonsenseForNothing(String text) { assertThat(read(text)).isEmpty(); }

  @Test
  void of_countsDatesFromTheServicesClock_howeverWrongOursIs() {
    for (Duration wrong : List.of(Duration.ofHours(1), Duration.ofHours(-1), Duration.ofDays(1), Duration.ofDays(-1), Duration.ofDays(4_000))) {
      ApiResponse answer = answer(Map.of("Retry-After", List.of("Tue, 24 Nov 2026 12:06:40 GMT"), "Date", List.of("Tue, 24 Nov 2026 12:00:00 GMT")));
      assertThat(RetryAfter.of(answer, NOW.plus(wrong))).contains(Duration.ofSeconds(400));
    }
  }

  @Test
  void of_takesAPastDateForNow() { assertThat(read("Tue, 24 Nov 2026 11:00:00 GMT")).contains(Duration.ZERO); }

  @Test
  void of_takesTheLongestOfSeveralHeaders() {
    assertThat(RetryAfter.of(answer(Map.of("Retry-After", List.of("1", "90"), "x-ms-retry-after-ms", List.of("1500"))), NOW)).contains(Duration.ofSeconds(90));
    assertThat(RetryAfter.of(answer(Map.of("Retry-After", List.of("1"), "x-ms-retry-after-ms", List.of("1500"))), NOW)).contains(Duration.ofMillis(1500));
  }

  @Test
  void of_readsTenThousandValues_neverShorterThanAsked() {
    Random random = new Random(20261124);
    for (int i = 0; i < 10_000; i++) {
      switch (i % 4) {
        case 0 -> {
          long millis = random.nextInt(4_000_000);
          assertThat(read(millis / 1000 + "." + String.format(Locale.ROOT, "%03d", millis % 1000))).contains(Duration.ofMillis(millis));
        }
        case 1 -> {
          // The Date header has whole seconds: whatever part of a second the service's clock has lost there, the wait is not shorter.
          Instant sent = NOW.plusMillis(random.nextInt(100_000_000));
          Instant until = Instant.ofEpochSecond(sent.getEpochSecond() + 1 + random.nextInt(1_000));
          ApiResponse answer = answer(Map.of("Retry-After", List.of(http(until)), "Date", List.of(http(sent))));
          Optional<Duration> wait = RetryAfter.of(answer, Instant.ofEpochSecond(random.nextInt()));
          assertThat(wait).hasValueSatisfying(w -> assertThat(w).isBetween(Duration.between(sent, until), Duration.between(sent, until).plusSeconds(1)));
        }
        case 2 -> {
          int one = random.nextInt(1_000_000);
          int other = random.nextInt(1_000_000);
          assertThat(read(one + (random.nextBoolean() ? "," : " , ") + other)).contains(Duration.ofSeconds(Math.max(one, other)));
        }
        default -> {
          String noise = random.ints(random.nextInt(40), 0x20, 0x7F)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
          read(noise).ifPresent(wait -> assertThat(wait).isBetween(Duration.ZERO, Duration.ofDays(30)));
        }
      }
    }
  }

  private static String http(Instant time) { return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atZone(ZoneOffset.UTC)); }

  private static Optional<Duration> read(String text) { return RetryAfter.of(answer(Map.of("Retry-After", List.of(text))), NOW); }

  private static ApiResponse answer(Map<String, List<String>> headers) { return new ApiResponse(429, new HashMap<>(headers), new byte[0]); }
}
