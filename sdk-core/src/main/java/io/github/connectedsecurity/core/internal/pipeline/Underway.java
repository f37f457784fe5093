package io.github.connectedsecurity.core.internal.pipeline;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** The exchanges of one client under way, so that closing the client ends them. */
final class Underway {
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Set<Entry> entries = ConcurrentHashMap.newKeySet();

  CountDownLatch closed() { return closed; }

  Entry enter(Runnable cancel) {
    Entry entry = new Entry(this, cancel);
    entries.add(entry);
    if (closed.getCount() == 0) {
      cancel.run();
    }
    return entry;
  }

  void close() {
    closed.countDown();
    entries.forEach(entry -> entry.cancel.run());
  }

  /** One of them, until it leaves. */
  static final class Entry {
    private final Underway home;
    private final Runnable cancel;

    private Entry(Underway home, Runnable cancel) {
      this.home = home;
      this.cancel = cancel;
    }

    void leave() { home.entries.remove(this); }
  }
}
