package io.github.connectedsecurity.office365management;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.office365management.SubscriptionWatchdog.Finding.Kind;
import io.github.connectedsecurity.office365management.model.ContentType;
import io.github.connectedsecurity.office365management.model.Subscription;
import io.github.connectedsecurity.office365management.model.WebhookStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Notices when the audit trail stops to flow, which the service tells nobody: a subscription that was disabled or stopped, a
 * webhook that was disabled after too many failures, and plain silence. It has no thread of its own: call {@link #check} every few
 * minutes, and {@link #heard} whenever content or a notification arrives. Safe for use by several threads.
 */
public final class SubscriptionWatchdog {
  /** The least time between two starts of a subscription. */
  public static final Duration BETWEEN_STARTS = Duration.ofMinutes(15);

  private final Subscriptions subscriptions;
  private final TimeSource time;
  private final Duration silence;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<ContentType, Instant> heard = new LinkedHashMap<>();
  private final Map<ContentType, Instant> restarted = new LinkedHashMap<>();

  private SubscriptionWatchdog(Subscriptions subscriptions, TimeSource time, Duration silence, Collection<ContentType> types) {
    this.subscriptions = subscriptions;
    this.time = time;
    this.silence = silence;
    types.forEach(type -> heard.put(type, time.now()));
  }

  /**
   * Watches content types that should be collected.
   *
   * @param silence how long without content is suspicious; a new subscription may need twelve hours, a busy tenant is never silent
   *     for two
   */
  public static SubscriptionWatchdog over(ManagementActivityClient client, Duration silence, ContentType... types) {
    if (silence.isNegative() || silence.isZero() || types.length == 0) {
      throw new IllegalArgumentException("A watchdog needs content types and a time of silence.");
    }
    return new SubscriptionWatchdog(client.subscriptions(), client.http().exchange().time(), silence, List.of(types));
  }

  /** Tells that content of a type, or a notification of some, has arrived now. */
  public void heard(ContentType type) {
    lock.lock();
    try {
      heard.computeIfPresent(type, (known, before) -> time.now());
    } finally {
      lock.unlock();
    }
  }

  /** Looks at the subscriptions and tells what is wrong; empty when all is well. */
  public List<Finding> check() {
    List<Subscription> listed = subscriptions.list();
    List<Finding> findings = new ArrayList<>();
    lock.lock();
    try {
      heard.forEach((type, last) -> finding(type, last, listed).ifPresent(findings::add));
    } finally {
      lock.unlock();
    }
    return List.copyOf(findings);
  }

  /**
   * Looks as {@link #check} does, and starts again what is missing or disabled, but none twice within 15 minutes. What happened in
   * between stays lost. The findings are those before.
   */
  public List<Finding> checkAndRestart() {
    List<Finding> findings = check();
    for (Finding finding : findings) {
      if ((finding.kind() == Kind.MISSING || finding.kind() == Kind.DISABLED) && mayStart(finding.contentType())) {
        subscriptions.start(finding.contentType());
      }
    }
    return findings;
  }

  private boolean mayStart(ContentType type) {
    lock.lock();
    try {
      Instant now = time.now();
      Instant before = restarted.get(type);
      if (before != null && before.plus(BETWEEN_STARTS).isAfter(now)) {
        return false;
      }
      restarted.put(type, now);
      return true;
    } finally {
      lock.unlock();
    }
  }

  private Optional<Finding> finding(ContentType type, Instant last, List<Subscription> listed) {
    Optional<Subscription> found = listed.stream().filter(subscription -> subscription.contentType().filter(type::equals).isPresent()).findFirst();
    if (found.isEmpty()) {
      return Optional.of(new Finding(type, Kind.MISSING, last));
    }
    if (!Subscriptions.isOn(found.get())) {
      return Optional.of(new Finding(type, Kind.DISABLED, last));
    }
    Optional<WebhookStatus> webhook = found.get().webhook().flatMap(hook -> hook.status()).filter(status -> !status.equals(WebhookStatus.ENABLED));
    if (webhook.isPresent()) {
      return Optional.of(new Finding(type, Kind.WEBHOOK_OFF, last));
    }
    return last.plus(silence).isAfter(time.now()) ? Optional.empty() : Optional.of(new Finding(type, Kind.SILENT, last));
  }

  /**
   * Something that keeps content from flowing.
   *
   * @param contentType the content type
   * @param kind what is wrong
   * @param lastHeard when content of it last arrived, or the watch began
   */
  public record Finding(ContentType contentType, Kind kind, Instant lastHeard) {
    /** What is wrong. */
    public enum Kind {
      /** There is no subscription: it was stopped, or never started. */
      MISSING,
      /** The subscription was disabled. */
      DISABLED,
      /** The webhook was disabled or has expired; content can still be listed. */
      WEBHOOK_OFF,
      /** All looks well, but nothing has come for too long. */
      SILENT
    }
  }
}
