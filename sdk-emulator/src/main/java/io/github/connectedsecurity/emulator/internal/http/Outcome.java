package io.github.connectedsecurity.emulator.internal.http;

/**
 * How a request ends on the wire.
 *
 * @param answer what the caller gets, or would have got
 */
public record Outcome(Answer answer, Way way) {
  /** How much of the answer arrives. */
  public enum Way {
    /** All of it. */
    WHOLE,
    /** Half of the body, although its whole length was announced. */
    HALF,
    /** Nothing: the connection is reset. */
    NOTHING
  }

  /** An answer that arrives. */
  static Outcome of(Answer answer) { return new Outcome(answer, Way.WHOLE); }

  /** The status that the caller sees; 0 for none. */
  int status() { return way == Way.NOTHING ? 0 : answer.status(); }
}
