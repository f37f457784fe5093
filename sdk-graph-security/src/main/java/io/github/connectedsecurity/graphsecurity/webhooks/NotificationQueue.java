package io.github.connectedsecurity.graphsecurity.webhooks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Waiting notifications: those of a request are taken all or none, so that what Graph sends again was not taken before. */
final class NotificationQueue {
  private final int capacity;
  private final AtomicInteger taken = new AtomicInteger();
  private final LinkedBlockingQueue<ChangeNotification> waiting = new LinkedBlockingQueue<>();

  NotificationQueue(int capacity) { this.capacity = capacity; }

  boolean offer(List<ChangeNotification> all) {
    int count = all.size();
    int before = taken.getAndUpdate(now -> now == 0 || now + count <= capacity ? now + count : now);
    boolean fits = before == 0 || before + count <= capacity;
    if (fits) {
      waiting.addAll(all);
    }
    return fits;
  }

  ChangeNotification take() throws InterruptedException {
    ChangeNotification next = waiting.take();
    taken.decrementAndGet();
    return next;
  }

  Optional<ChangeNotification> poll() {
    Optional<ChangeNotification> next = Optional.ofNullable(waiting.poll());
    next.ifPresent(one -> taken.decrementAndGet());
    return next;
  }

  int size() { return taken.get(); }
}
