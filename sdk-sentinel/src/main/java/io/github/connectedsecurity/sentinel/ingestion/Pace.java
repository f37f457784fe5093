package io.github.connectedsecurity.sentinel.ingestion;

import io.github.connectedsecurity.core.http.Exchange;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps a number of bytes in any minute. */
final class Pace {
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Portion> portions = new ArrayDeque<>();
  private long used;

  private record Portion(long at, long bytes) {}

  /** Waits until so many bytes may go. */
  void take(Exchange exchange, long bytes, long most) {
    for (long wait = tried(exchange, bytes, most); wait > 0; wait = tried(exchange, bytes, most)) {
      exchange.pause(Duration.ofNanos(wait));
    }
  }

  /** How long to wait before trying again; 0 when the bytes are counted. */
  private long tried(Exchange exchange, long bytes, long most) {
    lock.lock();
    try {
      long now = exchange.time().nanos();
      for (Portion oldest = portions.peek(); oldest != null && now - oldest.at >= MINUTE; oldest = portions.peek()) {
        used -= portions.remove().bytes;
      }
      Portion oldest = portions.peek();
      if (oldest == null || used + bytes <= most) {
        portions.add(new Portion(now, bytes));
        used += bytes;
        return 0;
      }
      return Math.max(1, oldest.at + MINUTE - now);
    } finally {
      lock.unlock();
    }
  }
}
