package io.github.connectedsecurity.graphsecurity.webhooks;

import java.util.Map;
import java.util.Optional;

/**
 * Does something with notifications that have been proven genuine. It is called by the threads that the receiver's owner lends it,
 * after Graph has had its answer. Graph may tell the same thing twice and in another order, so do what is right in any case: read
 * the resource as it is now.
 */
public interface NotificationHandler {
  /**
   * A resource has changed.
   *
   * @param resource the changed resource, decrypted, if the subscription asked for it
   */
  void changed(ChangeNotification notification, Optional<Map<String, Object>> resource);

  /** A subscription will end unless it is confirmed with {@code Subscriptions.reauthorize} or renewed. */
  default void reauthorizationRequired(ChangeNotification notification) {}

  /** A subscription has ended before its time. */
  default void subscriptionRemoved(ChangeNotification notification) {}

  /** Notifications were lost on Graph's side. */
  default void missed(ChangeNotification notification) {}

  /** Something was turned away, or an own method has thrown; for logs and alarms. */
  default void problem(Problem problem) {}

  /**
   * Why something did not reach the handler.
   *
   * @param kind what kind of trouble it is
   * @param detail for people; holds no secret and no content
   */
  record Problem(Kind kind, String detail) {
    /** The kinds of trouble. */
    public enum Kind {
      /** The request was none that Graph sends. */
      MALFORMED,
      /** A notification's secret is not that of its subscription; it was dropped. */
      WRONG_CLIENT_STATE,
      /** The proof of the sender is missing or false; nothing of the request was taken. */
      UNPROVEN,
      /** The encrypted resource was tampered with, or is for a key that is not there; the notification was dropped. */
      UNDECRYPTABLE,
      /** The queue is full; Graph was asked to come again. */
      OVERFLOW,
      /** Graph's keys could not be read, so nothing could be proven; Graph was asked to come again. */
      KEYS_UNAVAILABLE,
      /** The handler itself has thrown; the notification counts as handled. */
      HANDLER_FAILED
    }
  }
}
