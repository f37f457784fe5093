package io.github.connectedsecurity.emulator;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import io.github.connectedsecurity.emulator.internal.tokens.TokenIssuer;
import java.time.ZoneOffset;
import reactor.core.publisher.Mono;

/** Has tokens made without a request. */
final class EmulatorCredential implements TokenCredential {
  private final TokenIssuer issuer;
  private final AppRegistration app;

  EmulatorCredential(TokenIssuer issuer, AppRegistration app) {
    this.issuer = issuer;
    this.app = app;
  }

  @Override
  public Mono<AccessToken> getToken(TokenRequestContext request) { return Mono.fromCallable(() -> getTokenSync(request)); }

  @Override
  public AccessToken getTokenSync(TokenRequestContext request) {
    TokenIssuer.Issued issued = require(issuer, app, String.join(" ", request.getScopes()));
    return new AccessToken(issued.token(), issued.expires().atOffset(ZoneOffset.UTC));
  }

  static TokenIssuer.Issued require(TokenIssuer issuer, AppRegistration app, String scope) {
    return issuer.issue(app, scope).orElseThrow(() -> new IllegalArgumentException("The emulator has no service for the scope " + scope + "."));
  }
}
