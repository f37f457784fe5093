package io.github.connectedsecurity.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import io.github.connectedsecurity.core.errors.AuthenticationException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.FaultServer.Asked;
import io.github.connectedsecurity.core.testing.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

/** A 401 is answered once, with another token. */
class AuthorizedTest {
  private static final String CLAIMS = "{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"1763985600\"}}}";

  private final FakeTime time = new FakeTime();
  private final List<TokenRequestContext> questions = new CopyOnWriteArrayList<>();
  private final TokenCredential credential = request -> Mono.fromSupplier(() -> {
    questions.add(request);
    return new AccessToken("token" + questions.size(), time.now().plusSeconds(3600).atOffset(ZoneOffset.UTC));
  });

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void send_comesAgainOnce_withAFreshToken_whenTheOldOneIsRefused(String verb) {
    try (FaultServer server = FaultServer.start(asked -> asked.number() == 2 ? Reply.of(401, "") : Reply.json("{}"))) {
      Http http = http(server);
      send(http, verb);
      time.advance(Duration.ofSeconds(61));
      send(http, verb);
      assertThat(server.asked()).extracting(asked -> asked.header("Authorization")).containsExactly("Bearer token1", "Bearer token1", "Bearer token2");
      send(http, verb);
      assertThat(questions).hasSize(2);
    }
  }

  @Test
  void send_passesARefusalOn_whenTheTokenIsNew_orTheNextOneIsRefusedToo() {
    try (FaultServer server = FaultServer.start(asked -> Reply.of(401, "{\"error\":{\"code\":\"InvalidAuthenticationToken\"}}"))) {
      Http http = http(server);
      assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> send(http, "GET"));
      assertThat(server.requests()).isEqualTo(1);
      time.advance(Duration.ofSeconds(61));
      assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> send(http, "GET"));
      assertThat(server.requests()).isEqualTo(3);
    }
  }

  @Test
  void send_doesNotComeAgainWithTheSameToken() {
    try (FaultServer server = FaultServer.start(asked -> Reply.of(401, ""))) {
      Http http = server.http(options -> options.time(time).credential(request -> Mono.just(new AccessToken("same", time.now().plusSeconds(3600)
          .atOffset(ZoneOffset.UTC)))));
      assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> send(http, "GET"));
      time.advance(Duration.ofSeconds(61));
      assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> send(http, "GET"));
      assertThat(server.requests()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void send_meetsAClaimsChallengeOnce(String verb) {
    try (FaultServer server = FaultServer.start(asked -> asked.header("Authorization").equals("Bearer token1") ? challenge() : Reply.json("{}"))) {
      send(http(server), verb);
      assertThat(questions).hasSize(2);
      assertThat(questions.get(0).isCaeEnabled()).isTrue();
      assertThat(questions.get(0).getClaims()).isNull();
      assertThat(questions.get(1).getClaims()).isEqualTo(CLAIMS);
      assertThat(server.asked()).extracting(Asked::method).containsExactly(verb, verb);
    }
    try (FaultServer server = FaultServer.start(asked -> challenge())) {
      assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> send(http(server), verb));
      assertThat(server.requests()).isEqualTo(2);
    }
  }

  @Test
  void send_asksNobodyWhomAChallengeNames() {
    try (FaultServer stranger = FaultServer.startElsewhere(asked -> Reply.json("{}"));
        FaultServer server = FaultServer.start(asked -> Reply.of(401, "", "WWW-Authenticate",
            "Bearer authorization_uri=\"" + stranger.url() + "/authorize\", error=\"insufficient_claims\", claims=\"" + base64() + "\"", "Location",
            stranger.url()))) {
      assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> send(http(server), "GET"));
      assertThat(stranger.accepted()).isZero();
    }
  }

  private Http http(FaultServer server) { return server.http(options -> options.time(time).credential(credential)); }

  private static void send(Http http, String verb) { (verb.equals("GET") ? http.get("things") : http.post("things")).send(); }

  private static Reply challenge() {
    return Reply.of(401, "", "WWW-Authenticate", "Bearer realm=\"\", error=\"insufficient_claims\", claims=\"" + base64() + "\"");
  }

  private static String base64() { return Base64.getEncoder().encodeToString(CLAIMS.getBytes(StandardCharsets.UTF_8)); }
}
