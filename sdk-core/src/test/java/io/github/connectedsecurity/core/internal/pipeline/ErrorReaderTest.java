package io.github.connectedsecurity.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.AuthenticationException;
import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.ConflictException;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Operation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors in the words of people, from each envelope that the services use. */
class ErrorReaderTest {
  private static final String PLAIN = "GET things/{id} was answered with ";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "{\"error\":{\"code\":\"Gone\",\"message\":\"No such thing\"}} | Gone | No such thing",
      "{\"error\":{\"code\":\"Gone\",\"message\":\"No such thing.\"}} | Gone | No such thing.",
      "{\"odata.error\":{\"code\":\"Gone\",\"message\":{\"lang\":\"en\",\"value\":\"No such thing\"}}} | Gone | No such thing",
      "{\"Error\":{\"Code\":\"Gone\",\"Message\":\"No such thing\"}} | Gone | No such thing",
      "{\"code\":\"Gone\",\"message\":\"No such thing\"} | Gone | No such thing",
      "[{\"code\":\"Gone\",\"message\":\"No such thing\"}] | Gone | No such thing",
      "{\"error\":\"Gone\",\"error_description\":\"No such thing\"} | Gone | No such thing",
      "{\"errorCode\":410,\"errorMessage\":\"No such thing\"} | 410 | No such thing"})
  void read_findsCodeAndMessage_inEveryEnvelope(String body, String code, String message) {
    ApiException error = read(404, body);

    assertThat(error).isExactlyInstanceOf(NotFoundException.class).hasMessage(PLAIN + "404 (" + code + "): No such thing.");
    assertThat(error.code()).isEqualTo(code);
    assertThat(error.serviceMessage()).isEqualTo(message);
    assertThat(error.body()).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource({"''", "<html>", "5", "[]", "{}"})
  void read_makesDoWithTheStatus(String body) {
    assertThat(read(418, body)).isExactlyInstanceOf(ApiException.class).hasMessage(PLAIN + "418.");
    assertThat(read(499, body)).isExactlyInstanceOf(ApiException.class);
    assertThat(read(500, body)).isExactlyInstanceOf(ServiceException.class);
  }

  @Test
  void read_choosesTheKindByTheStatus() {
    assertThat(read(400, "")).isInstanceOf(BadRequestException.class);
    assertThat(read(401, "")).isInstanceOf(AuthenticationException.class);
    assertThat(read(410, "")).isInstanceOf(NotFoundException.class);
    assertThat(List.of(409, 412, 423)).allSatisfy(status -> assertThat(read(status, "")).isInstanceOf(ConflictException.class));
  }

  @Test
  void read_namesThePermission_orSaysThatOneIsMissing() {
    ApiRequest asked = ApiRequest.of("GET", "https://h/x", Operation.of("things/{id}", "s").withPermission("Thing.Read.All"));
    assertThat(ErrorReader.read(asked, answer(403, "", Map.of()), Optional.empty())).isInstanceOf(PermissionException.class)
        .hasMessage(PLAIN + "403. It needs the permission Thing.Read.All, and for users a role that includes it.");
    assertThat(read(403, "")).hasMessage(PLAIN + "403. The application, or the role of its user, may not do this.");
  }

  @Test
  void read_tellsHowLongToWait_alsoWhereAThrottleIsA403() {
    ApiException throttled = ErrorReader.read(request(), answer(429, "", Map.of()), Optional.of(Duration.ofMillis(2_500)));
    assertThat(throttled).isInstanceOf(ThrottledException.class).hasMessage(PLAIN + "429. Try again after 2.5 s.");
    assertThat(read(403, "{\"error\":{\"code\":\"AF429\",\"message\":\"Too many requests\"}}")).isInstanceOf(ThrottledException.class)
        .hasMessage(PLAIN + "403 (AF429): Too many requests. Slow down and try again later.");
  }

  @Test
  void read_tellsTheRequestId_ofTheHeaderOrOfTheBody() {
    ApiException byHeader = ErrorReader.read(request(), answer(404, "", Map.of("request-id", List.of("abc"))), Optional.empty());
    assertThat(byHeader).hasMessage(PLAIN + "404. Request id: abc.");
    ApiException byBody = read(404, "{\"error\":{\"code\":\"x\",\"innerError\":{\"request-id\":\"def\"}}}");
    assertThat(byBody.requestId()).contains("def");
    assertThat(byBody).hasMessageEndingWith("Request id: def.");
    assertThat(read(404, "{\"error\":{\"code\":\"x\",\"innerError\":{\"other\":\"def\"}}}").requestId()).isEmpty();
    assertThat(read(404, "{\"error\":{\"code\":\"x\",\"innererror\":{\"requestId\":\"ghi\"}}}").requestId()).contains("ghi");
  }

  @Test
  void read_shortensLongWords_andKeepsThemWhole() {
    String exact = "a".repeat(1_000);
    assertThat(read(400, "{\"message\":\"" + exact + "\"}")).hasMessage(PLAIN + "400: " + exact + ".");
    ApiException longer = read(400, "{\"message\":\"" + exact + "b\"}");
    assertThat(longer).hasMessage(PLAIN + "400: " + exact + "….");
    assertThat(longer.serviceMessage()).hasSize(1_001);
  }

  private static ApiException read(int status, String body) { return ErrorReader.read(request(), answer(status, body, Map.of()), Optional.empty()); }

  private static ApiRequest request() { return ApiRequest.of("GET", "https://h/x", Operation.of("things/{id}", "s")); }

  private static ApiResponse answer(int status, String body, Map<String, List<String>> headers) {
    return new ApiResponse(status, headers, body.getBytes(StandardCharsets.UTF_8));
  }
}
