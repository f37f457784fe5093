package io.github.connectedsecurity.graphsecurity.webhooks;

import java.util.concurrent.atomic.LongAdder;

/** Counts for {@link ReceiverCounts}. */
final class Tally {
  private final LongAdder requests = new LongAdder();
  private final LongAdder accepted = new LongAdder();
  private final LongAdder handled = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final LongAdder dropped = new LongAdder();
  private final LongAdder unproven = new LongAdder();
  private final LongAdder overflowed = new LongAdder();

  void request() { requests.increment(); }

  void accepted(int count) { accepted.add(count); }

  void handled() { handled.increment(); }

  void failed() { failed.increment(); }

  void dropped() { dropped.increment(); }

  void unproven() { unproven.increment(); }

  void overflow(int count) { overflowed.add(count); }

  ReceiverCounts counts(int waiting) {
    return new ReceiverCounts(requests.sum(), accepted.sum(), handled.sum(), failed.sum(), dropped.sum(), unproven.sum(), overflowed.sum(), waiting);
  }
}
