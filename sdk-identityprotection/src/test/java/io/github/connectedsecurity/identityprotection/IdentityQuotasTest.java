package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentityQuotasTest {
  private final StubService service = StubService.start();
  private final FakeTime time = new FakeTime();

  @AfterEach
  void stop() { service.close(); }

  private IdentityProtectionClient client(RetryPolicy retry) {
    return IdentityProtectionClient.create(service.options().toBuilder().time(time).retry(retry).build());
  }

  @Test
  void risk_goesOutOnceASecond_whateverIsAsked() {
    IdentityProtectionClient client = client(RetryPolicy.NONE);
    service.on("GET /v1.0/identityProtection/riskyUsers/u1", "{\"id\":\"u1\"}");
    service.on("GET /v1.0/identityProtection/riskDetections/d1", "{\"id\":\"d1\"}");
    service.on("GET /v1.0/identity/conditionalAccess/policies/p1", "{\"id\":\"p1\"}");
    service.on("GET /v1.0/users/u1", "{\"id\":\"u1\"}");

    client.riskyUsers().get("u1");
    client.users().get("u1");
    assertThat(time.waits()).isEmpty();
    client.riskDetections().get("d1");
    client.policies().get("p1");

    assertThat(time.nanos()).isGreaterThanOrEqualTo(Duration.ofSeconds(2).toNanos());
    assertThat(time.waits()).allSatisfy(wait -> assertThat(wait).isLessThanOrEqualTo(Duration.ofSeconds(1)));
  }

  @Test
  void reports_goOutFiveTimesInTenSeconds() {
    IdentityProtectionClient client = client(RetryPolicy.NONE);
    for (int i = 0; i < 11; i++) {
      service.on("GET /v1.0/auditLogs/signIns/i1", "{\"id\":\"i1\"}");
    }

    for (int i = 0; i < 11; i++) {
      client.signIns().get("i1");
    }

    assertThat(Duration.ofNanos(time.nanos())).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(21));
  }

  @Test
  void throttlingWithoutRetryAfter_isWaitedFor_longerEachTime_alsoByActions() {
    IdentityProtectionClient client = client(RetryPolicy.DEFAULT);
    for (int i = 0; i < 4; i++) {
      service.on("POST /v1.0/identityProtection/riskyUsers/dismiss", 429, "{\"error\":{\"code\":\"TooManyRequests\",\"message\":\"\"}}");
    }
    service.on("POST /v1.0/identityProtection/riskyUsers/dismiss", 204, "");

    assertThat(client.riskyUsers().dismiss(List.of("u1")).isComplete()).isTrue();

    assertThat(service.asked()).hasSize(5);
    assertThat(Duration.ofNanos(time.nanos())).isGreaterThanOrEqualTo(Duration.ofSeconds(4)); // a second at least between two
  }

  @Test
  void throttling_holdsBackTheWholeGroup() {
    IdentityProtectionClient client = client(RetryPolicy.NONE);
    service.on("GET /v1.0/identityProtection/riskyUsers/u1", 429, "", "Retry-After", "30");
    service.on("GET /v1.0/identityProtection/riskDetections/d1", "{\"id\":\"d1\"}");

    assertThatThrownBy(() -> client.riskyUsers().get("u1")).isInstanceOf(ThrottledException.class);
    client.riskDetections().get("d1");

    assertThat(Duration.ofNanos(time.nanos())).isGreaterThanOrEqualTo(Duration.ofSeconds(30));
  }
}
