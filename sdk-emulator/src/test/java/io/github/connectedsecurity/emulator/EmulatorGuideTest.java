package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.credential.TokenCredential;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.testing.Guide;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The programs of the guide, compiled and run; the page must say the same. */
class EmulatorGuideTest {
  @Test
  void page_saysWhatIsCompiledHere() { assertThat(Guide.named("emulator").linesMissingIn(EmulatorGuideTest.class)).isEmpty(); }

  @Nested
  @ExtendWith(SecurityCloudExtension.class)
  class PatienceTest {
    @Test
    void throttledCall_isRepeated_afterTheWait(SecurityCloudEmulator cloud, ClientOptions options) {
      cloud.faults().at("GET /v1.0/security/*").throttle(1, Duration.ofMillis(200));
      Http graph = options.http(Service.GRAPH); // what every client of this SDK calls through

      assertThat(graph.get("v1.0/security/alerts_v2").send().status()).isEqualTo(200);

      List<RecordedRequest> sent = cloud.requests("GET /v1.0/security/*");
      assertThat(sent).extracting(RecordedRequest::status).containsExactly(429, 200);
      assertThat(sent.get(1).query()).isEqualTo(sent.get(0).query());
    }
  }

  @Nested
  class PatientTest {
    @RegisterExtension static final SecurityCloudExtension CLOUD = SecurityCloudExtension.with(cloud -> cloud.seed(7).pageSize(20).quotas());

    @Test
    void test(SecurityCloudEmulator cloud, ClientOptions options, TokenCredential credential) {
      assertThat(List.of(CLOUD, cloud, options, credential)).doesNotContainNull();
    }
  }

  @Nested
  @ExtendWith(SecurityCloudExtension.class)
  class HappeningPrograms {
    @Test
    void alert_appears(SecurityCloudEmulator cloud) {
      RaisedAlert raised = cloud.raiseAlert(NewAlert.titled("Credentials read from memory").severity("high").category("CredentialAccess")
          .device("FS-01").user("svc-backup@larkspur.example").file("payview.dll"));

      Caller.Reply incident = Caller.of(cloud).get("/v1.0/security/incidents/" + raised.incidentId() + "?$expand=alerts");
      assertThat(incident.body()).contains(raised.id());
    }

    @Test
    void alerts_areJsonToo(SecurityCloudEmulator cloud) {
      cloud.raiseAlerts("[{\"title\": \"Odd sign-in\", \"serviceSource\": \"azureAdIdentityProtection\", \"users\": [\"tomas.berg\"]}]");

      assertThat(Caller.of(cloud).get("/v1.0/security/alerts_v2?$top=1").values("title")).containsExactly("Odd sign-in");
    }
  }

  @Nested
  @ExtendWith(SecurityCloudExtension.class)
  class FaultPrograms {
    @Test
    void faults_areFluent(SecurityCloudEmulator cloud) {
      cloud.faults().at("PATCH /v1.0/security/*").loseAnswer(1); // done, but the caller cannot know
      cloud.faults().randomly(0.2, 7).fail(503, 100); // one in five, the same ones in every run
      cloud.faults().revokeToken(1).skewClock(Duration.ofMinutes(-10), 1);
      cloud.faults().nextLinkToHost(URI.create("https://attacker.example"), 1).unknownEnumMembers(1);

      assertThat(cloud.faults().left()).isEqualTo(105);
    }

    @Test
    void faults_areJsonToo(SecurityCloudEmulator cloud) {
      cloud.faults().plan("[{\"fault\": \"throttle\", \"at\": \"/v1.0/*\", \"retryAfter\": 2.5, \"times\": 3}]");

      assertThat(cloud.faults().left()).isEqualTo(3);
    }
  }

  @Test
  void time_isOurs() {
    MovableClock clock = new MovableClock();
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().clock(clock).quotas().start()) {
      Caller caller = Caller.of(cloud, "https://graph.microsoft.com/.default");
      for (int i = 0; i < 150; i++) {
        assertThat(caller.get("/v1.0/security/alerts_v2?$top=1").status()).isEqualTo(200);
      }
      assertThat(caller.get("/v1.0/security/alerts_v2").status()).isEqualTo(429);
      clock.forward(Duration.ofMinutes(1));
      assertThat(caller.get("/v1.0/security/alerts_v2").status()).isEqualTo(200);
    }
  }
}
