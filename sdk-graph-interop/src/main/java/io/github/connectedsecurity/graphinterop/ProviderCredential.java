package io.github.connectedsecurity.graphinterop;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.core.exception.ClientAuthenticationException;
import com.microsoft.kiota.HttpMethod;
import com.microsoft.kiota.RequestInformation;
import com.microsoft.kiota.authentication.AccessTokenProvider;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Asks a provider of the Graph SDK for tokens. Such providers are asked by address, credentials by scope: a scope's resource is its address. */
final class ProviderCredential implements TokenCredential {
  private static final String CLAIMS = "claims";
  private static final long SECONDS_UNKNOWN_TOKENS_LIVE = 300;
  private static final String BEARER = "Bearer ";

  /** Where the tokens come from. */
  @FunctionalInterface
  interface Tokens {
    /** A token for an address; empty text when the provider has none for it. */
    String get(URI address, Map<String, Object> context);
  }

  private final Tokens tokens;

  ProviderCredential(Tokens tokens) { this.tokens = tokens; }

  static Tokens of(AccessTokenProvider provider) {
    return (address, context) -> provider.getAllowedHostsValidator().isUrlHostValid(address) ? provider.getAuthorizationToken(address, context) : "";
  }

  /** A provider of another kind shows its token only on a request. */
  static Tokens of(AuthenticationProvider provider) {
    return (address, context) -> {
      RequestInformation request = new RequestInformation(HttpMethod.GET, "{+url}", new HashMap<>());
      request.setUri(address);
      provider.authenticateRequest(request, context);
      Set<String> headers = request.headers.getOrDefault("Authorization", Set.of());
      return headers.stream().filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
          .map(header -> header.substring(BEARER.length())).findFirst().orElse("");
    };
  }

  @Override
  public Mono<AccessToken> getToken(TokenRequestContext request) { return Mono.fromCallable(() -> getTokenSync(request)); }

  @Override
  public AccessToken getTokenSync(TokenRequestContext request) {
    URI address = address(request.getScopes().get(0));
    Map<String, Object> context = new HashMap<>();
    if (request.getClaims() != null) {
      context.put(CLAIMS, Base64.getEncoder().encodeToString(request.getClaims().getBytes(StandardCharsets.UTF_8))); // as the Graph SDK passes them on
    }
    String token = tokens.get(address, context);
    if (token == null || token.isBlank()) { // other people's code
      throw new ClientAuthenticationException("The application's authentication provider has no token for " + address.getHost()
          + ". Give clients of other services than Graph a credential of azure-identity.", null);
    }
    return new AccessToken(token, OffsetDateTime.ofInstant(endOf(token), ZoneOffset.UTC));
  }

  private static URI address(String scope) {
    String resource = scope.endsWith("/.default") ? scope.substring(0, scope.length() - "/.default".length()) : scope;
    return URI.create(resource.endsWith("/") ? resource : resource + "/");
  }

  /** Providers do not tell how long a token lives; most tokens do, and the others are asked for again soon. */
  private static Instant endOf(String token) {
    Instant soon = TimeSource.system().now().plusSeconds(SECONDS_UNKNOWN_TOKENS_LIVE);
    String[] parts = token.split("\\.", -1);
    try {
      return parts.length == 3 && Json.object(Base64.getUrlDecoder().decode(parts[1])).get("exp") instanceof Long end ? Instant.ofEpochSecond(end) : soon;
    } catch (IllegalArgumentException | InvalidDataException e) {
      return soon;
    }
  }
}
