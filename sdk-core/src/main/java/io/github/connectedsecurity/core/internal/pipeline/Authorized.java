package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.errors.CredentialException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.internal.auth.Challenge;
import io.github.connectedsecurity.core.internal.auth.Token;
import io.github.connectedsecurity.core.internal.auth.TokenCache;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Puts the token on, and comes back once with a fresh one when the service does not accept it. A 401 means that the request
 * was not looked at, so any call may come back.
 */
final class Authorized implements Step {
  private static final Duration FRESH = Duration.ofSeconds(60);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  private final TokenCache tokens;
  private final Underway underway;
  private final Step next;

  Authorized(TokenCache tokens, Underway underway, Step next) {
    this.tokens = tokens;
    this.underway = underway;
    this.next = next;
  }

  @Override
  public ApiResponse send(ApiRequest request, CallContext call) {
    Optional<String> scope = request.operation().tokenScope();
    return scope.isEmpty() ? next.send(request, call) : send(request, scope.get(), call);
  }

  private ApiResponse send(ApiRequest request, String scope, CallContext call) {
    Token token = await(tokens.get(scope), scope, call);
    ApiResponse answer = next.send(with(request, token), call);
    if (answer.status() != 401) {
      return answer;
    }
    Optional<String> claims = Challenge.claims(answer.headers("WWW-Authenticate"));
    if (claims.isEmpty() && tokens.age(token).compareTo(FRESH) < 0) {
      return answer; // a newer one would be the same again
    }
    Token other = await(tokens.replace(scope, token, claims), scope, call);
    return other.header().equals(token.header()) ? answer : next.send(with(request, other), call);
  }

  /** Waits as long as the call may take, but not for ever on a credential that hangs; closing the client ends the wait, too. */
  private Token await(CompletableFuture<Token> token, String scope, CallContext call) {
    CompletableFuture<Token> mine = token.copy(); // cancelling it takes nothing from the others who wait
    Duration left = call.remaining();
    Underway.Entry entry = underway.enter(() -> mine.cancel(false));
    try {
      return mine.get(Math.min(left.toNanos(), LONGEST_WAIT.toNanos()), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw call.interrupted("waited for a token", e);
    } catch (CancellationException e) {
      throw call.closed("waited for a token", e);
    } catch (TimeoutException e) {
      throw left.compareTo(LONGEST_WAIT) < 0 ? call.deadline(e) : new CredentialException("The credential gave no token for " + scope + " in time.", e);
    } catch (ExecutionException e) {
      Throwable reason = Objects.requireNonNullElse(e.getCause(), e);
      throw new CredentialException(Objects.requireNonNullElse(reason.getMessage(), "No token for " + scope + "."), reason);
    } finally {
      entry.leave();
    }
  }

  private static ApiRequest with(ApiRequest request, Token token) { return request.withHeader("Authorization", token.header()); }
}
