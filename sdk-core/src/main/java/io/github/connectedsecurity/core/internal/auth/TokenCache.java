package io.github.connectedsecurity.core.internal.auth;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import io.github.connectedsecurity.core.ApiToken;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.CredentialException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one credential, one per scope: asked for once however many threads wait, renewed in the background before
 * they end, and used on while a renewal fails. It hands out promises, so that each waiter can give up for itself.
 */
public final class TokenCache {
  private static final Duration SAFETY = Duration.ofSeconds(60);
  private static final Duration RENEWAL_PAUSE = Duration.ofSeconds(30);
  private static final Duration STUCK = Duration.ofSeconds(60);
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

  /** A token for the scope; ends with a {@link CredentialException} when the credential gives none. */
  public CompletableFuture<Token> get(String scope) {
    Entry entry = entry(scope);
    Token token = entry.token;
    long now = time.nanos();
    if (token == null || !token.isUsable(now)) {
      return entry.otherThan(token, Optional.empty());
    }
    if (token.isDue(now) && now - entry.failedAt >= RENEWAL_PAUSE.toNanos()) {
      entry.renew(token); // in the background: the old one is still good
    }
    return CompletableFuture.completedFuture(token);
  }

  /** A token in place of one that the service refused, to meet its claims if it named any; those who were refused together share it. */
  public CompletableFuture<Token> replace(String scope, Token refused, Optional<String> claims) { return entry(scope).otherThan(refused, claims); }

  /** How long ago a token was acquired. */
  public Duration age(Token token) { return Duration.ofNanos(time.nanos() - token.acquired()); }

  private Entry entry(String scope) { return entries.computeIfAbsent(scope, Entry::new); }

  private Token ask(String scope, Optional<String> claims) {
    TokenRequestContext request = new TokenRequestContext().addScopes(scope).setCaeEnabled(true);
    claims.ifPresent(request::setClaims);
    AccessToken answer = answer(scope, request);
    if (answer.getToken().isEmpty() || answer.getToken().chars().anyMatch(c -> c <= ' ' || c > '~')) {
      throw new CredentialException("The credential's token for " + scope + " is empty or holds characters that no header may carry.");
    }
    long now = time.nanos();
    long life = lifeOf(answer);
    double share = RENEW_AT + RENEW_SPREAD * (2 * time.random() - 1);
    OffsetDateTime advised = answer.getRefreshAt();
    long refresh = advised == null ? (long) (life * share) : Math.min(life, untilNanos(advised));
    return new Token(scheme() + " " + answer.getToken(), claims, now, now + refresh, now + Math.max(life - SAFETY.toNanos(), life / 2));
  }

  /**
   * The credential counted the token's end from this machine's clock a moment ago, so a wrong clock cancels out. Where a token
   * tells its end itself it does not: one that comes already ended is used for a minute, rather than asked for with every call.
   */
  private long lifeOf(AccessToken answer) {
    long life = untilNanos(answer.getExpiresAt());
    return life > 0 ? life : 2 * SAFETY.toNanos();
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

  /** The token of one scope, and the questions for another one under way: one for each set of claims. */
  private final class Entry {
    private final String scope;
    private final ConcurrentMap<Optional<String>, Flight> flights = new ConcurrentHashMap<>();
    private volatile @Nullable Token token;
    private volatile long failedAt = time.nanos() - RENEWAL_PAUSE.toNanos();

    private Entry(String scope) { this.scope = scope; }

    private void renew(Token old) {
      // Its failure is remembered here; nobody waits for it.
      @SuppressWarnings("unused")
      CompletableFuture<Token> inBackground = otherThan(old, Optional.empty());
    }

    @SuppressWarnings("ReferenceEquality") // whether it is this very flight that took off
    private CompletableFuture<Token> otherThan(@Nullable Token old, Optional<String> claims) {
      Token current = token;
      if (current != null && replaces(current, old, claims)) {
        return CompletableFuture.completedFuture(current);
      }
      Flight mine = new Flight(new CompletableFuture<>(), time.nanos());
      Flight flying = flights.compute(claims, (key, running) -> running == null || isStuck(running) ? mine : running);
      if (flying == mine) {
        start(mine, old, claims);
      }
      return flying.landing();
    }

    private boolean replaces(Token current, @Nullable Token old, Optional<String> claims) {
      return current != old && current.meets(claims) && current.isUsable(time.nanos());
    }

    /** A credential that hangs must not hold up everybody for ever. */
    private boolean isStuck(Flight flight) { return time.nanos() - flight.since() > STUCK.toNanos(); }

    private void start(Flight mine, @Nullable Token old, Optional<String> claims) {
      Token before = token;
      if (before != null && replaces(before, old, claims)) { // it landed between the look and the start
        land(mine, claims, before);
        return;
      }
      // A thread of its own, so that nobody's interrupt or deadline takes the token away from the others who wait for it.
      Thread asking = new Thread(() -> fly(mine, before, claims), "connected-security-token");
      asking.setDaemon(true);
      try {
        asking.start();
      } catch (Throwable e) { // no room for another thread
        crash(mine, claims, e);
      }
    }

    private void fly(Flight mine, @Nullable Token before, Optional<String> claims) {
      try {
        Token fresh = ask(scope, claims);
        if (claims.isPresent() || token == before) { // a renewal does not displace what met a challenge meanwhile
          token = fresh;
        }
        land(mine, claims, fresh);
      } catch (Throwable e) { // also errors: those who wait must hear of it
        crash(mine, claims, e);
      }
    }

    private void land(Flight mine, Optional<String> claims, Token fresh) {
      flights.remove(claims, mine);
      mine.landing().complete(fresh);
    }

    private void crash(Flight mine, Optional<String> claims, Throwable e) {
      failedAt = time.nanos();
      flights.remove(claims, mine);
      mine.landing().completeExceptionally(e instanceof CredentialException ? e : new CredentialException("No token for " + scope + ".", e));
    }
  }

  private record Flight(CompletableFuture<Token> landing, long since) {}
}
