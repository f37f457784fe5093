package io.github.connectedsecurity.office365management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.office365management.SubscriptionWatchdog.Finding;
import io.github.connectedsecurity.office365management.SubscriptionWatchdog.Finding.Kind;
import io.github.connectedsecurity.office365management.model.ContentType;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubscriptionWatchdogTest {
  private final FeedService service = FeedService.start();
  private final SubscriptionWatchdog watchdog =
      SubscriptionWatchdog.over(service.client(), Duration.ofHours(2), ContentType.SHARE_POINT, ContentType.EXCHANGE);

  @BeforeEach
  void subscribe() {
    service.subscriptions.put(ContentType.SHARE_POINT, "enabled");
    service.subscriptions.put(ContentType.EXCHANGE, "enabled");
  }

  @AfterEach
  void stop() { service.close(); }

  @Test
  void silentlyDisabledSubscription_isNoticed_andStartedAgainOnce() {
    assertThat(watchdog.check()).isEmpty();
    service.subscriptions.put(ContentType.EXCHANGE, "disabled");

    assertThat(watchdog.check()).extracting(Finding::contentType, Finding::kind)
        .containsExactly(tuple(ContentType.EXCHANGE, Kind.DISABLED));
    assertThat(service.subscriptions.get(ContentType.EXCHANGE)).isEqualTo("disabled");
    assertThat(watchdog.checkAndRestart()).hasSize(1);
    assertThat(service.subscriptions.get(ContentType.EXCHANGE)).isEqualTo("enabled");
    assertThat(watchdog.check()).isEmpty();
    service.subscriptions.put(ContentType.EXCHANGE, "disabled");
    assertThat(watchdog.checkAndRestart()).hasSize(1);
    assertThat(service.subscriptions.get(ContentType.EXCHANGE)).isEqualTo("disabled"); // 15 minutes between two starts
    service.time.advance(SubscriptionWatchdog.BETWEEN_STARTS);
    watchdog.checkAndRestart();
    assertThat(service.subscriptions.get(ContentType.EXCHANGE)).isEqualTo("enabled");
  }

  @Test
  void stoppedSubscription_isNoticed() {
    service.subscriptions.remove(ContentType.SHARE_POINT);

    assertThat(watchdog.check()).extracting(Finding::kind).containsExactly(Kind.MISSING);
  }

  @Test
  void silence_isNoticed_whereNothingElseIsWrong() {
    service.time.advance(Duration.ofMinutes(90));
    watchdog.heard(ContentType.SHARE_POINT);
    watchdog.heard(ContentType.GENERAL); // not watched
    service.time.advance(Duration.ofMinutes(31));

    List<Finding> findings = watchdog.check();

    assertThat(findings).extracting(Finding::contentType, Finding::kind)
        .containsExactly(tuple(ContentType.EXCHANGE, Kind.SILENT));
    assertThat(findings.get(0).lastHeard()).isEqualTo(service.time.now().minus(Duration.ofMinutes(121)));
    assertThat(watchdog.checkAndRestart()).hasSize(1);
    assertThat(service.asked.stream().filter(line -> line.startsWith("POST"))).isEmpty(); // to start what is on mends nothing
  }

  @Test
  void webhookThatWasSwitchedOff_isNoticed() {
    try (StubService stub = StubService.start()) {
      stub.on("GET /api/v1.0/" + FeedService.TENANT + "/activity/feed/subscriptions/list", """
          [{"contentType":"DLP.All","status":"enabled","webhook":{"status":"disabled","address":"https://x.example"}},
           {"contentType":"Audit.General","webhook":{"status":"enabled","address":"https://x.example"}}]""");
      ManagementActivityClient client = ManagementActivityClient.create(stub.options(), FeedService.TENANT);

      assertThat(SubscriptionWatchdog.over(client, Duration.ofDays(1), ContentType.DLP, ContentType.GENERAL).check())
          .extracting(Finding::contentType, Finding::kind).containsExactly(tuple(ContentType.DLP, Kind.WEBHOOK_OFF));
    }
  }

  @Test
  void over_refusesWhatMakesNoSense() {
    assertThatThrownBy(() -> SubscriptionWatchdog.over(service.client(), Duration.ZERO, ContentType.DLP)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SubscriptionWatchdog.over(service.client(), Duration.ofHours(1))).isInstanceOf(IllegalArgumentException.class);
  }
}
