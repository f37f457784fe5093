package io.github.connectedsecurity.emulator.internal.http;

import java.time.Duration;
import java.util.Optional;

/** Something that goes wrong with one request. */
public sealed interface Fault {
  /** The service refuses, in its own envelope, perhaps saying when to come back. */
  record Refuse(Refusal refusal, Optional<Duration> retryAfter) implements Fault {}

  /** Something else answers: a gateway, a proxy, a captive portal. */
  record Instead(Answer answer) implements Fault {}

  /** The connection is reset without an answer; the request has been carried out before, or not. */
  record Reset(boolean carriedOut) implements Fault {}

  /** The answer stops in the middle of its body, although its length was announced. */
  record Truncate() implements Fault {}

  /** The answer is right, but late. */
  record Delay(Duration time) implements Fault {}
}
