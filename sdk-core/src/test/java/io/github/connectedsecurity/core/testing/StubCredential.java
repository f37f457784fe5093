package io.github.connectedsecurity.core.testing;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;

/** Gives tokens that name their scope and number, and remembers what it was asked for. */
public final class StubCredential implements TokenCredential {
  private final List<TokenRequestContext> asked = new CopyOnWriteArrayList<>();

  @Override
  public Mono<AccessToken> getToken(TokenRequestContext request) { return Mono.fromSupplier(() -> getTokenSync(request)); }

  @Override
  public AccessToken getTokenSync(TokenRequestContext request) {
    asked.add(request);
    return new AccessToken(token(asked.size(), String.join("+", request.getScopes())), OffsetDateTime.now(ZoneOffset.UTC).plusHours(1));
  }

  /** The token that it gives when it is asked for a scope, counted from 1. */
  public static String token(int number, String scope) { return "token-" + number + "-for-" + scope.replaceAll("[^A-Za-z0-9.:/+-]", "_"); }

  /** What it was asked for, in order. */
  public List<TokenRequestContext> asked() { return List.copyOf(asked); }
}
