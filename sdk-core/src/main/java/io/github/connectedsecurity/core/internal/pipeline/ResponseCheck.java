package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.internal.pipeline.FailedAttempt.Fate;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Lets good answers through and tells what the others mean. */
final class ResponseCheck implements Step {
  private static final Set<Integer> UNCLEAR = Set.of(408, 500, 502, 503, 504);

  private final TimeSource time;
  private final Step next;

  ResponseCheck(TimeSource time, Step next) {
    this.time = time;
    this.next = next;
  }

  @Override
  public ApiResponse send(ApiRequest request, CallContext call) {
    ApiResponse answer = next.send(request, call);
    if (answer.status() >= 200 && answer.status() < 300) {
      requireReadable(request, answer);
      return answer;
    }
    Optional<Duration> retryAfter = RetryAfter.of(answer, time.now());
    ApiException error = ErrorReader.read(request, answer, retryAfter);
    if (error instanceof ThrottledException || answer.status() == 503 && retryAfter.isPresent()) {
      throw new FailedAttempt(Fate.THROTTLED, error, retryAfter);
    }
    if (UNCLEAR.contains(answer.status())) {
      throw new FailedAttempt(Fate.UNCLEAR, error, Optional.empty());
    }
    throw error;
  }

  /** A gateway's page or a cut text with a good status is no answer of the service. */
  private static void requireReadable(ApiRequest request, ApiResponse answer) {
    if (request.operation().json() && !answer.isEmpty() && !beginsAsJson(answer.bytes())) {
      throw new FailedAttempt(Fate.UNREADABLE, new InvalidDataException(request + " was answered with " + answer.status() + " and "
          + answer.header("Content-Type").map(type -> "a body of type " + type.split(";", 2)[0]).orElse("a body") + " that is no JSON."), Optional.empty());
    }
    boolean nothing = answer.isEmpty() && answer.status() != 204 && answer.status() != 202;
    if (request.operation().json() && nothing && request.method().equals("GET")) {
      throw new FailedAttempt(Fate.UNREADABLE, new InvalidDataException(request + " was answered with " + answer.status() + " and nothing."), Optional.empty());
    }
  }

  private static boolean beginsAsJson(byte[] body) {
    int at = 0;
    while (at < body.length && (body[at] <= ' ' && body[at] >= 0 || at < 3 && (body[at] == (byte) 0xEF || body[at] == (byte) 0xBB || body[at] == (byte) 0xBF))) {
      at++;
    }
    return at < body.length && (body[at] == '{' || body[at] == '[');
  }
}
