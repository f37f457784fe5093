package io.github.connectedsecurity.emulator.internal.quotas;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.http.Service;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** How a service says that it was too much. What every service wraps in its envelope, it wraps itself. */
enum Refusing {
  /** Graph: 429 with a {@code Retry-After} that may have parts of a second. */
  GRAPH(Wait.DECIMAL, "TooManyRequests", "Too many requests. Try again later."),
  /** Identity protection in Graph: 429 that does not say for how long. */
  SILENT(Wait.UNSAID, "TooManyRequests", "Too many requests have been sent by this tenant. Try again later."),
  /** Reports and the directory in Graph, which name the scope, too. */
  DIRECTORY(Wait.WHOLE, "TooManyRequests", "Too many requests. The request was throttled."),
  /** Advanced hunting, in Graph and in Defender: only the text tells the limit and the time. */
  HUNTING(Wait.UNSAID, "TooManyRequests", "The tenant has exceeded its quota of hunting calls ({limit}). The quota is there again at {time}."),
  /** Defender for Endpoint. */
  DEFENDER(Wait.WHOLE, "TooManyRequests", "API calls quota exceeded: {limit} for this operation."),

  /** Defender for Cloud Apps: only the text tells how long. */
  CLOUD_APPS(Wait.UNSAID, "TooManyRequests", "Request was throttled. Expected available in {seconds} seconds."),
  /** Resource Manager. */
  RESOURCE_MANAGER(Wait.WHOLE, "SubscriptionRequestsThrottled",
      "Number of requests exceeded the limit of {limit}. Please try again after {seconds} seconds."),
  /** Log Analytics, queries. */
  LOG_ANALYTICS(Wait.WHOLE, "TooManyRequests", "Too many queries: {limit}. Try again in {seconds} seconds."),
  /** Log Analytics, ingestion. */
  INGESTION(Wait.WHOLE, "TooManyRequests", "The data collection rule takes {limit}."),
  /** The upload of threat intelligence: a shape of its own, and the time in words only. */
  INTELLIGENCE(Wait.UNSAID, "", "Rate limit is exceeded. Try again in {seconds} seconds."),
  /** Office 365: 403 with AF429, which its service makes of a 429. */
  ACTIVITY(Wait.UNSAID, "AF429", "Too many requests.");

  private enum Wait {
    UNSAID, WHOLE, DECIMAL
  }

  private final Wait wait;
  private final String code;
  private final String words;

  Refusing(Wait wait, String code, String words) {
    this.wait = wait;
    this.code = code;
    this.words = words;
  }

  /** Refuses. */
  Answer answer(Service service, Request request, String limit, Instant now, Duration time) {
    String text = words.replace("{limit}", limit).replace("{seconds}", String.valueOf(whole(time)))
        .replace("{time}", now.plusSeconds(whole(time)).truncatedTo(ChronoUnit.SECONDS).toString());
    Answer answer = this == INTELLIGENCE
        ? new Answer(429, Map.of("Content-Type", "application/json"), Json.write(Map.of("statusCode", 429, "message", text)).getBytes(StandardCharsets.UTF_8))
        : service.refuse(request, new Refusal(429, code, text));
    return switch (wait) {
      case UNSAID -> answer;
      case WHOLE -> answer.with("Retry-After", String.valueOf(whole(time)));
      case DECIMAL -> answer.with("Retry-After", decimal(time));
    };
  }

  private static long whole(Duration time) { return Math.max(1, time.plusNanos(999_999_999).toSeconds()); }

  private static String decimal(Duration time) {
    BigDecimal seconds = BigDecimal.valueOf(time.toNanos(), 9).setScale(3, RoundingMode.CEILING).stripTrailingZeros();
    return seconds.max(new BigDecimal("0.001")).toPlainString();
  }
}
