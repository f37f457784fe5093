package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.graphsecurity.model.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Renews subscriptions before they end. It has no thread of its own: call {@link #renewDue} from a scheduler, at the latest at the
 * moment that it hands back. Safe for use by many threads.
 */
public final class SubscriptionRenewal {
  private static final double SHARE = 0.7;
  private static final double SHARE_AFTER_FAILURE = 0.1;

  private final Subscriptions subscriptions;
  private final Duration life;
  private final TimeSource time;
  private final Map<String, Plan> plans = new ConcurrentHashMap<>();

  private record Plan(Instant due, Instant end) {}

  /**
   * What became of one renewal.
   *
   * @param subscriptionId which subscription
   * @param error why it failed; empty when it went well. After a {@link NotFoundException} the subscription is gone, and no longer
   *     looked after: create it anew and read what was missed
   */
  public record Outcome(String subscriptionId, Optional<SdkException> error) {}

  SubscriptionRenewal(Subscriptions subscriptions, Duration life, TimeSource time) {
    if (life.isNegative() || life.isZero()) {
      throw new IllegalArgumentException("A life must be longer than nothing, not " + life + ".");
    }
    this.subscriptions = subscriptions;
    this.life = life;
    this.time = time;
  }

  /** Looks after a subscription that has just been created, renewed or read; its life is counted from now. */
  public SubscriptionRenewal watch(Subscription subscription) {
    Instant now = time.now();
    Instant end = subscription.expirationDateTime().orElse(now);
    plans.put(subscription.id(), new Plan(after(now, end, SHARE), end));
    return this;
  }

  /** Leaves a subscription to itself. */
  public void forget(String subscriptionId) { plans.remove(subscriptionId); }

  /** When the next renewal is due; empty when there is nothing to look after. */
  public Optional<Instant> nextDue() { return plans.values().stream().map(Plan::due).min(Comparator.naturalOrder()); }

  /** Renews what is due. A failed renewal is due again after a tenth of the time left. */
  public List<Outcome> renewDue() {
    List<Outcome> outcomes = new ArrayList<>();
    plans.forEach((id, plan) -> {
      if (!plan.due().isAfter(time.now())) {
        outcomes.add(renew(id, plan));
      }
    });
    return List.copyOf(outcomes);
  }

  private Outcome renew(String id, Plan plan) {
    try {
      Subscription renewed = subscriptions.renew(id, time.now().plus(life));
      Instant end = renewed.expirationDateTime().orElse(time.now().plus(life));
      plans.replace(id, plan, new Plan(after(time.now(), end, SHARE), end));
      return new Outcome(id, Optional.empty());
    } catch (NotFoundException gone) {
      plans.remove(id, plan);
      return new Outcome(id, Optional.of(gone));
    } catch (SdkException failed) {
      plans.replace(id, plan, new Plan(after(time.now(), plan.end(), SHARE_AFTER_FAILURE), plan.end()));
      return new Outcome(id, Optional.of(failed));
    }
  }

  /** A share of the time until the end, but no less than a minute. */
  private static Instant after(Instant now, Instant end, double share) {
    long millis = (long) (Duration.between(now, end).toMillis() * share);
    return now.plusMillis(Math.max(millis, 60_000));
  }
}
