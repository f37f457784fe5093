package io.github.connectedsecurity.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.testing.StubCredential;
import io.github.connectedsecurity.core.testing.StubService;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientOptionsTest {
  private final StubService service = StubService.start();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void tenants_shareConnections_notTokens() {
    service.on("GET /x", "{}").on("GET /x", "{}").on("GET /x", "{}");
    AtomicInteger connections = new AtomicInteger();
    OkHttpClient counting = new OkHttpClient.Builder().addNetworkInterceptor(chain -> {
      connections.accumulateAndGet(System.identityHashCode(chain.connection()), (seen, one) -> seen == one ? seen : seen == 0 ? one : -1);
      return chain.proceed(chain.request());
    }).build();
    StubCredential first = new StubCredential();
    StubCredential second = new StubCredential();
    ClientOptions one = service.options().toBuilder().credential(first).transport(counting).build();
    ClientOptions other = one.toBuilder().credential(second).build();
    one.http(Service.GRAPH).get("x").send();
    other.http(Service.GRAPH).get("x").send();
    other.toBuilder().deadline(Duration.ofSeconds(5)).build().http(Service.GRAPH).get("x").send();
    assertThat(connections.get()).as("all on one connection").isNotEqualTo(-1);
    assertThat(first.asked()).hasSize(1);
    assertThat(second.asked()).as("a copy that keeps its credential keeps its tokens").hasSize(1);
  }

  @Test
  void withoutACredential_nothingIsBuilt() {
    assertThatThrownBy(() -> ClientOptions.builder().build()).isInstanceOf(IllegalStateException.class).hasMessageContaining("credential(");
  }

  @Test
  void limits_mustBeLongerThanNothing() {
    ClientOptions.Builder builder = ClientOptions.builder();
    assertThatThrownBy(() -> builder.deadline(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("deadline");
    assertThatThrownBy(() -> builder.connectTimeout(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("connect timeout");
    assertThatThrownBy(() -> builder.idleTimeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("idle timeout");
  }

  @Test
  void toString_namesTheCloudOnly() { assertThat(service.options()).hasToString("ClientOptions[stub]"); }
}
