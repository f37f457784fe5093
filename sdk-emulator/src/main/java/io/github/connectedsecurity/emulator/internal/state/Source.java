package io.github.connectedsecurity.emulator.internal.state;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Entities that nobody holds: each is made when it is asked for, and the same again the next time. They are numbered in the order of
 * a time, and those of the same time in the order of their ids.
 */
public interface Source {
  /** How many there are. */
  int size();

  /** The member that they are ordered by. */
  String timeMember();

  /** The time of one of them. */
  Instant time(int number);

  /** Makes one of them. */
  Map<String, Object> make(int number);

  /** The number of the one with this id. */
  OptionalInt number(String id);
}
