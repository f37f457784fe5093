package io.github.connectedsecurity.sentinel.ingestion;

/**
 * A record that was not sent because it cannot be.
 *
 * @param index its place among all records, counted from 0
 * @param name what the caller calls it; see {@link SendOptions#named}
 * @param bytes its bytes as JSON; 0 when it has none
 * @param reason why
 */
public record RejectedRecord(long index, String name, int bytes, String reason) {
  /** Names it and says why it was not sent. */
  @Override
  public String toString() { return "Record " + index + (name.isEmpty() ? "" : " (" + name + ")") + " was not sent: " + reason + "."; }
}
