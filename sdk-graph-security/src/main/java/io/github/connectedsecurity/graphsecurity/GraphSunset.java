package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.Retirement;

/**
 * Something in Graph's security API that ends or has ended.
 *
 * @param retirement what it is, since when, until when, and what takes its place
 * @param state how far it is
 */
public record GraphSunset(Retirement retirement, State state) {
  /** How far an ending is. */
  public enum State {
    /** It works, and a day for its end is told. */
    ANNOUNCED,
    /** Its day has passed while the service's metadata still has it: it may stop without further notice. */
    OVERDUE,
    /** The service no longer offers it; its operations are refused unless the caller allows them. */
    RETIRED
  }
}
