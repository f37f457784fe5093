package io.github.connectedsecurity.emulator.internal.securitycenter;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What goes on after its call was answered: in work for two polls, then done. Nothing is known of an operation after {@link #clear}. */
final class Operations {
  private static final int POLLS = 2;

  private final Map<String, Running> running = new LinkedHashMap<>();
  private long started;

  /** An operation: how many polls it is still in work, and how it ends. */
  private record Running(int polls, String status, Runnable end) {}

  void clear() {
    running.clear();
    started = 0;
  }

  /**
   * Begins one and names its id.
   *
   * @param status how it will end
   * @param end what happens then
   */
  String begin(String status, Runnable end) {
    String id = UUID.nameUUIDFromBytes(("operation " + started++).getBytes(StandardCharsets.UTF_8)).toString();
    running.put(id, new Running(POLLS, status, end));
    return id;
  }

  /** Polls one: empty while it is in work, then its end. */
  Optional<String> poll(String id) {
    Running now = running.get(id);
    if (now == null) {
      throw new Refusal(404, "ResourceNotFound", "The operation '" + id + "' was not found.");
    }
    running.put(id, new Running(Math.max(0, now.polls - 1), now.status, now.end));
    if (now.polls > 0) {
      return Optional.empty();
    }
    now.end.run();
    running.put(id, new Running(0, now.status, () -> {}));
    return Optional.of(now.status);
  }

  /** The 202 that tells where to poll. */
  static Answer accepted(String location) { return Answer.empty(202).with("Location", location).with("Retry-After", "1"); }
}
