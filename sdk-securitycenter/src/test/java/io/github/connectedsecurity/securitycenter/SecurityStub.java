package io.github.connectedsecurity.securitycenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A client on a service on loopback, and what it asked, one request after the other. */
final class SecurityStub implements AutoCloseable {
  static final ArmScope SUBSCRIPTION = ArmScope.subscription("s1");
  static final ArmScope GROUP = ArmScope.resourceGroup("s1", "g1");
  static final ArmScope MANAGEMENT_GROUP = ArmScope.managementGroup("m1");
  static final ArmScope MACHINE = GROUP.resource("Microsoft.Compute", "virtualMachines", "vm1");
  static final ArmScope CONNECTOR = GROUP.resource("Microsoft.Security", "securityConnectors", "c1");
  static final ArmScope API_SERVICE = GROUP.resource("Microsoft.ApiManagement", "service", "a1");
  static final String ONE = "{\"id\":\"/r1\",\"name\":\"one\"}";
  static final Duration LONG = Duration.ofHours(1);

  private final StubService service = StubService.start();
  private final FakeTime time = new FakeTime();
  private final List<ApiRequest> requests = new ArrayList<>();
  private final SecurityCenterClient client =
      SecurityCenterClient.create(service.options().toBuilder().time(time).build()).through(next -> new Remembering(next, requests));
  private int looked;

  SecurityCenterClient client() { return client; }

  FakeTime time() { return time; }

  String url() { return service.url(); }

  List<StubService.Asked> asked() { return service.asked(); }

  SecurityStub on(String line, String json) { return on(line, 200, json); }

  SecurityStub on(String line, int status, String body, String... headers) {
    service.on(line, status, body, headers);
    return this;
  }

  /** Answers with two pages of one resource each. */
  void pages(String line) {
    String next = service.url() + "/next?api-version=of-the-link&$skipToken=2";
    service.on(line, "{\"value\":[" + ONE + "],\"nextLink\":\"" + next + "\"}")
        .on("GET /next", "{\"value\":[{\"id\":\"/r2\",\"name\":\"two\"}],\"nextLink\":null}");
  }

  static List<String> names(Paged<? extends ArmResource> resources) { return resources.stream().map(resource -> resource.name().orElse("?")).toList(); }

  /** Checks the next request that is not yet looked at, and passes over those that follow it up. */
  void sent(String line, String version, String permission, String... query) {
    StubService.Asked asked = asked().get(looked);
    Map<String, String> expected = new LinkedHashMap<>(Map.of("api-version", version));
    for (int i = 0; i < query.length; i += 2) {
      expected.put(query[i], query[i + 1]);
    }
    assertThat(asked.line()).isEqualTo(line);
    assertThat(asked.query()).isEqualTo(expected);
    assertThat(asked.headers()).containsEntry("authorization", StubService.authorization(Service.RESOURCE_MANAGER));
    assertThat(requests.get(looked).operation().permission()).isEqualTo(permission);
    if (line.startsWith("POST ") && asked.body().isEmpty()) {
      assertThat(asked.headers()).containsEntry("content-length", "0");
    }
    looked++;
    if (looked < asked().size() && asked().get(looked).line().equals("GET /next")) {
      assertThat(asked().get(looked).query()).isEqualTo(Map.of("api-version", "of-the-link", "$skipToken", "2"));
    }
    bodyOfLast = asked.body();
    looked = asked().size();
  }

  private String bodyOfLast = "";

  /** Checks the body of the request last looked at. */
  void sentBody(String json) { assertThat(Json.object(bodyOfLast)).isEqualTo(Json.object(json)); }

  static void assertRefusesTheScope(ThrowingCallable... calls) {
    for (ThrowingCallable call : calls) {
      assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith("The operation works on a");
    }
  }

  @Override
  public void close() { service.close(); }

  private record Remembering(Exchange next, List<ApiRequest> requests) implements Exchange {
    @Override
    public ApiResponse send(ApiRequest request) {
      requests.add(request);
      return next.send(request);
    }

    @Override
    public TimeSource time() { return next.time(); }

    @Override
    public RetryPolicy retry() { return next.retry(); }

    @Override
    public void pause(Duration wait) { next.pause(wait); }
  }
}
