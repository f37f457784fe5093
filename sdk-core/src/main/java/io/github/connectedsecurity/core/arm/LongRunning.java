package io.github.connectedsecurity.core.arm;

import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.ConflictException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.polling.Polling;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An operation of Azure Resource Manager that goes on after its call was answered. Followed by {@code Azure-AsyncOperation}, else by
 * {@code Location}, with the pauses that the service asks for. {@link #token()} can be stored, and {@link #resume} goes on with it in
 * another process. Each instance is what was known when it was read; {@link #poll} reads anew.
 *
 * @param <T> what comes of it
 */
public final class LongRunning<T> {
  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Http http;
  private final Links links;
  private final Function<Map<String, Object>, T> view;
  private final LongRunningState state;
  private final ApiResponse answer;

  /** Where the operation is watched, and where its result will be; empty texts where the service named none. */
  private record Links(String operation, String location, String resource) {}

  private LongRunning(Http http, Links links, Function<Map<String, Object>, T> view, LongRunningState state, ApiResponse answer) {
    this.http = http;
    this.links = links;
    this.view = view;
    this.state = state;
    this.answer = answer;
  }

  /**
   * Takes up an operation from the answer to the call that began it.
   *
   * @param resource where the result can be read when it is done: path and query from the root of the host, as after a PUT; empty text
   *     when {@code Location} tells, or nothing comes of it
   */
  public static <T> LongRunning<T> of(Http http, ApiResponse answer, String resource, Function<Map<String, Object>, T> view) {
    Links links = new Links(answer.header("Azure-AsyncOperation").or(() -> answer.header("Operation-Location")).orElse(""),
        answer.header("Location").orElse(""), resource);
    boolean watched = !links.operation.isEmpty() || !links.location.isEmpty();
    LongRunningState state = watched && (answer.status() == 201 || answer.status() == 202) ? LongRunningState.IN_PROGRESS : stateOf(answer);
    return new LongRunning<>(http, links, view, state, answer);
  }

  /**
   * Goes on with an operation whose token was stored.
   *
   * @throws IllegalArgumentException when the text is no token
   */
  public static <T> LongRunning<T> resume(Http http, String token, Function<Map<String, Object>, T> view) {
    Map<String, Object> json = parsed(token);
    Links links = new Links(text(json, "operation"), text(json, "location"), text(json, "resource"));
    return new LongRunning<>(http, links, view, LongRunningState.IN_PROGRESS, new ApiResponse(202, Map.of(), new byte[0]));
  }

  /** The links that it is followed by, as a text to store; holds no secret. They are checked again when they are used. */
  public String token() { return Json.write(Map.of("operation", links.operation, "location", links.location, "resource", links.resource)); }

  /** How far it was when it was last read. */
  public LongRunningState state() { return state; }

  /** Reads how far it is. */
  public LongRunning<T> poll() {
    if (state.isFinal()) {
      return this;
    }
    try {
      if (!links.operation.isEmpty()) {
        ApiResponse now = http.follow(links.operation).send();
        return new LongRunning<>(http, links, view, named(now), now);
      }
      ApiResponse now = http.follow(links.location.isEmpty() ? links.resource : links.location).send();
      Links moved = new Links("", now.header("Location").orElse(links.location), links.resource);
      return new LongRunning<>(http, moved, view, now.status() == 202 ? LongRunningState.IN_PROGRESS : stateOf(now), now);
    } catch (NotFoundException e) {
      throw new LongRunningException(LongRunningState.VANISHED, e.code(), "The service knows nothing of the operation any more: " + e.getMessage(), e);
    } catch (BadRequestException | ConflictException e) { // how some say at the Location that it has failed
      throw new LongRunningException(LongRunningState.FAILED, e.code(), "The operation has failed: " + e.getMessage(), e);
    }
  }

  /**
   * Waits for the end and reads what came of it, if anything did.
   *
   * @throws LongRunningException when it failed, was cancelled, or the service knows nothing of it any more
   * @throws io.github.connectedsecurity.core.errors.DeadlineExceededException when it goes on for longer; {@link #token} stays valid
   */
  public Optional<T> await(Duration deadline) {
    LongRunning<T> end = state.isFinal() ? this : waited(deadline);
    if (!end.state.equals(LongRunningState.SUCCEEDED)) {
      throw end.failure();
    }
    return end.result();
  }

  private LongRunning<T> waited(Duration deadline) {
    LongRunning<?>[] latest = {this};
    askedWait(answer).ifPresent(http.exchange()::pause);
    return Polling.until(http.exchange(), () -> {
      LongRunning<T> now = pollFrom(latest[0]);
      latest[0] = now;
      return now;
    }, now -> now.state.isFinal()).every(FIRST, LONGEST).askedBy(now -> askedWait(now.answer)).await(deadline);
  }

  @SuppressWarnings("unchecked") // only instances of this type are put there
  private LongRunning<T> pollFrom(LongRunning<?> earlier) { return ((LongRunning<T>) earlier).poll(); }

  private Optional<T> result() {
    if (!links.resource.isEmpty() && (answer.isEmpty() || !links.operation.isEmpty() || !links.location.isEmpty())) {
      return Optional.of(http.follow(links.resource).as(view));
    }
    if (!links.operation.isEmpty() && !links.location.isEmpty()) {
      ApiResponse there = http.follow(links.location).send();
      return there.isEmpty() ? Optional.empty() : Optional.of(view.apply(there.json()));
    }
    return answer.isEmpty() || !links.operation.isEmpty() ? Optional.empty() : Optional.of(view.apply(answer.json()));
  }

  private LongRunningException failure() {
    Map<String, Object> error = answer.isEmpty() ? Map.of() : map(answer.json().get("error"));
    String code = text(error, "code");
    String words = text(error, "message");
    return new LongRunningException(state, code, "The operation has ended as " + state.value() + (code.isEmpty() ? "" : " (" + code + ")")
        + (words.isEmpty() ? "." : ": " + words), null);
  }

  private static LongRunningState named(ApiResponse answer) {
    if (answer.isEmpty()) {
      throw new InvalidDataException("The state of a long-running operation was answered with nothing.");
    }
    return LongRunningState.of(text(answer.json(), "status"));
  }

  /** An answer that stands for the resource itself: its provisioning state, or done when it has none. */
  private static LongRunningState stateOf(ApiResponse answer) {
    Map<String, Object> json = answer.isEmpty() ? Map.of() : answer.json();
    String provisioning = text(map(json.get("properties")), "provisioningState");
    return provisioning.isEmpty() ? LongRunningState.SUCCEEDED : LongRunningState.of(provisioning);
  }

  private static Optional<Duration> askedWait(ApiResponse answer) {
    return answer.header("Retry-After").filter(text -> text.matches("\\d{1,6}")).map(text -> Duration.ofSeconds(Long.parseLong(text)))
        .filter(wait -> !wait.isZero());
  }

  private static Map<String, Object> parsed(String token) {
    try {
      return new LinkedHashMap<>(Json.object(token));
    } catch (InvalidDataException e) {
      throw new IllegalArgumentException("The text is no token of a long-running operation.", e);
    }
  }

  private static String text(Map<String, Object> json, String name) { return json.get(name) instanceof String text ? text : ""; }

  @SuppressWarnings("unchecked") // parsed maps have text keys only
  private static Map<String, Object> map(@Nullable Object value) { return value instanceof Map ? (Map<String, Object>) value : Map.of(); }

  /** Names the state only. */
  @Override
  public String toString() { return "LongRunning[" + state.value() + "]"; }
}
