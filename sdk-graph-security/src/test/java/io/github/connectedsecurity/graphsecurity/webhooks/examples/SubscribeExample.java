package io.github.connectedsecurity.graphsecurity.webhooks.examples;

import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import io.github.connectedsecurity.graphsecurity.SubscriptionRenewal;
import io.github.connectedsecurity.graphsecurity.model.ChangeType;
import io.github.connectedsecurity.graphsecurity.model.NewSubscription;
import io.github.connectedsecurity.graphsecurity.model.Subscription;
import io.github.connectedsecurity.graphsecurity.webhooks.NotificationHandler;
import io.github.connectedsecurity.graphsecurity.webhooks.NotificationReceiver;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Both ends of a subscription, as an application sets them up. */
final class SubscribeExample {
  /** Where the application keeps the secrets of its subscriptions. */
  interface Store {
    Optional<String> secretOf(String subscriptionId);
  }

  private SubscribeExample() {}

  static ScheduledFuture<?> subscribe(GraphSecurityClient client, String secret, ScheduledExecutorService scheduler) {
    Subscription subscription = client.subscriptions().create(
        NewSubscription.of("security/alerts?$filter=status eq 'newAlert'", "https://hooks.contoso.example/graph", ChangeType.CREATED, ChangeType.UPDATED)
            .expirationDateTime(Instant.now().plus(Duration.ofDays(7)))
            .clientState(secret)
            .lifecycleNotificationUrl("https://hooks.contoso.example/graph"));

    SubscriptionRenewal renewal = client.subscriptions().renewal(Duration.ofDays(7)).watch(subscription);
    return scheduler.scheduleWithFixedDelay(renewal::renewDue, 1, 1, TimeUnit.MINUTES);
  }

  static NotificationReceiver receive(NotificationHandler handler, Store store, String clientId, String tenantId, PrivateKey privateKey) {
    NotificationReceiver receiver = NotificationReceiver.builder(handler)
        .clientStates(store::secretOf) // by subscription id
        .application(clientId, tenantId) // for resource data only
        .decryptWith("certificate-2026", privateKey) // for resource data only; several while certificates change
        .build();
    new Thread(receiver, "graph-notifications").start(); // one thread or several
    return receiver;
  }
}
