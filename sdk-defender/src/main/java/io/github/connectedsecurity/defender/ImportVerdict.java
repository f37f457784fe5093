package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.defender.model.NewIndicator;
import java.util.Optional;

/**
 * What became of one item of an import.
 *
 * @param item the item
 * @param id the indicator's identifier, where the service told it
 * @param reason why it is not there, in words; empty text when it is
 */
public record ImportVerdict(NewIndicator item, Kind kind, Optional<String> id, String reason) {
  /** What can become of an item. */
  public enum Kind {
    /** The service has taken it. */
    IMPORTED,
    /** The tenant has it already: same value, type and action. */
    PRESENT,
    /** Another item of the import is the same. */
    DUPLICATE,
    /** It cannot be valid, and was not sent. */
    INVALID,
    /** There is no room below the cap, and it was not sent. */
    NO_ROOM,
    /** The service has refused it. */
    REFUSED,
    /** It was sent, and the service has not told what became of it. */
    UNKNOWN;

    /** Whether the indicator is at the service. */
    public boolean isThere() { return this == IMPORTED || this == PRESENT || this == DUPLICATE; }
  }
}
