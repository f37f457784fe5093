package io.github.connectedsecurity.core.internal.auth;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import io.github.connectedsecurity.core.ApiToken;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.CredentialException;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.SdkException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one credential, one per scope: asked for once however many threads wait, renewed in the background before
 * they end, and used on while a renewal fails.
 */
public final class TokenCache {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
  private static final Duration SAFETY = Duration.ofSeconds(60);
  private static final Duration RENEWAL_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_LIFE = Duration.ofDays(365); // fixed tokens say "never": that many nanoseconds do not fit a long
  private static final double RENEW_AT = 0.8;
  private static final double RENEW_SPREAD = 0.05;

  private final TokenCredential credential;
  private final TimeSource time;
  private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();

  /** Starts empty. */
  public TokenCache(TokenCredential credential, TimeSource time) {
    this.credential = credential;
    this.time = time;
  }

  /**
   * A token for the scope.
   *
   * @throws CredentialException when the credential gives none within the time
   */
  public Token get(String scope, Duration most) {
    Entry entry = entry(scope);
    Token token = entry.token;
    long now = time.nanos();
    if (token == null || !token.isUsable(now)) {
      return await(entry.flight(scope, Optional.empty()), scope, most);
    }
    if (token.isDue(now) && now - entry.failedAt >= RENEWAL_PAUSE.toNanos()) {
      entry.renew(scope); // in the background: the old one is still good
    }
    return token;
  }

  /** A token in place of one that the service refused; threads that were refused together share the new one. */
  public Token replace(String scope, Token refused, Optional<String> claims, Duration most) {
    Entry entry = entry(scope);
    Token current = entry.token;
    if (claims.isEmpty() && current != null && current != refused && current.isUsable(time.nanos())) {
      return current;
    }
    return await(entry.flight(scope, claims), scope, most);
  }

  /** How long ago a token was acquired. */
  public Duration age(Token token) { return Duration.ofNanos(time.nanos() - token.acquired()); }

  private Entry entry(String scope) { return entries.computeIfAbsent(scope, key -> new Entry()); }

  private Token await(CompletableFuture<Token> flight, String scope, Duration most) {
    try {
      Duration wait = most.compareTo(LONGEST_WAIT) < 0 ? most : LONGEST_WAIT;
      return flight.get(wait.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedCallException("Waiting for a token for " + scope + " was interrupted.", e);
    } catch (TimeoutException e) {
      throw new CredentialException("The credential gave no token for " + scope + " in time.", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof SdkException known ? known : new CredentialException("No token for " + scope + ".", e.getCause());
    }
  }

  private Token ask(String scope, Optional<String> claims) {
    TokenRequestContext request = new TokenRequestContext().addScopes(scope).setCaeEnabled(true);
    claims.ifPresent(request::setClaims);
    AccessToken answer = answer(scope, request);
    if (answer.getToken().isEmpty() || answer.getToken().chars().anyMatch(c -> c <= ' ' || c > '~')) {
      throw new CredentialException("The credential's token for " + scope + " is empty or holds characters that no header may carry.");
    }
    long now = time.nanos();
    // The credential counted the token's end from this machine's clock a moment ago, so a wrong clock cancels out here.
    long life = untilNanos(answer.getExpiresAt());
    double share = RENEW_AT + RENEW_SPREAD * (2 * time.random() - 1);
    OffsetDateTime advised = answer.getRefreshAt();
    long refresh = advised == null ? (long) (life * share) : Math.min(life, untilNanos(advised));
    return new Token(scheme() + " " + answer.getToken(), now, now + refresh, now + Math.max(life - SAFETY.toNanos(), life / 2));
  }

  private long untilNanos(OffsetDateTime moment) {
    Duration left = Duration.between(time.now(), moment.toInstant());
    return left.isNegative() ? 0 : left.compareTo(LONGEST_LIFE) < 0 ? left.toNanos() : LONGEST_LIFE.toNanos();
  }

  private AccessToken answer(String scope, TokenRequestContext request) {
    try {
      AccessToken answer = credential.getTokenSync(request);
      if (answer != null) {
        return answer;
      }
    } catch (RuntimeException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new CredentialException("No token for " + scope + ": " + reason, e);
    }
    throw new CredentialException("The credential gave no token for " + scope + ".");
  }

  private String scheme() { return credential instanceof ApiToken ? ApiToken.SCHEME : "Bearer"; }

  /** The token of one scope, and the question for the next one while it is under way. */
  private final class Entry {
    private final AtomicReference<@Nullable CompletableFuture<Token>> flight = new AtomicReference<>();
    private volatile @Nullable Token token;
    private volatile long failedAt = time.nanos() - RENEWAL_PAUSE.toNanos();

    private void renew(String scope) {
      // Its failure is remembered by the entry; nobody waits for it.
      @SuppressWarnings("unused")
      CompletableFuture<Token> inBackground = flight(scope, Optional.empty());
    }

    private CompletableFuture<Token> flight(String scope, Optional<String> claims) {
      CompletableFuture<Token> mine = new CompletableFuture<>();
      CompletableFuture<Token> running = flight.compareAndExchange(null, mine);
      if (running != null) {
        return running;
      }
      // A thread of its own, so that nobody's interrupt or deadline takes the token away from the others who wait for it.
      Thread asking = new Thread(() -> land(mine, scope, claims), "connected-security-token");
      asking.setDaemon(true);
      asking.start();
      return mine;
    }

    private void land(CompletableFuture<Token> mine, String scope, Optional<String> claims) {
      try {
        Token fresh = ask(scope, claims);
        token = fresh;
        flight.set(null);
        mine.complete(fresh);
      } catch (Throwable e) { // also errors: those who wait must hear of it
        failedAt = time.nanos();
        flight.set(null);
        mine.completeExceptionally(e);
      }
    }
  }
}
