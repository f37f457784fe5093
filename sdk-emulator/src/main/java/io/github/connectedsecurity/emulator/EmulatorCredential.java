package io.github.connectedsecurity.emulator;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import io.github.connectedsecurity.emulator.internal.tokens.TokenIssuer;
import io.github.connectedsecurity.emulator.internal.tokens.User;
import java.time.ZoneOffset;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Has tokens made without a request. */
final class EmulatorCredential implements TokenCredential {
  private final TokenIssuer issuer;
  private final AppRegistration app;
  private final Optional<User> user;

  private EmulatorCredential(TokenIssuer issuer, AppRegistration app, Optional<User> user) {
    this.issuer = issuer;
    this.app = app;
    this.user = user;
  }

  /** Of the application itself. */
  static TokenCredential of(TokenIssuer issuer, AppRegistration app) { return new EmulatorCredential(issuer, app, Optional.empty()); }

  /** Of a person who has signed in to the application. */
  static TokenCredential of(TokenIssuer issuer, AppRegistration app, String name) {
    Optional<User> user = issuer.user(name);
    if (user.isEmpty()) {
      throw new IllegalArgumentException("Nobody in the emulated company is called '" + name + "'.");
    }
    return new EmulatorCredential(issuer, app, user);
  }

  @Override
  public Mono<AccessToken> getToken(TokenRequestContext request) { return Mono.fromCallable(() -> getTokenSync(request)); }

  @Override
  public AccessToken getTokenSync(TokenRequestContext request) {
    String scope = String.join(" ", request.getScopes());
    TokenIssuer.Issued issued = required(user.map(person -> issuer.issue(app, person, scope)).orElseGet(() -> issuer.issue(app, scope)), scope);
    return new AccessToken(issued.token(), issued.expires().atOffset(ZoneOffset.UTC));
  }

  static TokenIssuer.Issued require(TokenIssuer issuer, AppRegistration app, String scope) { return required(issuer.issue(app, scope), scope); }

  private static TokenIssuer.Issued required(Optional<TokenIssuer.Issued> issued, String scope) {
    return issued.orElseThrow(() -> new IllegalArgumentException("The emulator has no service for the scope " + scope + "."));
  }
}
