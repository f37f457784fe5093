package io.github.connectedsecurity.emulator.internal.state;

import java.time.Instant;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Goes through the numbers of a source by time, up or down; those of the same time always in the order of their ids, which is up. */
final class Walk implements Iterator<Integer> {
  private final Source source;
  private final boolean down;
  private int next;
  private int groupStart;
  private int groupEnd;

  private Walk(Source source, boolean down, int border) {
    this.source = source;
    this.down = down;
    this.groupStart = border;
    this.groupEnd = border;
    this.next = border;
    group();
  }

  /** From the youngest or oldest on. */
  static Walk all(Source source, boolean down) { return new Walk(source, down, down ? source.size() : 0); }

  /** From this time on, that time included. */
  static Walk from(Source source, boolean down, Instant time) {
    return new Walk(source, down, down ? firstAfter(source, time) : firstAfter(source, time.minusNanos(1)));
  }

  @Override
  public boolean hasNext() { return down ? groupEnd > groupStart : next < source.size(); }

  @Override
  public Integer next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int number = next++;
    if (down && next == groupEnd) {
      groupEnd = groupStart;
      group();
    }
    return number;
  }

  /** Going down, finds those of the same time below: they come together, the first of them first. */
  private void group() {
    if (!down) {
      return;
    }
    groupStart = Math.max(0, groupEnd - 1);
    while (groupStart > 0 && source.time(groupStart - 1).equals(source.time(groupStart))) {
      groupStart--;
    }
    next = groupStart;
  }

  /** The first number whose time is after this. */
  private static int firstAfter(Source source, Instant time) {
    int low = 0;
    int high = source.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (source.time(middle).isAfter(time)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
