package io.github.connectedsecurity.graphinterop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.microsoft.graph.core.requests.GraphClientFactory;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransportTest {
  private final StubService service = StubService.start();
  private final FakeTime time = new FakeTime();
  private final AtomicInteger passed = new AtomicInteger();
  private final Interceptor own = chain -> {
    passed.incrementAndGet();
    return chain.proceed(chain.request());
  };
  private final OkHttpClient ofGraph = GraphClientFactory.create().addInterceptor(own).build();

  @AfterEach
  void stop() { service.close(); }

  private GraphSecurityClient client() {
    return GraphSecurityClient.create(service.options().toBuilder().time(time).retry(RetryPolicy.DEFAULT).transport(GraphInterop.transport(ofGraph)).build());
  }

  @Test
  void interceptorsOfTheGraphSdk_areLeftOut_andTheApplicationsKept() {
    assertThat(ofGraph.interceptors()).hasSizeGreaterThan(3);
    OkHttpClient copy = GraphInterop.transport(ofGraph);

    assertThat(copy.interceptors()).containsExactly(own);
    assertThat(copy.connectionPool()).isSameAs(ofGraph.connectionPool());
    assertThat(ofGraph.interceptors()).as("the application's client stays as it is").hasSizeGreaterThan(3);
  }

  @Test
  void graphClient_byItself_failsOnItsFirstRetry() {
    service.on("GET /x", 429, "", "Retry-After", "0").on("GET /x", "{}");

    Throwable failure = catchThrowable(() -> ofGraph.newCall(new Request.Builder().url(service.url() + "/x").build()).execute().close());

    assertThat(failure).as("once this does not fail any more, the guide can say so").isInstanceOf(NullPointerException.class);
  }

  @Test
  void ourClient_retriesThroughIt_onItsOwnTerms() {
    service.on("GET /v1.0/security/alerts_v2/a1", 503, "", "Retry-After", "7").on("GET /v1.0/security/alerts_v2/a1", 429, "", "Retry-After", "2")
        .on("GET /v1.0/security/alerts_v2/a1", "{\"id\":\"a1\"}");

    assertThat(client().alerts().get("a1").id()).isEqualTo("a1");
    assertThat(passed).hasValue(3);
    assertThat(time.waits()).hasSize(2).allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(8)));
    assertThat(service.asked()).allSatisfy(asked -> assertThat(asked.headers()).doesNotContainKey("sdkversion").containsKey("authorization"));
  }

  @Test
  void ourClient_followsNoRedirect_throughIt() {
    service.on("GET /v1.0/security/alerts_v2/a1", 302, "", "Location", service.url() + "/elsewhere").on("GET /v1.0/security/alerts_v2/a2", 404, "");

    assertThat(catchThrowable(() -> client().alerts().get("a1"))).hasMessageContaining("302");
    assertThat(catchThrowable(() -> client().alerts().get("a2"))).isInstanceOf(NotFoundException.class);
    assertThat(service.asked()).hasSize(2);
  }

  @Test
  void graphSdk_worksBesideUs_onOurOkHttp() {
    service.on("GET /security/alerts_v2", "{\"value\":[{\"id\":\"a1\",\"title\":\"Sandworm\"}]}");
    AuthenticationProvider authentication = (request, context) -> request.headers.add("Authorization", "Bearer theirs");
    GraphServiceClient graph = new GraphServiceClient(authentication);
    graph.getRequestAdapter().setBaseUrl(service.url());

    List<com.microsoft.graph.models.security.Alert> alerts = Objects.requireNonNull(Objects.requireNonNull(graph.security().alertsV2().get()).getValue());

    assertThat(alerts).extracting(com.microsoft.graph.models.security.Alert::getTitle).containsExactly("Sandworm");
    assertThat(service.onlyRequest().headers()).containsEntry("authorization", "Bearer theirs");
  }
}
