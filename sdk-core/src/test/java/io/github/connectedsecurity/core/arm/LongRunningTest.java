package io.github.connectedsecurity.core.arm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.UntrustedLinkException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LongRunningTest {
  private static final Duration LONG = Duration.ofHours(1);
  private static final String OPERATION = "/subscriptions/s1/providers/Microsoft.Security/locations/west/operations/o1";
  private static final String RESOURCE = "/subscriptions/s1/providers/Microsoft.Security/things/t1";

  private final StubService service = StubService.start();
  private final FakeTime time = new FakeTime();
  private final ClientOptions options = service.options().toBuilder().time(time).build();
  private final Http http = options.http(Service.RESOURCE_MANAGER);

  @AfterEach
  void stop() { service.close(); }

  @Test
  void await_followsTheOperation_waitsAsTold_andReadsTheResource() {
    LongRunning<ArmResource> begun = begin();
    service.on("GET " + OPERATION, 200, "{\"status\":\"Running\"}", "Retry-After", "17")
        .on("GET " + OPERATION, "{\"status\":\"succeeded\"}").on("GET " + RESOURCE, "{\"id\":\"" + RESOURCE + "\",\"name\":\"t1\"}");

    assertThat(begun.state()).isEqualTo(LongRunningState.IN_PROGRESS);
    assertThat(begun.await(LONG)).hasValueSatisfying(thing -> assertThat(thing.name()).contains("t1"));
    assertThat(time.waits()).hasSize(2).allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(21)));
    assertThat(service.asked()).last().satisfies(asked -> assertThat(asked.query()).containsEntry("api-version", "1"));
    assertThat(service.asked()).allSatisfy(asked -> assertThat(asked.headers()).containsKey("authorization"));
  }

  @Test
  void await_tellsFailureAndCancellation() {
    LongRunning<ArmResource> failing = begin();
    service.on("GET " + OPERATION, "{\"status\":\"Failed\",\"error\":{\"code\":\"QuotaExceeded\",\"message\":\"Too many.\"}}");
    LongRunningException failed = catchThrowableOfType(LongRunningException.class, () -> failing.await(LONG));
    assertThat(failed.state()).isEqualTo(LongRunningState.FAILED);
    assertThat(failed.code()).isEqualTo("QuotaExceeded");
    assertThat(failed).hasMessageContaining("Too many.");

    LongRunning<ArmResource> cancelled = begin();
    service.on("GET " + OPERATION, "{\"status\":\"Cancelled\"}");
    assertThat(catchThrowableOfType(LongRunningException.class, () -> cancelled.await(LONG)).state()).isEqualTo(LongRunningState.CANCELED);
  }

  @Test
  void await_tellsThatItVanished_orTakesTooLong() {
    LongRunning<ArmResource> gone = begin();
    service.on("GET " + OPERATION, 404, "{\"error\":{\"code\":\"ResourceNotFound\",\"message\":\"?\"}}");
    assertThat(catchThrowableOfType(LongRunningException.class, () -> gone.await(LONG)).state()).isEqualTo(LongRunningState.VANISHED);

    LongRunning<ArmResource> slow = begin();
    for (int i = 0; i < 200; i++) {
      service.on("GET " + OPERATION, "{\"status\":\"InProgress\"}");
    }
    long before = time.nanos();
    assertThatExceptionOfType(DeadlineExceededException.class).isThrownBy(() -> slow.await(Duration.ofMinutes(10)));
    assertThat(Duration.ofNanos(time.nanos() - before)).isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10).plusSeconds(20));
  }

  @Test
  void resume_goesOnFromTheToken_ofAKilledPoller() {
    String token = begin().token();
    service.on("GET " + OPERATION, "{\"status\":\"Succeeded\"}").on("GET " + RESOURCE, "{\"id\":\"" + RESOURCE + "\",\"name\":\"t1\"}");

    assertThat(LongRunning.resume(http, token, ArmResource::of).await(LONG)).isPresent();
    assertThatIllegalArgumentException().isThrownBy(() -> LongRunning.resume(http, "no token", ArmResource::of));
  }

  @Test
  void location_isPolledUntilItIsNoLonger202() {
    service.on("POST /things", 202, "", "Location", service.url() + OPERATION + "?x=1", "Retry-After", "1")
        .on("GET " + OPERATION, 202, "", "Location", service.url() + OPERATION + "?x=2")
        .on("GET " + OPERATION, "{\"id\":\"/a/b/providers/c/d/e\"}");

    LongRunning<ArmResource> begun = LongRunning.of(http, http.post("things").send(), "", ArmResource::of);
    assertThat(begun.await(LONG).orElseThrow().id()).isEqualTo("/a/b/providers/c/d/e");
    assertThat(service.asked()).last().satisfies(asked -> assertThat(asked.query()).containsEntry("x", "2"));
  }

  @Test
  void doneAtOnce_asksNothingMore() {
    service.on("PUT /things", 200, "{\"id\":\"x\",\"properties\":{\"provisioningState\":\"Succeeded\"}}").on("DELETE /things", 204, "");

    assertThat(LongRunning.of(http, http.put("things").send(), "", ArmResource::of).await(LONG)).isPresent();
    assertThat(LongRunning.of(http, http.delete("things").send(), "", ArmResource::of).await(LONG)).isEmpty();
    assertThat(service.asked()).hasSize(2);
  }

  @Test
  void links_elsewhere_areNotFollowed() {
    service.on("PUT /things", 201, "", "Azure-AsyncOperation", "https://evil.example/operations/1");

    LongRunning<ArmResource> begun = LongRunning.of(http, http.put("things").send(), "", ArmResource::of);
    assertThatExceptionOfType(UntrustedLinkException.class).isThrownBy(() -> begun.await(LONG));
  }

  private LongRunning<ArmResource> begin() {
    service.on("PUT " + RESOURCE, 201, "{\"id\":\"x\"}", "Azure-AsyncOperation", service.url() + OPERATION, "Retry-After", "10");
    return LongRunning.of(http, http.put("{+id}", RESOURCE).send(), RESOURCE + "?api-version=1", ArmResource::of);
  }
}
