package io.github.connectedsecurity.graphinterop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.microsoft.kiota.authentication.AccessTokenProvider;
import com.microsoft.kiota.authentication.AllowedHostsValidator;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import com.microsoft.kiota.authentication.BaseBearerTokenAuthenticationProvider;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.CredentialException;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CredentialTest {
  /** An application's source of tokens, as the Graph SDK wants it. */
  private static final class Provider implements AccessTokenProvider {
    final List<String> asked = new ArrayList<>();
    final AllowedHostsValidator hosts = new AllowedHostsValidator("graph.microsoft.com");
    String token = "opaque";

    @Override
    public String getAuthorizationToken(URI uri, @Nullable Map<String, Object> context) {
      asked.add(uri + " " + context);
      return token;
    }

    @Override
    public AllowedHostsValidator getAllowedHostsValidator() { return hosts; }
  }

  private static final TokenRequestContext GRAPH = new TokenRequestContext().addScopes("https://graph.microsoft.com/.default");

  private final Provider provider = new Provider();

  @Test
  void provider_isAskedForTheAddressOfTheScope() {
    TokenCredential credential = GraphInterop.credential(new BaseBearerTokenAuthenticationProvider(provider));

    AccessToken token = credential.getTokenSync(GRAPH);

    assertThat(token.getToken()).isEqualTo("opaque");
    assertThat(provider.asked).containsExactly("https://graph.microsoft.com/ {}");
    assertThat(Duration.between(OffsetDateTime.now(ZoneOffset.UTC), token.getExpiresAt())).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
    assertThat(credential.getToken(GRAPH).block()).extracting(AccessToken::getToken).isEqualTo("opaque");
  }

  @Test
  void token_livesAsLongAsItSays() {
    provider.token = "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString("{\"exp\":1900000000}".getBytes(StandardCharsets.UTF_8)) + ".sig";
    assertThat(GraphInterop.credential(provider).getTokenSync(GRAPH).getExpiresAt().toEpochSecond()).isEqualTo(1_900_000_000L);
    for (String odd : List.of("a.b.c", "a.***.c", "a.W10.c", "a.eyJleHAiOiJ4In0.c")) {
      provider.token = odd;
      assertThat(GraphInterop.credential(provider).getTokenSync(GRAPH).getExpiresAt()).isBefore(OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(6));
    }
  }

  @Test
  void claims_arePassedOn_asTheGraphSdkDoes() {
    GraphInterop.credential(provider).getTokenSync(new TokenRequestContext().addScopes("https://graph.microsoft.com/.default").setClaims("{\"nbf\":1}"));

    assertThat(provider.asked).containsExactly("https://graph.microsoft.com/ {claims=eyJuYmYiOjF9}");
  }

  @Test
  void otherHosts_getNoToken() {
    TokenCredential credential = GraphInterop.credential(provider);
    TokenRequestContext defender = new TokenRequestContext().addScopes("https://api.securitycenter.microsoft.com/.default");

    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> credential.getTokenSync(defender))
        .withMessageContaining("api.securitycenter.microsoft.com");
    assertThat(provider.asked).isEmpty();
    provider.token = "";
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> credential.getTokenSync(GRAPH)).withMessageContaining("no token");
  }

  @Test
  void providerOfAnotherKind_isAskedForARequest() {
    AuthenticationProvider other = (request, context) -> request.headers.add("Authorization", "bearer from-elsewhere");

    assertThat(GraphInterop.credential(other).getTokenSync(GRAPH).getToken()).isEqualTo("from-elsewhere");
    AuthenticationProvider none = (request, context) -> {};
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> GraphInterop.credential(none).getTokenSync(GRAPH));
  }

  private static Cloud cloud(StubService service, String scope) {
    return Cloud.builder("stub", URI.create(service.url())).service(Service.GRAPH_SECURITY, URI.create(service.url()), scope).build();
  }

  @Test
  void client_signsInWithIt() {
    try (StubService service = StubService.start()) {
      Cloud cloud = cloud(service, "https://graph.microsoft.com/.default");
      GraphSecurityClient client = GraphSecurityClient.create(ClientOptions.builder().cloud(cloud).credential(GraphInterop.credential(provider)).build());
      service.on("GET /v1.0/security/alerts_v2/a1", "{\"id\":\"a1\"}");

      assertThat(client.alerts().get("a1").id()).isEqualTo("a1");
      assertThat(service.onlyRequest().headers()).containsEntry("authorization", "Bearer opaque");

      Cloud elsewhere = cloud(service, "https://other.example/.default");
      GraphSecurityClient refused = GraphSecurityClient.create(ClientOptions.builder().cloud(elsewhere).credential(GraphInterop.credential(provider)).build());
      assertThatExceptionOfType(CredentialException.class).isThrownBy(() -> refused.alerts().get("a1")).withMessageContaining("other.example");
    }
  }
}
