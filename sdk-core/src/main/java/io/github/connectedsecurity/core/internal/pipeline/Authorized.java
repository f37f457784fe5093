package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.internal.auth.Challenge;
import io.github.connectedsecurity.core.internal.auth.Token;
import io.github.connectedsecurity.core.internal.auth.TokenCache;
import java.time.Duration;
import java.util.Optional;

/**
 * Puts the token on, and comes back once with a fresh one when the service does not accept it. A 401 means that the request
 * was not looked at, so any call may come back.
 */
final class Authorized implements Step {
  private static final Duration FRESH = Duration.ofSeconds(60);

  private final TokenCache tokens;
  private final Step next;

  Authorized(TokenCache tokens, Step next) {
    this.tokens = tokens;
    this.next = next;
  }

  @Override
  public ApiResponse send(ApiRequest request, CallContext call) {
    Optional<String> scope = request.operation().tokenScope();
    return scope.isEmpty() ? next.send(request, call) : send(request, scope.get(), call);
  }

  private ApiResponse send(ApiRequest request, String scope, CallContext call) {
    Token token = tokens.get(scope, call.remaining());
    ApiResponse answer = next.send(with(request, token), call);
    if (answer.status() != 401) {
      return answer;
    }
    Optional<String> claims = Challenge.claims(answer.headers("WWW-Authenticate"));
    if (claims.isEmpty() && tokens.age(token).compareTo(FRESH) < 0) {
      return answer; // a newer one would be the same again
    }
    return next.send(with(request, tokens.replace(scope, token, claims, call.remaining())), call);
  }

  private static ApiRequest with(ApiRequest request, Token token) { return request.withHeader("Authorization", token.header()); }
}
