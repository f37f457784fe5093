package io.github.connectedsecurity.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.credential.TokenCredential;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.paging.PagedIterator;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.Guide;
import io.github.connectedsecurity.core.testing.Reply;
import io.github.connectedsecurity.core.testing.StubCredential;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs of the core's guides, compiled and, where no tenant is needed, run; the pages must say the same. */
class GuidesTest {
  private final List<Map<String, Object>> handled = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"authentication", "limits-and-retries", "paging"})
  void pages_sayWhatIsCompiledHere(String page) { assertThat(Guide.named(page).linesMissingIn(GuidesTest.class)).isEmpty(); }

  @Test
  void options_areSharedAndChanged() {
    StubCredential credential = new StubCredential();
    try (FaultServer server = FaultServer.start(asked -> Reply.json("{}"))) {
      assertThat(changed(credential)).isNotNull();
      assertThat(government("t", "c", "s").cloud()).isEqualTo(Cloud.US_GOV_HIGH);
      assertThat(server.requests()).isZero();
    }
  }

  @Test
  void collections_areReadStoppedAndGoneOnWith() {
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try (FaultServer server = FaultServer.start(asked -> Reply.json("{\"value\":[{\"id\":\"1\"},{\"id\":\"2\"},{\"id\":\"3\"}]}"))) {
      Paged<Map<String, Object>> alerts = server.http().get("alerts").paged(json -> json);
      assertThat(read(alerts)).isEqualTo(3);
      goOn(alerts);
      assertThat(handled).hasSize(3);
      assertThat(ahead(alerts, executor)).hasSize(3);
    } finally {
      executor.shutdownNow();
    }
  }

  static List<TokenCredential> usual(String tenantId, String clientId, String secret, Path certificateFile, Path tokenFile, String callersToken) {
    TokenCredential app = Credentials.in(Cloud.PUBLIC).clientSecret(tenantId, clientId, secret);
    TokenCredential certified = Credentials.in(Cloud.PUBLIC).clientCertificate(tenantId, clientId, certificateFile);
    TokenCredential onAzure = Credentials.in(Cloud.PUBLIC).managedIdentity();
    TokenCredential inACluster = Credentials.in(Cloud.PUBLIC).workloadIdentity(tenantId, clientId, tokenFile);
    TokenCredential person = Credentials.in(Cloud.PUBLIC).deviceCode(tenantId, clientId, code -> System.out.println(code.message()));
    TokenCredential forTheCaller = Credentials.in(Cloud.PUBLIC).onBehalfOf(tenantId, clientId, secret, callersToken);
    TokenCredential developer = Credentials.in(Cloud.PUBLIC).azureCli();
    return List.of(app, certified, onAzure, inACluster, person, forTheCaller, developer);
  }

  static List<Http> clients(TokenCredential app) {
    ClientOptions options = ClientOptions.builder().credential(app).build();
    Http graph = options.http(Service.GRAPH_SECURITY);
    Http defender = options.http(Service.DEFENDER);
    return List.of(graph, defender);
  }

  private static ClientOptions government(String tenantId, String clientId, String secret) {
    ClientOptions government = ClientOptions.builder()
        .cloud(Cloud.US_GOV_HIGH)
        .credential(Credentials.in(Cloud.US_GOV_HIGH).clientSecret(tenantId, clientId, secret))
        .build();
    return government;
  }

  private static List<Object> changed(TokenCredential credential) {
    ClientOptions patient = ClientOptions.builder().credential(credential)
        .deadline(Duration.ofMinutes(10))
        .retry(new RetryPolicy(5, Duration.ofSeconds(1), Duration.ofSeconds(20)))
        .build();
    ClientOptions polite = patient.toBuilder().quotas(quota -> quota.times(0.5)).build();
    ClientOptions unlimited = patient.toBuilder().quotas(Quota::unlimited).build();
    Http quick = patient.http(Service.GRAPH).with(o -> o.deadline(Duration.ofSeconds(5)));
    for (LimitsSnapshot.Group group : patient.limits().groups()) {
      System.out.println(group.name() + ": " + group.windows() + ", " + group.waiting() + " calls wait");
    }
    CircuitBreaker breaker = CircuitBreaker.ofDefaults("graph");
    Http guarded = patient.http(Service.GRAPH).through(exchange -> request -> breaker.executeSupplier(() -> exchange.send(request)));
    return List.of(polite, unlimited, quick, guarded);
  }

  private static long read(Paged<Map<String, Object>> alerts) {
    for (Map<String, Object> alert : alerts) {
      System.out.println(alert.get("id"));
    }
    List<Map<String, Object>> first = alerts.stream().limit(10).toList();
    long partial = alerts.pages().filter(page -> !page.warnings().isEmpty()).count();
    return first.size() + partial;
  }

  private void goOn(Paged<Map<String, Object>> alerts) {
    PagedIterator<Map<String, Object>> reading = alerts.iterator();
    handle(reading.next());
    String cursor = reading.cursor().orElseThrow();
    alerts.from(cursor).forEach(this::handle);
  }

  private static Paged<Map<String, Object>> ahead(Paged<Map<String, Object>> alerts, Executor executor) {
    Paged<Map<String, Object>> ahead = alerts.prefetch(executor);
    return ahead;
  }

  private void handle(Map<String, Object> alert) { handled.add(alert); }
}
