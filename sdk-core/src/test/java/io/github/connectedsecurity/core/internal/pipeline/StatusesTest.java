package io.github.connectedsecurity.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.AuthenticationException;
import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.ConflictException;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.FaultServer.Answers;
import io.github.connectedsecurity.core.testing.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusesTest {
  private static final String ERROR = "{\"error\":{\"code\":\"told\",\"message\":\"As told\"}}";

  private final FakeTime time = new FakeTime();

  /** All ways to call, and whether they may be sent twice. */
  enum Verb {
    GET(true, http -> http.get("things")), PUT(true, http -> http.put("things").body(Map.of())), DELETE(true, http -> http.delete("things")),
    REPEATABLE_POST(true, http -> http.post("things").body(Map.of()).repeatable()), POST(false, http -> http.post("things").body(Map.of())),
    EMPTY_POST(false, http -> http.post("things")), PATCH(false, http -> http.patch("things").body(Map.of()));

    private final boolean repeatable;
    private final Function<Http, Call> call;

    Verb(boolean repeatable, Function<Http, Call> call) {
      this.repeatable = repeatable;
      this.call = call;
    }
  }

  @ParameterizedTest
  @EnumSource
  void send_repeatsWhatMayBeRepeated_andReportsTheRestAsUnclear(Verb verb) {
    for (int status : List.of(408, 500, 502, 503, 504)) {
      try (FaultServer server = FaultServer.start(Answers.inOrder(Reply.of(status, ERROR), Reply.json("{}")))) {
        if (verb.repeatable) {
          assertThat(verb.call.apply(http(server)).send().status()).isEqualTo(200);
          assertThat(server.requests()).isEqualTo(2);
        } else {
          OutcomeUnknownException unclear = catchThrowableOfType(OutcomeUnknownException.class, () -> verb.call.apply(http(server)).send());
          assertThat(unclear).hasCauseInstanceOf(ApiException.class).hasMessageContaining("things was sent once");
          assertThat(server.requests()).isEqualTo(1);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void send_comesAgainAfterARefusal_whateverTheVerb(Verb verb) {
    for (Reply refusal : List.of(Reply.of(429, ERROR), Reply.of(429, ERROR, "Retry-After", "7"), Reply.of(503, ERROR, "Retry-After", "7"),
        Reply.of(503, ERROR, "Retry-After", "0"),
        Reply.of(429, "<html>", "Retry-After", "nonsense"), Reply.of(403, "{\"error\":{\"code\":\"AF429\"}}"))) {
      try (FaultServer server = FaultServer.start(Answers.inOrder(refusal, refusal, Reply.json("{}")))) {
        assertThat(verb.call.apply(http(server)).send().status()).isEqualTo(200);
        assertThat(server.requests()).isEqualTo(3);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"400", "401", "403", "404", "405", "409", "410", "412", "413", "423", "301", "302", "304", "307", "308", "501", "505", "507"})
  void send_doesNotRepeatWhatWouldEndAlike(int status) {
    for (Verb verb : Verb.values()) {
      try (FaultServer server = FaultServer.start(Answers.inOrder(Reply.of(status, status == 304 ? "" : ERROR, "Retry-After", "1"), Reply.json("{}")))) {
        ApiException refused = catchThrowableOfType(ApiException.class, () -> verb.call.apply(http(server)).send());
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused).isInstanceOf(kind(status));
        assertThat(server.requests()).isEqualTo(1);
      }
    }
  }

  @Test
  void send_tellsAThrottleWithItsWait_andAFailedServiceAsSuch() {
    try (FaultServer server = FaultServer.start(asked -> Reply.of(asked.target().contains("slow") ? 429 : 503, ERROR))) {
      Http http = server.http(options -> options.time(time).retry(new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(1))));
      assertThatExceptionOfType(ThrottledException.class).isThrownBy(() -> http.get("slow").send());
      assertThat(server.requests()).isEqualTo(3);
      assertThatExceptionOfType(ServiceException.class).isThrownBy(() -> http.get("down").send())
          .satisfies(e -> assertThat(e.getSuppressed()).singleElement().satisfies(why -> assertThat(why).hasMessageContaining("all 3 tries are used")));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 504})
  void send_waitsAsToldAlsoOnFailures(int status) {
    try (FaultServer server = FaultServer.start(Answers.inOrder(Reply.of(status, ERROR, "Retry-After", "40"), Reply.json("{}")))) {
      http(server).get("things").send();
      assertThat(time.waits()).singleElement().satisfies(wait -> assertThat(wait).isBetween(Duration.ofSeconds(40), Duration.ofSeconds(44)));
    }
  }

  @Test
  void send_keepsTheWaitThatAnUnclearAnswerNamed_forTheOthers() {
    try (FaultServer server = FaultServer.start(Answers.inOrder(Reply.of(500, ERROR, "Retry-After", "40"), Reply.json("{}")))) {
      Http http = http(server);
      OutcomeUnknownException unclear = catchThrowableOfType(OutcomeUnknownException.class, () -> http.post("things").send());
      assertThat(unclear).cause().isInstanceOfSatisfying(ApiException.class, e -> assertThat(e.retryAfter()).contains(Duration.ofSeconds(40)));
      http.get("things").send();
      assertThat(time.waits()).singleElement().satisfies(wait -> assertThat(wait).isGreaterThanOrEqualTo(Duration.ofSeconds(40)));
    }
  }

  @ParameterizedTest
  @CsvSource({"DELETE, 404", "DELETE, 410", "PUT, 409", "PUT, 412", "REPEATABLE_POST, 409"})
  void send_doesNotTakeTheEchoOfItsOwnFirstTryForARefusal(Verb verb, int status) {
    try (FaultServer server = FaultServer.start(Answers.inOrder(Reply.none(Reply.End.RESET), Reply.of(status, ERROR)))) {
      assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> verb.call.apply(http(server)).send()).withCauseInstanceOf(ApiException.class)
          .withMessageContaining("perhaps because an earlier try");
    }
    try (FaultServer server = FaultServer.start(Answers.inOrder(Reply.of(429, ERROR), Reply.of(status, ERROR)))) {
      assertThatExceptionOfType(ApiException.class).as("a throttled try did nothing").isThrownBy(() -> verb.call.apply(http(server)).send());
    }
    try (FaultServer server = FaultServer.start(Answers.inOrder(Reply.none(Reply.End.RESET), Reply.of(status, ERROR)))) {
      assertThatExceptionOfType(ApiException.class).as("reading changes nothing").isThrownBy(() -> Verb.GET.call.apply(http(server)).send());
    }
  }

  private Http http(FaultServer server) { return server.http(options -> options.time(time).retry(RetryPolicy.DEFAULT)); }

  private static Class<? extends SdkException> kind(int status) {
    return switch (status) {
      case 400 -> BadRequestException.class;
      case 401 -> AuthenticationException.class;
      case 403 -> PermissionException.class;
      case 404, 410 -> NotFoundException.class;
      case 409, 412, 423 -> ConflictException.class;
      case 501, 505, 507 -> ServiceException.class;
      default -> ApiException.class;
    };
  }
}
