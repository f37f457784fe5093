package io.github.connectedsecurity.office365management.examples;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.office365management.ManagementActivityClient;
import io.github.connectedsecurity.office365management.SubscriptionWatchdog;
import io.github.connectedsecurity.office365management.collector.AuditCollector;
import io.github.connectedsecurity.office365management.collector.CheckpointStore;
import io.github.connectedsecurity.office365management.collector.CollectorRun;
import io.github.connectedsecurity.office365management.collector.FileCheckpointStore;
import io.github.connectedsecurity.office365management.model.ContentType;
import io.github.connectedsecurity.office365management.model.StartRequest;
import io.github.connectedsecurity.office365management.model.WebhookSettings;
import io.github.connectedsecurity.office365management.records.AuditRecord;
import io.github.connectedsecurity.office365management.records.SharePointFileRecord;
import io.github.connectedsecurity.office365management.records.StsLogonRecord;
import io.github.connectedsecurity.office365management.webhooks.ActivityWebhook;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The samples of the guide, compiled. */
final class CollectExample {
  private CollectExample() {}

  static ScheduledFuture<?> collect(ClientOptions options, String tenantId, Store store, ScheduledExecutorService scheduler) {
    ManagementActivityClient client = ManagementActivityClient.create(options, tenantId);
    AuditCollector collector = AuditCollector
        .builder(client, ContentType.ENTRA, ContentType.EXCHANGE, ContentType.SHARE_POINT, ContentType.GENERAL, ContentType.DLP)
        .checkpoint(FileCheckpointStore.at(Path.of("audit-checkpoint.json")))
        .sink(batch -> store.insertOrReplace(batch.records())) // by AuditRecord.id()
        .build();
    collector.subscribe(); // once; the first content may take twelve hours
    return scheduler.scheduleWithFixedDelay(collector::run, 0, 5, TimeUnit.MINUTES);
  }

  static AuditCollector exactlyOnce(ManagementActivityClient client, Store store) {
    return AuditCollector.builder(client, ContentType.DLP)
        .sink(batch -> store.inTransaction(() -> {
          store.insert(batch.records());
          store.saveCheckpoint(batch.checkpoint());
        }))
        .checkpoint(store) // loads what the transaction saved
        .build();
  }

  static void gaps(AuditCollector collector, Log log) {
    CollectorRun run = collector.run();
    run.gaps().forEach(gap -> log.warn("{} of {} is lost, {} to {}: {}", gap.kind(), gap.contentType(), gap.from(), gap.to(), gap.reason()));
    run.failures().forEach((type, error) -> log.warn("{} could not be listed; the next run goes on there.", type, error));
  }

  static void watch(ManagementActivityClient client, AuditCollector collector, Log log) {
    SubscriptionWatchdog watchdog = SubscriptionWatchdog.over(client, Duration.ofHours(6), ContentType.EXCHANGE, ContentType.SHARE_POINT);
    collector.run().blobs().forEach((type, blobs) -> watchdog.heard(type));
    watchdog.checkAndRestart().forEach(finding -> log.warn("{}: {} since {}", finding.contentType(), finding.kind(), finding.lastHeard()));
  }

  static void read(AuditRecord record, Log log) {
    if (record instanceof SharePointFileRecord file) {
      log.info("{} {} {}", file.userId(), file.operation(), file.sourceFileName());
    } else if (record instanceof StsLogonRecord logon && !logon.errorCode().orElse("0").equals("0")) {
      log.info("{} could not sign in: {}", logon.userId(), logon.logonError());
    } else {
      log.info("{} {}", record.recordType(), record.raw());
    }
  }

  static ActivityWebhook webhook(ManagementActivityClient client, String secret) {
    client.subscriptions().start(ContentType.SHARE_POINT,
        StartRequest.create().webhook(WebhookSettings.of("https://hooks.contoso.example/o365").authId(secret)));
    ActivityWebhook webhook = ActivityWebhook.of(secret, client.tenantId(), 10_000);
    return webhook;
  }

  /** Stands for a database. */
  interface Store extends CheckpointStore {
    void insertOrReplace(List<AuditRecord> records);

    void insert(List<AuditRecord> records);

    void saveCheckpoint(String checkpoint);

    void inTransaction(Runnable work);
  }

  /** Stands for slf4j. */
  interface Log {
    void info(String words, Object... values);

    void warn(String words, Object... values);
  }
}
