package io.github.connectedsecurity.emulator.internal.http;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** Something that goes wrong with one request. */
public sealed interface Fault {
  /** The service refuses, in its own envelope, with these headers. */
  record Refuse(Refusal refusal, Map<String, String> headers) implements Fault {}

  /** Something else answers: a gateway, a proxy, a captive portal. */
  record Instead(Answer answer) implements Fault {}

  /** The connection is reset without an answer; the request has been carried out before, or not. */
  record Reset(boolean carriedOut) implements Fault {}

  /** The answer stops in the middle of its body, although its length was announced. */
  record Truncate() implements Fault {}

  /** The answer is right, but late. */
  record Delay(Duration time) implements Fault {}

  /** The service answers, and something is made of its answer; or somebody decides that it does not even come to that. */
  record Around(Handling handling) implements Fault {
    /** What is made of a request. */
    public interface Handling {
      /** The answer; {@code work} gives the right one, and a refusal thrown here comes in the service's envelope. */
      Answer answer(Request request, Supplier<Answer> work);
    }
  }
}
