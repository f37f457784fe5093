package io.github.connectedsecurity.core.internal.pipeline;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps retries from drowning a service that is down: each costs, and only calls that are answered in the end pay back. First
 * tries are always let through. It holds the price of a hundred retries: that many may be under way at once, so calls in many
 * threads do not take each other's, and no more than that many are wasted on a dead host.
 */
final class RetryBudget {
  static final int FULL = 1_000;
  static final int COST = 10;
  static final int COST_THROTTLED = 5;

  private final AtomicInteger left = new AtomicInteger(FULL);

  /** Takes the cost of a retry, if there is as much left. */
  boolean take(int cost) {
    int before = left.getAndUpdate(now -> now >= cost ? now - cost : now);
    return before >= cost;
  }

  /** Pays back what a call's retries have cost, and a little for its success. */
  void giveBack(int spent) { left.updateAndGet(now -> Math.min(FULL, now + spent + 1)); }

  int left() { return left.get(); }
}
