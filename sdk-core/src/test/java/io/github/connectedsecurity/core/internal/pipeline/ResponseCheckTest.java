package io.github.connectedsecurity.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Operation;
import io.github.connectedsecurity.core.http.Operation.Answer;
import io.github.connectedsecurity.core.internal.pipeline.FailedAttempt.Fate;
import io.github.connectedsecurity.core.testing.FakeTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which answers count as good, and what is known of a request whose answer does not. */
class ResponseCheckTest {
  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", " \r\n\t{} \n", "\uFEFF{}", "\uFEFF []\n", "{\"value\":[]}", "[1]", "{\"error\":\"not an envelope\"}",
      "{\"error\":{\"code\":\"x\"},\"value\":[]}", "{\"error\":{}}"})
  void aPage_isLookedAtFromBothEnds(String body) { assertThatCode(() -> check("GET", Answer.PAGE, 200, body)).doesNotThrowAnyException(); }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{", "}", "[", "]", "{]", "[}", "<html></html>", "{\"value\":[", "x{}", "{}x", "\uFEFF", "5", "é{}", "{}é"})
  void aPageThatIsNone_mayBeMendedByAnotherTry(String body) {
    FailedAttempt failed = catchThrowableOfType(FailedAttempt.class, () -> check("GET", Answer.PAGE, 200, body));
    assertThat(failed.fate()).isEqualTo(Fate.UNCLEAR);
    assertThat(failed.error()).isInstanceOf(InvalidDataException.class).hasMessageStartingWith("GET things was answered with 200 and ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"error\":{\"code\":\"x\",\"message\":\"m\"}}", " { \"error\" : {\"message\":\"m\"}}"})
  void anErrorDocumentWithAGoodStatus_isAnError(String body) {
    for (Answer kind : List.of(Answer.PAGE, Answer.OBJECT, Answer.OBJECT_OR_NOTHING)) {
      FailedAttempt failed = catchThrowableOfType(FailedAttempt.class, () -> check("GET", kind, 200, body));
      assertThat(failed.fate()).isEqualTo(Fate.UNCLEAR);
    }
  }

  @Test
  void anErrorDocument_isLookedForInSmallAnswersOnly() {
    String large = "{\"error\":{\"code\":\"x\",\"message\":\"" + "m".repeat(16 << 10) + "\"}}";
    assertThatCode(() -> check("GET", Answer.PAGE, 200, large)).doesNotThrowAnyException();
  }

  @Test
  void anObject_mustBeThere_exceptWhereNothingIsAnAnswer() {
    assertThatCode(() -> check("POST", Answer.OBJECT, 204, "")).doesNotThrowAnyException();
    assertThatCode(() -> check("POST", Answer.OBJECT, 202, "")).doesNotThrowAnyException();
    assertThatCode(() -> check("POST", Answer.OBJECT_OR_NOTHING, 200, "")).doesNotThrowAnyException();
    assertThatCode(() -> check("DELETE", Answer.ANY, 200, "")).doesNotThrowAnyException();
    assertThat(catchThrowableOfType(FailedAttempt.class, () -> check("POST", Answer.OBJECT, 200, "")).error()).hasMessageEndingWith("and nothing.");
    assertThat(catchThrowableOfType(FailedAttempt.class, () -> check("GET", Answer.OBJECT_OR_NOTHING, 200, ""))).isNotNull();
    assertThat(catchThrowableOfType(FailedAttempt.class, () -> check("GET", Answer.OBJECT, 200, "{\"a\":")).error())
        .hasMessageEndingWith("and a body of type text/html that is no JSON, or not the whole of it.");
  }

  @Test
  void aRefusal_tellsItsFate() {
    assertThat(List.of(408, 500, 502, 503, 504)).allSatisfy(status -> {
      FailedAttempt failed = catchThrowableOfType(FailedAttempt.class, () -> check("GET", Answer.ANY, status, ""));
      assertThat(failed.fate()).isEqualTo(Fate.UNCLEAR);
      assertThat(failed.retryAfter()).isEmpty();
    });
    FailedAttempt throttled = catchThrowableOfType(FailedAttempt.class, () -> check("POST", Answer.ANY, 429, ""));
    assertThat(throttled.fate()).isEqualTo(Fate.THROTTLED);
    assertThat(throttled.error()).isInstanceOf(ThrottledException.class);
    FailedAttempt asked = catchThrowableOfType(FailedAttempt.class, () -> check("POST", Answer.ANY, 503, "", "Retry-After", "7"));
    assertThat(asked.fate()).isEqualTo(Fate.THROTTLED);
    assertThat(asked.retryAfter()).contains(Duration.ofSeconds(7));
    assertThat(asked.error()).isInstanceOfSatisfying(ServiceException.class, error -> assertThat(error.retryAfter()).contains(Duration.ofSeconds(7)));
    FailedAttempt zero = catchThrowableOfType(FailedAttempt.class, () -> check("POST", Answer.ANY, 429, "", "Retry-After", "0"));
    assertThat(zero.error()).isInstanceOfSatisfying(ThrottledException.class, error -> assertThat(error.retryAfter()).isEmpty());
  }

  private static void check(String verb, Answer kind, int status, String body, String... headers) {
    ApiRequest request = ApiRequest.of(verb, "https://h/things", Operation.of("things", "s").withAnswer(kind));
    Map<String, List<String>> all = headers.length == 0 ? Map.of("Content-Type", List.of("text/html; charset=x")) : Map.of(headers[0], List.of(headers[1]));
    FakeTime time = new FakeTime();
    new ResponseCheck(time, (asked, call) -> new ApiResponse(status, all, body.getBytes(StandardCharsets.UTF_8)))
        .send(request, new CallContext(time, new CountDownLatch(1), request, Duration.ofSeconds(1)));
  }
}
