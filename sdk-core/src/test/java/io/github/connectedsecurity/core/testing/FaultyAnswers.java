package io.github.connectedsecurity.core.testing;

import io.github.connectedsecurity.core.testing.FaultServer.Answers;
import io.github.connectedsecurity.core.testing.FaultServer.Asked;
import java.util.List;
import java.util.Random;

/** Breaks a share of the answers of a good service, in ways drawn by lot from a seed. */
public final class FaultyAnswers implements Answers {
  private final Answers good;
  private final double share;
  private final List<Fault> faults;
  private final Random random;
  private int broken;
  private int refusals;

  /** A service of which this share of the answers goes wrong. */
  public FaultyAnswers(Answers good, double share, List<Fault> faults, long seed) {
    this.good = good;
    this.share = share;
    this.faults = faults;
    this.random = new Random(seed);
  }

  @Override
  public synchronized Reply to(Asked asked) {
    if (random.nextDouble() >= share) {
      return good.to(asked);
    }
    broken++;
    Fault fault = faults.get(random.nextInt(faults.size()));
    refusals += fault.isRefusal() ? 1 : 0;
    // Whoever reports a failure may have done the work nevertheless; who refuses has not.
    boolean done = !fault.isRefusal() && (random.nextBoolean() || asked.method().equals("GET"));
    return fault.of(done ? good.to(asked) : Reply.json("{\"never\":\"processed\"}"), random);
  }

  /** How many of the faults were refusals. */
  public synchronized int refusals() { return refusals; }

  /** How many answers went wrong. */
  public synchronized int broken() { return broken; }
}
