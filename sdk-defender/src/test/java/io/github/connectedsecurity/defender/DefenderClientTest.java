package io.github.connectedsecurity.defender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.LimitsSnapshot;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubCredential;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.defender.model.IsolationType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefenderClientTest {
  private static final ClientOptions WORLDWIDE = ClientOptions.builder().credential(new StubCredential()).build();

  private final List<ApiRequest> sent = new ArrayList<>();

  @Test
  void hosts_andAudiences_areThoseOfTheCloud() {
    ask(DefenderClient.create(WORLDWIDE));
    ask(DefenderClient.create(WORLDWIDE.toBuilder().cloud(Cloud.US_GOV_HIGH).build()));

    assertThat(sent).extracting(request -> URI.create(request.url()).getHost()).containsExactly("api.security.microsoft.com", "api.security.microsoft.com",
        "api-gov.securitycenter.microsoft.us", "api-gov.security.microsoft.us");
    assertThat(sent).extracting(request -> request.operation().scope()).containsExactly("https://api.securitycenter.microsoft.com/.default",
        "https://api.security.microsoft.com/.default", "https://api-gov.securitycenter.microsoft.us/.default",
        "https://api-gov.security.microsoft.us/.default");
  }

  @Test
  void region_holdsForBothAudiences_whereBothAreThere() {
    ask(DefenderClient.create(WORLDWIDE, URI.create("https://eu.api.security.microsoft.com")));
    ask(DefenderClient.create(WORLDWIDE, URI.create("https://api-eu.securitycenter.microsoft.com")));

    assertThat(sent).extracting(request -> URI.create(request.url()).getHost()).containsExactly("eu.api.security.microsoft.com",
        "eu.api.security.microsoft.com", "api-eu.securitycenter.microsoft.com", "api.security.microsoft.com");
    assertThatThrownBy(() -> DefenderClient.create(WORLDWIDE, URI.create("https://evil.example"))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void clouds_withoutDefender_areRefused() {
    assertThatThrownBy(() -> DefenderClient.create(WORLDWIDE.toBuilder().cloud(Cloud.CHINA).build())).isInstanceOf(IllegalArgumentException.class);
    URI here = URI.create("http://127.0.0.1:1");
    DefenderClient alone = DefenderClient.create(WORLDWIDE.toBuilder().cloud(Cloud.builder("own", here).service(Service.DEFENDER, here, "s").build()).build());
    assertThatThrownBy(alone::incidents).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void calls_areHeldBackAtThePublishedLimits() {
    try (StubService service = StubService.start()) {
      FakeTime time = new FakeTime();
      ClientOptions options = service.options().toBuilder().time(time).build();
      Machines machines = DefenderClient.create(options).machines();
      for (int i = 0; i < 101; i++) {
        service.on("POST /api/machines/m1/isolate", 201, "{\"id\":\"a" + i + "\"}");
        machines.isolate("m1", IsolationType.FULL, "why");
      }

      assertThat(time.now()).isAfterOrEqualTo(new FakeTime().now().plusSeconds(60));
      assertThat(options.limits().groups()).extracting(LimitsSnapshot.Group::name).contains("isolate");
    }
  }

  @Test
  void quotas_areThoseOfTheReferencePage() {
    assertThat(DefenderQuotas.usual("x").windows().toString()).contains("calls=100").contains("calls=1500");
    assertThat(DefenderQuotas.PACKAGE_URI.windows().toString()).contains("calls=2").contains("calls=120");
    assertThat(DefenderQuotas.fileExport("x").windows().toString()).contains("calls=5").contains("calls=20");
    assertThat(DefenderQuotas.jsonExport("x").windows().toString()).contains("calls=30").contains("calls=1000");
    assertThat(DefenderQuotas.INVESTIGATIONS_START.windows().get(0).length()).isEqualTo(Duration.ofHours(1));
    assertThat(DefenderQuotas.unpublished("x").isLimited()).isFalse();
  }

  private void ask(DefenderClient client) {
    DefenderClient recorded = client.through(exchange -> request -> {
      sent.add(request);
      return new ApiResponse(200, Map.of(), "{\"id\":\"m1\"}".getBytes(StandardCharsets.UTF_8));
    });
    recorded.machines().get("m1");
    recorded.incidents().get(7);
  }
}
