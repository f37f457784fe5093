package io.github.connectedsecurity.emulator.internal.http;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** The faults still to come, in the order in which they were asked for. */
public final class FaultPlan {
  private final List<Entry> entries = new ArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();

  private static final class Entry {
    private final Target target;
    private final String name;
    private final Fault fault;
    private int left;

    private Entry(Target target, String name, Fault fault, int left) {
      this.target = target;
      this.name = name;
      this.fault = fault;
      this.left = left;
    }
  }

  /**
   * Which requests are hit.
   *
   * @param where which requests can be hit
   * @param due whether one of them is; asked once for each
   * @param text the same for people
   */
  public record Target(Predicate<Request> where, BooleanSupplier due, String text) {}

  /** A fault that is still to come. */
  public record Planned(String fault, String where, int left) {}

  /** Plans a fault for so many requests that fit. */
  public void add(Target target, String name, Fault fault, int times) {
    if (times < 1) {
      throw new IllegalArgumentException("A fault happens at least once, not " + times + " times.");
    }
    lock.lock();
    try {
      entries.add(new Entry(target, name, fault, times));
    } finally {
      lock.unlock();
    }
  }

  /** Takes the fault that is due for this request, if there is one. */
  public Optional<Fault> take(Request request) {
    lock.lock();
    try {
      for (Iterator<Entry> all = entries.iterator(); all.hasNext();) {
        Entry entry = all.next();
        if (entry.target.where.test(request) && entry.target.due.getAsBoolean()) {
          if (--entry.left == 0) {
            all.remove();
          }
          return Optional.of(entry.fault);
        }
      }
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  /** What is still to come. */
  public List<Planned> planned() {
    lock.lock();
    try {
      return entries.stream().map(entry -> new Planned(entry.name, entry.target.text, entry.left)).toList();
    } finally {
      lock.unlock();
    }
  }

  /** Forgets the plan. */
  public void clear() {
    lock.lock();
    try {
      entries.clear();
    } finally {
      lock.unlock();
    }
  }
}
