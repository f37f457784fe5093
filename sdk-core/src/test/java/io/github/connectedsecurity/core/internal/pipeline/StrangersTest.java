package io.github.connectedsecurity.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.azure.core.credential.AccessToken;
import io.github.connectedsecurity.core.ApiToken;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.CredentialException;
import io.github.connectedsecurity.core.errors.UntrustedLinkException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.RecordedLogs;
import io.github.connectedsecurity.core.testing.Reply;
import io.github.connectedsecurity.core.testing.Reply.End;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

/** The token goes to the service and to nobody else: no stranger, no text. */
class StrangersTest {
  private static final String SECRET = "canary-8f14e45fceea167a";

  @ParameterizedTest
  @ValueSource(ints = {300, 301, 302, 303, 307, 308})
  void send_followsNoRedirect(int status) {
    try (FaultServer stranger = FaultServer.startElsewhere(asked -> Reply.json("{}"));
        FaultServer server = FaultServer.start(asked -> Reply.of(status, "", "Location", stranger.url() + "/things"))) {
      Http http = http(server);
      for (String verb : List.of("GET", "POST")) {
        assertThatExceptionOfType(ApiException.class).isThrownBy(() -> (verb.equals("GET") ? http.get("things") : http.post("things")).send())
            .satisfies(e -> assertThat(e.status()).isEqualTo(status));
      }
      assertThat(stranger.accepted()).isZero();
      assertThat(server.requests()).isEqualTo(2);
    }
    try (FaultServer server = FaultServer.start(asked -> Reply.of(status, "", "Location", "/elsewhere"))) {
      assertThatExceptionOfType(ApiException.class).isThrownBy(() -> http(server).get("things").send());
      assertThat(server.requests()).as("not on the same host either").isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"STRANGER/things", "STRANGER/things?page=1", "http://HOME@STRANGERHOST/things", "//STRANGERHOST/things",
      "http:STRANGERHOST/things", "http:\\\\\\\\STRANGERHOST\\\\things",
      "https://HOME/things", "ftp://HOME/things", "http://127.0.0.1/things", "javascript:alert(1)", "HOME/things", "things?page=1",
      "http://127.0.0.1.nip.io:1/", "http://[::1]/things",
      "http://user:password@HOME/things", "\u0000", "http://HOME:99999/things"})
  void iterate_followsNoLinkToAStranger(String form) {
    try (FaultServer stranger = FaultServer.startElsewhere(asked -> Reply.json("{\"value\":[{\"id\":2}]}"));
        FaultServer server = FaultServer.start(asked -> {
          String home = asked.header("Host");
          String link = form.replace("STRANGERHOST", stranger.url().substring(7)).replace("STRANGER", stranger.url()).replace("HOME", home)
              .replace("\\", "\\\\").replace("\u0000", "\\u0000");
          return Reply.json("{\"value\":[{\"id\":1}],\"@odata.nextLink\":\"" + link + "\"}");
        })) {
      var items = http(server).get("things").paged(json -> json).iterator();
      assertThat(items.next()).containsEntry("id", 1L);
      assertThatExceptionOfType(UntrustedLinkException.class).isThrownBy(items::hasNext);
      assertThatExceptionOfType(UntrustedLinkException.class).as("again").isThrownBy(items::hasNext);
      assertThat(stranger.accepted()).isZero();
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void texts_neverHoldTheToken() {
    Reply[] failures = {Reply.of(400, "{}"), Reply.of(401, "{}"), Reply.of(403, "{}"), Reply.of(404, "{}"), Reply.of(409, "{}"), Reply.of(429, ""),
        Reply.of(500, ""),
        Reply.none(End.RESET), Reply.none(End.STALL), Reply.of(200, "<html>"), Reply.json("{\"value\":5}"), Reply.of(302, "", "Location", "http://127.0.0.2/")};
    for (Reply failure : failures) {
      try (FaultServer server = FaultServer.start(asked -> failure)) {
        ClientOptions options = options(server).deadline(Duration.ofMillis(200)).build();
        Http http = options.http(Service.GRAPH);
        assertThat(textOf(catchThrowable(() -> http.get("things").paged(json -> json).iterator().next()))).isNotEmpty().doesNotContain(SECRET);
        assertThat(textOf(catchThrowable(() -> http.post("things").paged(json -> json).iterator().next()))).isNotEmpty().doesNotContain(SECRET);
        assertThat(server.asked()).isNotEmpty().allSatisfy(asked -> assertThat(asked.header("Authorization"))
            .isEqualTo("Bearer " + SECRET)); // it was there to be told
        assertThat(Stream.of(options, http, options.toBuilder(), http.endpoint(), http.get("things"))).extracting(String::valueOf)
            .allSatisfy(text -> assertThat(text).doesNotContain(SECRET));
      }
    }
    assertThat(ApiToken.of(SECRET).toString()).doesNotContain(SECRET);
  }

  @Test
  void logs_tellEachTry_andNothingThatSomebodySent() {
    String personal = "ana@larkspur.example";
    List<String> lines = RecordedLogs.of(() -> {
      for (Reply reply : List.of(Reply.json("{\"value\":[],\"who\":\"" + personal + "\"}"),
          Reply.of(403, "{\"error\":{\"code\":\"x\",\"message\":\"" + personal + "\"}}"),
          Reply.of(429, "", "Retry-After", "100"), Reply.none(End.RESET), Reply.none(End.STALL),
          Reply.of(302, "", "Location", "http://127.0.0.2/?sig=" + SECRET))) {
        try (FaultServer server = FaultServer.start(asked -> reply)) {
          Http http = options(server).deadline(Duration.ofSeconds(1)).build().http(Service.GRAPH);
          Optional<Throwable> read = Optional.ofNullable(catchThrowable(() -> http.get("users/{id}", personal)
              .query("$filter", "mail eq '" + personal + "'").header("X-Reason", personal).send()));
          Optional<Throwable> sent = Optional.ofNullable(catchThrowable(() -> http.post("users").body(Map.of("mail", personal, "password", SECRET)).send()));
          assertThat(read.isPresent()).as("both end alike").isEqualTo(sent.isPresent());
        }
      }
    });
    assertThat(lines).anySatisfy(line -> assertThat(line).contains("GET users/{id} 127.0.0.1 403"))
        .anySatisfy(line -> assertThat(line).contains("failed after"));
    assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContain(SECRET).doesNotContain("ana"));
  }

  @ParameterizedTest
  @ValueSource(strings = {SECRET + "\r\nX-Injected: 1", SECRET + "\n", SECRET + "\u0000", SECRET + "é", " " + SECRET})
  void send_refusesATokenThatNoHeaderMayCarry_withoutShowingIt(String token) {
    try (FaultServer server = FaultServer.start(asked -> Reply.json("{}"))) {
      Http http = server.http(options -> options.credential(request -> Mono.just(new AccessToken(token, OffsetDateTime.MAX))));
      Throwable error = catchThrowable(() -> http.get("things").send());
      assertThat(error).isInstanceOf(CredentialException.class);
      assertThat(textOf(error)).doesNotContain(SECRET);
      assertThat(textOf(catchThrowable(() -> ApiToken.of(token)))).doesNotContain(SECRET);
      assertThat(server.accepted()).isZero();
    }
  }

  private static Http http(FaultServer server) { return options(server).build().http(Service.GRAPH); }

  private static ClientOptions.Builder options(FaultServer server) {
    return server.options().credential(request -> Mono.just(new AccessToken(SECRET, OffsetDateTime.MAX)));
  }

  private static String textOf(Throwable error) {
    StringWriter text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
