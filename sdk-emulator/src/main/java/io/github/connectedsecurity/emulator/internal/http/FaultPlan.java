package io.github.connectedsecurity.emulator.internal.http;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The faults still to come, in the order in which they were asked for. */
public final class FaultPlan {
  private final List<Entry> entries = new ArrayList<>();

  private static final class Entry {
    private final Predicate<String> path;
    private final Fault fault;
    private int left;

    private Entry(Predicate<String> path, Fault fault, int left) {
      this.path = path;
      this.fault = fault;
      this.left = left;
    }
  }

  /** Plans a fault for the next so many requests whose path fits. */
  public synchronized void add(Predicate<String> path, Fault fault, int times) {
    if (times < 1) {
      throw new IllegalArgumentException("A fault happens at least once, not " + times + " times.");
    }
    entries.add(new Entry(path, fault, times));
  }

  /** Takes the fault that is due for this path, if there is one. */
  public synchronized Optional<Fault> take(String path) {
    for (Iterator<Entry> all = entries.iterator(); all.hasNext();) {
      Entry entry = all.next();
      if (entry.path.test(path)) {
        if (--entry.left == 0) {
          all.remove();
        }
        return Optional.of(entry.fault);
      }
    }
    return Optional.empty();
  }

  /** How many requests are still to be hit. */
  public synchronized int left() { return entries.stream().mapToInt(entry -> entry.left).sum(); }

  /** Forgets the plan. */
  public synchronized void clear() { entries.clear(); }
}
