package io.github.connectedsecurity.emulator;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Fault;
import io.github.connectedsecurity.emulator.internal.http.FaultPlan;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.tokens.TokenService;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Makes the next requests fail. Each call plans one kind of fault for so many requests; faults planned first happen first, one to
 * a request. Without {@link #at}, they hit every service, but not the token endpoint.
 */
public final class Faults {
  private final FaultPlan plan;
  private final Predicate<String> path;

  private Faults(FaultPlan plan, Predicate<String> path) {
    this.plan = plan;
    this.path = path;
  }

  static Faults over(FaultPlan plan) { return new Faults(plan, path -> !TokenService.isAuthority(path)); }

  /** Only for requests whose encoded path fits; an asterisk stands for anything, as in <code>/v1.0/security/alerts_v2/*</code>. */
  public Faults at(String pattern) {
    String regex = Pattern.quote(pattern).replace("*", "\\E.*\\Q");
    return new Faults(plan, Pattern.compile(regex).asMatchPredicate());
  }

  /** Throttles the next requests with 429 and a {@code Retry-After}; parts of a second are sent as a decimal. */
  public Faults throttle(int times, Duration retryAfter) { return refuse(429, times, Optional.of(retryAfter)); }

  /** Throttles the next requests with 429, without saying for how long. */
  public Faults throttle(int times) { return refuse(429, times, Optional.empty()); }

  /** Refuses the next requests with this status, in the service's own error envelope. */
  public Faults fail(int status, int times) { return refuse(status, times, Optional.empty()); }

  /** Refuses the next requests with this status and a {@code Retry-After}. */
  public Faults fail(int status, int times, Duration retryAfter) { return refuse(status, times, Optional.of(retryAfter)); }

  /** Answers the next requests with something else, as a gateway or a captive portal does. */
  public Faults answer(int status, String contentType, String body, int times) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return add(new Fault.Instead(new Answer(status, Map.of("Content-Type", contentType), bytes)), times);
  }

  /** Resets the connection before anything is done. */
  public Faults resetConnection(int times) { return add(new Fault.Reset(false), times); }

  /** Carries the next requests out, and resets the connection in place of the answer: the caller cannot know. */
  public Faults loseAnswer(int times) { return add(new Fault.Reset(true), times); }

  /** Sends half of the body and closes the connection, although the whole length was announced. */
  public Faults truncateBody(int times) { return add(new Fault.Truncate(), times); }

  /** Answers the next requests correctly, but late. */
  public Faults delay(Duration time, int times) { return add(new Fault.Delay(time), times); }

  /** How many requests are still to be hit, whatever their path. */
  public int left() { return plan.left(); }

  /** Plans nothing any more, for no path. */
  public void clear() { plan.clear(); }

  private Faults refuse(int status, int times, Optional<Duration> retryAfter) {
    Map<String, String> headers = retryAfter.map(time -> Map.of("Retry-After", seconds(time))).orElse(Map.of());
    return add(new Fault.Refuse(new Refusal(status, code(status), "The emulator was told to answer " + status + "."), headers), times);
  }

  private Faults add(Fault fault, int times) {
    plan.add(path, fault, times);
    return this;
  }

  /** Whole seconds, or a decimal as Graph was seen to send. */
  private static String seconds(Duration time) { return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString(); }

  private static String code(int status) {
    return switch (status) {
      case 401 -> "InvalidAuthenticationToken";
      case 403 -> "Forbidden";
      case 404 -> "ResourceNotFound";
      case 409 -> "Conflict";
      case 429 -> "TooManyRequests";
      case 500 -> "InternalServerError";
      case 503 -> "ServiceUnavailable";
      case 504 -> "GatewayTimeout";
      default -> status < 500 ? "BadRequest" : "UnknownError";
    };
  }
}
