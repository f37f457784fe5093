package io.github.connectedsecurity.office365management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.office365management.ActivityError.Remedy;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityErrorsTest {
  private static final String TENANT = "41463f53-8812-40f4-890f-865bf6e35190";
  private static final String LIST = "GET /api/v1.0/" + TENANT + "/activity/feed/subscriptions/list";
  private static final String THROTTLE = "{\"error\":{\"code\":\"AF429\",\"message\":\"Too many requests. Method=GetBlob, PublisherId=0\"}}";
  private static final String THROTTLE_IN_SINGLE_QUOTES = "{'error':{'code':'AF429','message':'Too many requests. Method=GetBlob, PublisherId=0'}}";

  private final StubService service = StubService.start();
  private final FakeTime time = new FakeTime();
  private final Subscriptions once = ManagementActivityClient.create(service.options(), TENANT).subscriptions();
  private final ManagementActivityClient patient =
      ManagementActivityClient.create(service.options().toBuilder().time(time).retry(RetryPolicy.DEFAULT).build(), TENANT);

  @AfterEach
  void stop() { service.close(); }

  static Stream<ActivityError> refusals() {
    return ActivityErrors.known().stream().filter(error -> !Set.of("AF10001", "AF429", "NoAuditLog").contains(error.code()));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void everyCode_isATypedError_withItsMeaning(ActivityError error) {
    service.on(LIST, 400, "{\"error\":{\"code\":\"" + error.code() + "\",\"message\":\"Words of the service.\"}}");

    assertThatThrownBy(once::list).isInstanceOfSatisfying(ActivityException.class, e -> {
      assertThat(e.error()).isEqualTo(error);
      assertThat(e.code()).isEqualTo(error.code());
      assertThat(e.serviceMessage()).isEqualTo("Words of the service.");
      assertThat(e).hasMessageContaining(error.meaning()).hasMessageContaining("subscriptions/list").hasCauseInstanceOf(ApiException.class);
    });
  }

  @Test
  void waiting_helpsOnlyAgainstThrottlesAndFailuresOfTheService() {
    assertThat(ActivityErrors.known().stream().filter(ActivityError::waitingHelps).map(ActivityError::code)).containsExactlyInAnyOrder("AF429", "AF50000",
        "AF50005", "AF50006");
    assertThat(ActivityErrors.find("af20031")).map(ActivityError::remedy).contains(Remedy.LIST_AGAIN);
    assertThat(ActivityErrors.find("NoAuditLog")).contains(ActivityErrors.NO_AUDIT_LOG);
    assertThat(ActivityErrors.find("AF1")).isEmpty();
  }

  @Test
  void table_hasEveryCodeOfTheSheet() {
    assumeThat(ExampleFiles.shared("api/office365-management.md")).isPresent();
    String sheet = ExampleFiles.text(ExampleFiles.shared("api/office365-management.md").orElseThrow());
    Set<String> codes = Pattern.compile("AF\\d{3,6}").matcher(sheet).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));

    assertThat(codes).hasSizeGreaterThan(20).allSatisfy(code -> assertThat(ActivityErrors.find(code)).as(code).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {THROTTLE, THROTTLE_IN_SINGLE_QUOTES})
  void throttleWith403_isWaitedFor(String body) {
    service.on(LIST, 403, body).on(LIST, 403, body, "Retry-After", "7").on(LIST, "[]");

    assertThat(patient.subscriptions().list()).isEmpty();
    assertThat(service.asked()).hasSize(3).allSatisfy(asked -> assertThat(asked.query()).containsKey("PublisherIdentifier"));
    assertThat(time.waits()).hasSize(2).allSatisfy(wait -> assertThat(wait).isPositive());
    assertThat(time.waits().get(1)).isGreaterThanOrEqualTo(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {THROTTLE, THROTTLE_IN_SINGLE_QUOTES})
  void throttleWith403_isAThrottleInTheEnd(String body) {
    service.on(LIST, 403, body);

    assertThatThrownBy(once::list).isInstanceOfSatisfying(ThrottledException.class, e -> {
      assertThat(e.status()).isEqualTo(403);
      assertThat(ActivityErrors.of(e)).contains(ActivityErrors.THROTTLED);
    });
  }

  @Test
  void throttle_thatDoesNotEnd_endsWithTheTries_andKeepsADeadline() {
    for (int i = 0; i < 30; i++) {
      service.on(LIST, 403, THROTTLE_IN_SINGLE_QUOTES);
    }

    assertThatThrownBy(patient.subscriptions()::list).isInstanceOf(ThrottledException.class);
    assertThat(service.asked()).hasSize(RetryPolicy.DEFAULT.tries());
    assertThatThrownBy(() -> patient.with(o -> o.deadline(Duration.ofMillis(300))).subscriptions().list()).isInstanceOf(ThrottledException.class);
    assertThat(service.asked()).hasSize(RetryPolicy.DEFAULT.tries() + 2);
  }

  @Test
  void failureOfTheService_withAnOddStatus_isTriedAgain() {
    service.on(LIST, 400, "{\"error\":{\"code\":\"AF50005\",\"message\":\"An internal error occurred.\"}}").on(LIST, "[]");

    assertThat(patient.subscriptions().list()).isEmpty();
  }

  @Test
  void failureOfTheService_isTriedAgainByThePipelineAlone() {
    for (int i = 0; i < 30; i++) {
      service.on(LIST, 500, "{\"error\":{\"code\":\"AF50000\",\"message\":\"An internal server error occurred. Retry the request.\"}}");
    }

    assertThatThrownBy(patient.subscriptions()::list).isInstanceOfSatisfying(ActivityException.class, e -> assertThat(e.error().waitingHelps()).isTrue());
    assertThat(service.asked()).hasSize(RetryPolicy.DEFAULT.tries());
  }

  @Test
  void unknownCode_isTypedByItsStatus() {
    service.on(LIST, 400, "{\"error\":{\"code\":\"AF20099\",\"message\":\"New.\"}}")
        .on(LIST, 400, "{\"error\":{\"code\":\"Other\",\"message\":\"AF20022 in words\"}}");

    assertThatThrownBy(once::list).isInstanceOfSatisfying(ActivityException.class, e -> assertThat(e.error().remedy()).isEqualTo(Remedy.CORRECT_REQUEST));
    assertThatThrownBy(once::list).isInstanceOf(ApiException.class).isNotInstanceOf(ActivityException.class);
  }

  @Test
  void missingPermission_inSingleQuotes_isAPermissionException() {
    service.on(LIST, 400, "{'error':{'code':'AF10001','message':'The permission set () sent in the request did not include the expected permission.'}}");

    assertThatThrownBy(once::list).isInstanceOf(PermissionException.class).hasMessageContaining("ActivityFeed.Read");
  }
}
