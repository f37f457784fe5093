package io.github.connectedsecurity.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.connectedsecurity.core.http.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A target for a fuzzer; an ordinary build runs it on the kept inputs. */
class RetryAfterFuzzTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  @FuzzTest(maxDuration = "2m")
  void anyHeader_isAWaitWithinReason_orNone(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    int half = text.length() / 2;
    ApiResponse answer = new ApiResponse(429, Map.of("Retry-After", List.of(text, text.substring(half)), "Date", List.of(text.substring(0, half))),
        text.getBytes(StandardCharsets.UTF_8));
    RetryAfter.of(answer, NOW).ifPresent(wait -> assertThat(wait).isBetween(Duration.ZERO, Duration.ofDays(30)));
  }
}
