package io.github.connectedsecurity.emulator.internal.state;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What was done in the tenant since the start, oldest first; a long run keeps the newest only. Callers hold the cloud's lock. */
public final class AuditEvents {
  private static final int KEPT = 10_000;

  private final Deque<AuditEvent> events = new ArrayDeque<>();

  /** Adds what was just done. */
  public void add(AuditEvent event) {
    if (events.size() == KEPT) {
      events.removeFirst();
    }
    events.addLast(event);
  }

  /** Every event that is kept. */
  public List<AuditEvent> all() { return new ArrayList<>(events); }

  /** The events of a content type from one moment until before another. */
  public List<AuditEvent> between(String contentType, Instant from, Instant to) {
    return events.stream().filter(event -> event.contentType().equals(contentType))
        .filter(event -> !event.time().isBefore(from) && event.time().isBefore(to)).toList();
  }

  /** Forgets them. */
  public void clear() { events.clear(); }
}
