package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Operation.Answer;
import io.github.connectedsecurity.core.internal.json.MalformedJsonException;
import io.github.connectedsecurity.core.internal.pipeline.FailedAttempt.Fate;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Lets good answers through and tells what the others mean. */
final class ResponseCheck implements Step {
  private static final Set<Integer> UNCLEAR = Set.of(408, 500, 502, 503, 504);
  private static final int LONGEST_ERROR = 16 << 10;
  private static final Pattern ERROR_FIRST = Pattern.compile("\\s*\\{\\s*\"error\"\\s*:\\s*\\{");

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
      switch (request.operation().answer()) {
        case OBJECT, OBJECT_OR_NOTHING -> requireObject(request, answer);
        case PAGE -> requirePage(request, answer);
        case ANY -> {}
      }
      return answer;
    }
    Optional<Duration> retryAfter = RetryAfter.of(answer, time.now());
    ApiException error = ErrorReader.read(request, answer, retryAfter.filter(wait -> !wait.isZero()));
    boolean throttled = error instanceof ThrottledException || answer.status() == 503 && retryAfter.isPresent();
    if (throttled || UNCLEAR.contains(answer.status())) {
      throw new FailedAttempt(throttled ? Fate.THROTTLED : Fate.UNCLEAR, error, retryAfter);
    }
    throw error;
  }

  /** Reads it at once: what breaks off, or is a gateway's page with a good status, may be mended by another try. */
  private static void requireObject(ApiRequest request, ApiResponse answer) {
    if (answer.isEmpty()) {
      boolean needed = request.operation().answer() == Answer.OBJECT || request.method().equals("GET");
      if (needed && answer.status() != 204 && answer.status() != 202) {
        throw unreadable(request, answer, "nothing");
      }
      return;
    }
    try {
      refuseErrorDocument(request, answer, answer.json());
    } catch (MalformedJsonException e) {
      throw unreadable(request, answer, bodyOf(answer) + " that is no JSON, or not the whole of it");
    }
  }

  /** Looks at both ends only: the items are read once, while they are handed out. */
  private static void requirePage(ApiRequest request, ApiResponse answer) {
    if (answer.isEmpty()) {
      throw unreadable(request, answer, "nothing");
    }
    if (!isJsonAtBothEnds(answer.bytes())) {
      throw unreadable(request, answer, bodyOf(answer) + " that is no JSON, or not the whole of it");
    }
    if (answer.bytes().length < LONGEST_ERROR && ERROR_FIRST.matcher(new String(answer.bytes(), 0, Math.min(answer.bytes().length, 64),
        StandardCharsets.UTF_8)).lookingAt()) {
      try {
        refuseErrorDocument(request, answer, answer.json());
      } catch (InvalidDataException e) {
        return; // a bare list, or damaged inside: for the reader of pages to say
      }
    }
  }

  /** Some services, and the gateways before them, answer 200 and say in the body that they failed. */
  private static void refuseErrorDocument(ApiRequest request, ApiResponse answer, Map<String, Object> json) {
    if (json.size() == 1 && json.get("error") instanceof Map<?, ?> error && (error.containsKey("code") || error.containsKey("message"))) {
      throw new FailedAttempt(Fate.UNCLEAR, ErrorReader.read(request, answer, Optional.empty()), Optional.empty());
    }
  }

  private static FailedAttempt unreadable(ApiRequest request, ApiResponse answer, String what) {
    return new FailedAttempt(Fate.UNCLEAR, new InvalidDataException(request + " was answered with " + answer.status() + " and " + what + "."),
        Optional.empty());
  }

  private static String bodyOf(ApiResponse answer) {
    return answer.header("Content-Type").map(type -> "a body of type " + type.split(";", 2)[0]).orElse("a body");
  }

  private static boolean isJsonAtBothEnds(byte[] body) {
    int first = 0;
    while (first < body.length && (isBlank(body[first]) || isByteOrderMark(body, first))) {
      first++;
    }
    int last = body.length - 1;
    while (last > first && isBlank(body[last])) {
      last--;
    }
    return first < last && (body[first] == '{' && body[last] == '}' || body[first] == '[' && body[last] == ']');
  }

  private static boolean isBlank(byte b) { return b >= 0 && b <= ' '; }

  private static boolean isByteOrderMark(byte[] body, int at) { return at < 3 && body[at] == (byte) (0xBFBBEF >> 8 * at); }
}
