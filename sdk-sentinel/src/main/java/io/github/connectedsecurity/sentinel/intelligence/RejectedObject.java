package io.github.connectedsecurity.sentinel.intelligence;

import java.util.List;

/**
 * An object that the service did not take.
 *
 * @param index its place among all objects, counted from 0
 * @param id its STIX id; empty when it has none
 * @param reasons what the service says about it
 */
public record RejectedObject(long index, String id, List<String> reasons) {
  /** Names it and says why. */
  @Override
  public String toString() { return "Object " + index + " (" + id + ") was not taken: " + String.join(" ", reasons); }
}
