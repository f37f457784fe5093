package io.github.connectedsecurity.cloudappsecurity;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.credential.TokenCredential;
import io.github.connectedsecurity.cloudappsecurity.filters.ActivityFields;
import io.github.connectedsecurity.cloudappsecurity.filters.AlertFields;
import io.github.connectedsecurity.cloudappsecurity.model.Activity;
import io.github.connectedsecurity.cloudappsecurity.model.BenignReason;
import io.github.connectedsecurity.cloudappsecurity.model.CloudApp;
import io.github.connectedsecurity.cloudappsecurity.model.FalsePositiveReason;
import io.github.connectedsecurity.cloudappsecurity.model.Rejection;
import io.github.connectedsecurity.cloudappsecurity.model.discovery.LogSource;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.paging.PagedIterator;
import io.github.connectedsecurity.core.testing.Guide;
import io.github.connectedsecurity.core.testing.StubCredential;
import io.github.connectedsecurity.core.testing.StubService;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The programs of the guide, compiled and, where no file is needed, run; the page must say the same. */
class GuideTest {
  private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant TO = Instant.parse("2026-02-01T00:00:00Z");

  private final StubService service = StubService.start();
  private final CloudAppSecurityClient stubbed = CloudAppSecurityClient.create(service.options(), URI.create(service.url()));
  private final List<String> stored = new ArrayList<>();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void page_saysWhatIsCompiledHere() { assertThat(Guide.named("cloud-app-security").linesMissingIn(GuideTest.class)).isEmpty(); }

  @Test
  void open_sendsNothing() { assertThat(open(new StubCredential()).http().endpoint().root().getHost()).isEqualTo("contoso.us2.portal.cloudappsecurity.com"); }

  @Test
  void programs_run() {
    service.on("POST /api/v1/activities/", "{\"data\":[{\"_id\":\"a1\",\"timestamp\":1}],\"hasNext\":false}")
        .on("POST /api/v1/activities/", "{\"data\":[{\"_id\":\"a1\"},{\"_id\":\"a2\"}],\"hasNext\":false}")
        .on("POST /api/v1/activities/", "{\"data\":[],\"hasNext\":false}").on("POST /api/v1/alerts/", "{\"data\":[],\"hasNext\":false}")
        .on("POST /api/v1/alerts/close_benign/", "{\"closed_benign\":1}").on("POST /api/v1/alerts/close_false_positive/", "{\"closed_false_positive\":1}")
        .on("POST /api/v1/discovery/discovered_apps/categories/", "[]").on("GET /api/v1/alerts/a1/", 400, "{\"detail\":\"no\"}");

    activities(stubbed);
    scan(stubbed, FROM, TO, Optional.empty());
    alerts(stubbed, "a1", "p1");
    report(stubbed, "p1", "s1", FROM, TO);
    refused(stubbed);

    assertThat(stored).hasSize(2);
    assertThat(service.asked()).hasSize(8);
  }

  static CloudAppSecurityClient open(TokenCredential credential) {
    URI tenant = URI.create("https://contoso.us2.portal.cloudappsecurity.com");
    CloudAppSecurityClient client = CloudAppSecurityClient.create(ClientOptions.builder().credential(credential).build(), tenant);
    return client;
  }

  static void activities(CloudAppSecurityClient client) {
    Paged<Activity> lately = client.activities().list(q -> q.filter(ActivityFields.APP.eq(CloudApp.TEAMS))
        .filter(ActivityFields.DATE.gte(Instant.now().minus(Duration.ofHours(4))))
        .filter(ActivityFields.USER_NAME.startsWith("dana")));
    lately.stream().limit(50).forEach(activity -> System.out.println(activity.description().orElse("?")));
  }

  void scan(CloudAppSecurityClient client, Instant from, Instant to, Optional<String> stored) {
    Paged<Activity> scan = client.activities().scan(q -> q.filter(ActivityFields.DATE.range(from, to)).limit(Activities.MAX_SCAN_LIMIT));
    PagedIterator<Activity> reader = stored.map(scan::from).orElse(scan).iterator();
    while (reader.hasNext()) {
      store(reader.next(), reader.cursor()); // the cursor is the place before the next one
    }
  }

  static List<String> alerts(CloudAppSecurityClient client, String id, String policyId) {
    CloseBenign request = CloseBenign.of(AlertSelection.id(id), BenignReason.CONFIRMED_WITH_END_USER).comment("Dana was on a journey.");
    List<String> notFound = client.alerts().closeBenign(request).alertsNotFound(); // not there, or closed already

    AlertSelection open = AlertSelection.where(List.of(AlertFields.POLICY.eq(policyId), AlertFields.OPEN.eq(true)));
    client.alerts().closeFalsePositive(CloseFalsePositive.of(open, FalsePositiveReason.TOO_MANY_SIMILAR_ALERTS));
    return notFound;
  }

  static void report(CloudAppSecurityClient client, String policyId, String streamId, Instant from, Instant to) {
    PolicyReport report = client.reports().summary(policyId, from, to);
    System.out.println(report.alertsBySeverity() + " of " + report.alerts() + " alerts"); // {HIGH(2)=3, LOW(0)=14} of 17 alerts
    client.discovery().categories(streamId, 30, q -> {}).forEach(total -> System.out.println(total.category() + ": " + total.total()));
  }

  static void upload(CloudAppSecurityClient client) throws IOException {
    client.discovery().upload(Path.of("firewall.log"), LogSource.PALO_ALTO, LogDestination.dataSource("edge firewall"));
  }

  static void refused(CloudAppSecurityClient client) {
    try {
      client.alerts().get("a1");
    } catch (ApiException e) {
      Rejection.from(e).flatMap(Rejection::detail).ifPresent(System.err::println); // No filter name 'x' found in metadata entities
    }
  }

  private void store(Activity activity, Optional<String> cursor) { stored.add(activity.id().orElse("") + cursor.orElse("")); }
}
