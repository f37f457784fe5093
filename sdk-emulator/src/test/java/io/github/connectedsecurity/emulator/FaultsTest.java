package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SecurityCloudExtension.class)
class FaultsTest {
  private static final String ALERTS = "/v1.0/security/alerts_v2";

  private Caller caller;

  @BeforeEach
  void connect(SecurityCloudEmulator cloud) { caller = Caller.of(cloud); }

  @Test
  void throttle_hitsSoManyRequests_withTheTimeToWait(SecurityCloudEmulator cloud) {
    cloud.faults().throttle(1, Duration.ofSeconds(7)).throttle(1, Duration.ofMillis(2128)).throttle(1);

    Caller.Reply first = caller.get(ALERTS);
    assertThat(first.status()).isEqualTo(429);
    assertThat(first.errorCode()).isEqualTo("TooManyRequests");
    assertThat(first.header("Retry-After")).contains("7");
    assertThat(caller.get(ALERTS).header("Retry-After")).contains("2.128");
    assertThat(caller.get(ALERTS).header("Retry-After")).isEmpty();
    assertThat(cloud.faults().left()).isZero();
    assertThat(caller.get(ALERTS).status()).isEqualTo(200);
  }

  @Test
  void fail_onOnePath_leavesTheOthersAlone(SecurityCloudEmulator cloud) {
    cloud.faults().at("/v1.0/security/incidents*").fail(503, 2, Duration.ofSeconds(1)).fail(500, 1);

    assertThat(caller.get(ALERTS).status()).isEqualTo(200);
    assertThat(caller.get("/v1.0/security/incidents").status()).isEqualTo(503);
    assertThat(caller.get("/v1.0/security/incidents/1").errorCode()).isEqualTo("ServiceUnavailable");
    assertThat(caller.get("/v1.0/security/incidents").status()).isEqualTo(500);
    assertThat(caller.get("/v1.0/security/incidents").status()).isEqualTo(200);
  }

  @Test
  void answer_standsForAGateway(SecurityCloudEmulator cloud) {
    cloud.faults().answer(200, "text/html", "<html>Please log in</html>", 1);

    assertThat(caller.get(ALERTS).body()).isEqualTo("<html>Please log in</html>");
  }

  @Test
  void resetConnection_changesNothing_butLoseAnswerDoes(SecurityCloudEmulator cloud) {
    String path = ALERTS + "/" + caller.get(ALERTS).values("id").get(0);

    // The JDK's client sends a PATCH once only, so that the count of faults is the count of requests.
    cloud.faults().resetConnection(1);
    assertThatThrownBy(() -> caller.patch(path, "{\"assignedTo\":\"a\"}")).isInstanceOf(UncheckedIOException.class);
    assertThat(caller.get(path).member("assignedTo")).isNotEqualTo("a");

    cloud.faults().loseAnswer(1);
    assertThatThrownBy(() -> caller.patch(path, "{\"assignedTo\":\"b\"}")).isInstanceOf(UncheckedIOException.class);
    assertThat(caller.get(path).json()).containsEntry("assignedTo", "b");
  }

  @Test
  void truncateBody_announcesMoreThanItSends(SecurityCloudEmulator cloud) {
    cloud.faults().truncateBody(1);

    assertThatThrownBy(() -> caller.get(ALERTS)).isInstanceOf(UncheckedIOException.class).rootCause().hasMessageContaining("EOF");
    assertThat(caller.get(ALERTS).status()).isEqualTo(200);
  }

  @Test
  void delay_answersLate(SecurityCloudEmulator cloud) {
    cloud.faults().delay(Duration.ofMillis(300), 1);

    long start = System.nanoTime();
    assertThat(caller.get(ALERTS).status()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
  }

  @Test
  void clear_forgetsThePlan_andAPlanOfNothingIsRefused(SecurityCloudEmulator cloud) {
    cloud.faults().fail(500, 3).clear();

    assertThat(caller.get(ALERTS).status()).isEqualTo(200);
    assertThatThrownBy(() -> cloud.faults().throttle(0)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("at least once");
  }

  @Test
  void requests_tellWhatWasSent_andWhatCameBack(SecurityCloudEmulator cloud) {
    cloud.faults().throttle(1).at("*/comments").resetConnection(1);
    caller.get(ALERTS + "?$top=3&$filter=severity%20eq%20'high'");
    String id = caller.get(ALERTS).values("id").get(0);
    caller.with("X-Mine", "1").patch(ALERTS + "/" + id, "{\"status\":\"new\"}");
    assertThatThrownBy(() -> caller.post(ALERTS + "/" + id + "/comments", "{}")).isInstanceOf(UncheckedIOException.class);

    assertThat(cloud.requests()).extracting(RecordedRequest::toString).containsExactly("GET " + ALERTS + " -> 429", "GET " + ALERTS + " -> 200",
        "PATCH " + ALERTS + "/" + id + " -> 200", "POST " + ALERTS + "/" + id + "/comments -> 0");
    assertThat(cloud.requests().get(0).query("$filter")).contains("severity eq 'high'");
    assertThat(cloud.requests().get(2).header("x-mine")).contains("1");
    assertThat(cloud.requests().get(2).body()).isEqualTo("{\"status\":\"new\"}");
    cloud.reset();
    assertThat(cloud.requests()).isEmpty();
  }
}
