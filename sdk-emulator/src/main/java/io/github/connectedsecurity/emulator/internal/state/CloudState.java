package io.github.connectedsecurity.emulator.internal.state;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the emulated tenant holds. Each request runs alone in it, so that changes of several entities are seen whole. */
public final class CloudState {
  private final String tenantId;
  private final Clock clock;
  private final Entities alerts = new Entities();
  private final Entities incidents = new Entities();
  private final AuditEvents auditEvents = new AuditEvents();
  private final DirectoryAudits directoryAudits = new DirectoryAudits(this);
  private final Entities collectionRules = new Entities();
  private Function<String, List<WatchlistItem>> watchlists = alias -> List.of();
  private Function<String, Optional<String>> containerLabels = id -> Optional.empty();
  private Runnable clockwork = () -> {};
  private final ReentrantLock lock = new ReentrantLock();

  /** An empty tenant. */
  public CloudState(String tenantId, Clock clock) {
    this.tenantId = tenantId;
    this.clock = clock;
  }

  /** The tenant's id. */
  public String tenantId() { return tenantId; }

  /** What time it is there. */
  public Clock clock() { return clock; }

  /** The alerts of all products. */
  public Entities alerts() { return alerts; }

  /** The incidents that group them. */
  public Entities incidents() { return incidents; }

  /** What was done to labelled content, for the audit trail to tell. */
  public AuditEvents auditEvents() { return auditEvents; }

  /** What was done in the directory, for its own log to tell. */
  public DirectoryAudits directoryAudits() { return directoryAudits; }

  /** The data collection rules that logs may be sent to, by their immutable ids; else as Resource Manager's {@code properties}. */
  public Entities collectionRules() { return collectionRules; }

  /** The items of the watchlist with this alias that are seen by now; none when there is no such watchlist. */
  public List<WatchlistItem> watchlist(String alias) { return watchlists.apply(alias); }

  /** Says where watchlists are kept. */
  public void watchlists(Function<String, List<WatchlistItem>> kept) { watchlists = kept; }

  /** The name of the sensitivity label of this id; empty when there is none that a group, its team and its site can have. */
  public Optional<String> containerLabel(String id) { return containerLabels.apply(id); }

  /** Says where labels are kept. */
  public void containerLabels(Function<String, Optional<String>> kept) { containerLabels = kept; }

  /** The next number for an incident. */
  public String nextIncidentId() {
    TreeMap<Long, String> numbers = new TreeMap<>();
    for (Map<String, Object> incident : incidents.all()) {
      String id = String.valueOf(incident.get("id"));
      if (id.matches("\\d{1,18}")) {
        numbers.put(Long.valueOf(id), id);
      }
    }
    return String.valueOf(numbers.isEmpty() ? 1 : numbers.lastKey() + 1);
  }

  /** Says what goes on with the clock by itself: it is done before anybody else looks, so that everybody sees what has come of it. */
  public void clockwork(Runnable due) { clockwork = due; }

  /** Runs alone. */
  public <T> T alone(Supplier<T> work) {
    lock.lock();
    try {
      if (lock.getHoldCount() == 1) {
        clockwork.run();
      }
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
