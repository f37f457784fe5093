package io.github.connectedsecurity.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import io.github.connectedsecurity.core.ApiToken;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.CredentialException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.Threads;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

class TokenCacheTest {
  private static final Optional<String> NO_CLAIMS = Optional.empty();

  private final FakeTime time = new FakeTime();
  private final Authority authority = new Authority();
  private final TokenCache cache = new TokenCache(authority, time);

  @Test
  void get_asksOnce_howeverManyThreadsWait() {
    for (int round = 1; round <= 50; round++) {
      List<Token> tokens = Threads.together(64, i -> cache.get("scope").join());
      assertThat(authority.asked).hasSize(round);
      assertThat(new HashSet<>(tokens)).hasSize(1);
      time.advance(Duration.ofHours(1)); // it ends, and all ask at the same moment again
    }
  }

  @Test
  void replace_asksOnce_forAllWhoWereRefusedTogether() {
    for (Optional<String> claims : List.of(NO_CLAIMS, Optional.of("{\"a\":1}"), Optional.of("{\"a\":2}"))) {
      Token refused = cache.get("scope").join();
      int before = authority.asked.size();
      List<Token> tokens = Threads.together(64, i -> {
        LockSupport.parkNanos(i * 20_000L); // some while it is under way, some when it has come
        return cache.replace("scope", refused, claims).join();
      });
      assertThat(authority.asked).hasSize(before + 1);
      assertThat(new HashSet<>(tokens)).hasSize(1).doesNotContain(refused);
      assertThat(cache.get("scope").join()).isSameAs(tokens.get(0));
    }
  }

  @Test
  void replace_withClaims_doesNotJoinAQuestionWithoutThem() {
    Token old = cache.get("scope").join();
    authority.hold = new CountDownLatch(1);
    time.advance(Duration.ofMinutes(50));
    assertThat(cache.get("scope").join()).as("renewed in the background").isSameAs(old);
    CompletableFuture<Token> demanded = cache.replace("scope", old, Optional.of("{\"a\":1}"));
    assertThat(Threads.eventually(Duration.ofSeconds(5), () -> authority.asked.size() == 3)).as("two questions under way").isTrue();
    authority.release();
    Token fresh = demanded.join();
    assertThat(fresh.meets(Optional.of("{\"a\":1}"))).isTrue();
    assertThat(Threads.eventually(Duration.ofSeconds(5), () -> cache.get("scope").join() == fresh)).isTrue();
  }

  @Test
  void get_renewsEarly_andUsesTheOldOneMeanwhile() {
    Token first = cache.get("scope").join();
    time.advance(Duration.ofMinutes(47));
    assertThat(cache.get("scope").join()).isSameAs(first);
    assertThat(authority.asked).hasSize(1);
    authority.hold = new CountDownLatch(1);
    time.advance(Duration.ofMinutes(4));
    for (int i = 0; i < 100; i++) {
      assertThat(cache.get("scope").join()).isSameAs(first);
    }
    authority.release();
    assertThat(Threads.eventually(Duration.ofSeconds(5), () -> cache.get("scope").join() != first)).isTrue();
    assertThat(authority.asked).hasSize(2);
  }

  @Test
  void get_doesNotFail_whileTheEndpointIsDownForThreeMinutes_andTheOldTokenLives() {
    Token first = cache.get("scope").join();
    time.advance(Duration.ofMinutes(51));
    authority.answer = request -> {
      throw new IllegalStateException("The endpoint is down.");
    };
    int failures = 0;
    for (int second = 0; second < 180; second++) {
      for (int thread = 0; thread < 8; thread++) {
        failures += cache.get("scope").isCompletedExceptionally() ? 1 : 0;
        assertThat(cache.get("scope").join()).isSameAs(first);
      }
      int asked = authority.asked.size();
      assertThat(Threads.eventually(Duration.ofSeconds(5), () -> authority.ended == authority.asked.size())).isTrue();
      assertThat(asked).isLessThanOrEqualTo(2 + second / 30 + 1);
      time.advance(Duration.ofSeconds(1));
    }
    System.out.println("Token endpoint down for 3 minutes: " + failures + " of 1,440 calls failed, " + (authority.asked.size() - 1) + " renewals were tried");
    assertThat(failures).isZero();
    authority.answer = authority::hour;
    time.advance(Duration.ofSeconds(30));
    assertThat(Threads.eventually(Duration.ofSeconds(5), () -> cache.get("scope").join() != first)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT1H", "PT-1H", "P1D", "P-1D"})
  void get_isNotMisledByAWrongClock(String wrong) {
    // Everything on this machine is wrong alike: the credential's reckoning and ours.
    Duration error = Duration.parse(wrong);
    authority.answer = request -> new AccessToken("t", time.now().plus(error).plusSeconds(3600).atOffset(ZoneOffset.UTC));
    TokenCache elsewhere = new TokenCache(authority, new Skewed(time, error));
    Token token = elsewhere.get("scope").join();
    time.advance(Duration.ofMinutes(47));
    assertThat(elsewhere.get("scope").join()).isSameAs(token);
    assertThat(authority.asked).hasSize(1);
    time.advance(Duration.ofMinutes(12));
    assertThat(elsewhere.get("scope").join()).isNotSameAs(token);
  }

  @Test
  void get_usesATokenForAMinute_thatSeemsToHaveEnded() {
    authority.answer = request -> new AccessToken("t", Instant.EPOCH.atOffset(ZoneOffset.UTC));
    for (int i = 0; i < 59; i++) {
      cache.get("scope").join();
      time.advance(Duration.ofSeconds(1));
    }
    assertThat(authority.asked).hasSize(1);
  }

  @Test
  void get_asksAgain_afterAFailure() {
    authority.answer = request -> {
      throw new IllegalStateException("No.");
    };
    assertThatThrownBy(() -> cache.get("scope").join()).hasCauseInstanceOf(CredentialException.class).hasMessageContaining("No token for scope: No.");
    authority.answer = request -> {
      throw new NoClassDefFoundError("gone");
    };
    assertThatThrownBy(() -> cache.get("scope").join()).hasCauseInstanceOf(CredentialException.class);
    authority.answer = request -> null;
    assertThatThrownBy(() -> cache.get("scope").join()).hasCauseInstanceOf(CredentialException.class);
    authority.answer = authority::hour;
    assertThat(cache.get("scope").join().header()).isEqualTo("Bearer token4");
  }

  @Test
  void get_asksAnew_whenTheCredentialHangs() {
    authority.hold = new CountDownLatch(1);
    CompletableFuture<Token> hanging = cache.get("scope");
    assertThat(Threads.eventually(Duration.ofSeconds(5), () -> authority.asked.size() == 1)).isTrue();
    authority.hold = null;
    assertThat(cache.get("scope")).as("joined").isNotDone();
    time.advance(Duration.ofSeconds(61));
    assertThat(cache.get("scope").join().header()).isEqualTo("Bearer token2");
    assertThat(hanging).isNotDone();
  }

  @Test
  void get_keepsScopesApart() {
    assertThat(cache.get("one").join().header()).isNotEqualTo(cache.get("other").join().header());
    assertThat(authority.asked).extracting(request -> request.getScopes().get(0)).containsExactly("one", "other");
  }

  @Test
  void get_sendsAFixedTokenWithItsOwnScheme() {
    assertThat(new TokenCache(ApiToken.of("fixed"), time).get("scope").join().header()).isEqualTo("Token fixed");
    assertThat(cache.get("scope").join()).hasToString("Token[…]");
  }

  /** Hands out numbered tokens of an hour, or what it is told. */
  private final class Authority implements TokenCredential {
    private final List<TokenRequestContext> asked = new CopyOnWriteArrayList<>();
    private volatile Function<TokenRequestContext, @Nullable AccessToken> answer = this::hour;
    private volatile @Nullable CountDownLatch hold;
    private volatile int ended;

    private AccessToken hour(TokenRequestContext request) {
      return new AccessToken("token" + asked.size(), time.now().plusSeconds(3600).atOffset(ZoneOffset.UTC));
    }

    private void release() {
      CountDownLatch held = hold;
      hold = null;
      if (held != null) {
        held.countDown();
      }
    }

    @Override
    public Mono<AccessToken> getToken(TokenRequestContext request) { return Mono.fromSupplier(() -> getTokenSync(request)); }

    @Override
    @SuppressWarnings("NullAway") // credentials of other people return null, too
    public AccessToken getTokenSync(TokenRequestContext request) {
      CountDownLatch held = hold;
      asked.add(request);
      try {
        if (held != null) {
          held.await();
        }
        return answer.apply(request);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      } finally {
        synchronized (this) {
          ended = ended + 1;
        }
      }
    }
  }

  /** A machine whose time of day is wrong. */
  private record Skewed(FakeTime right, Duration error) implements TimeSource {
    @Override
    public Instant now() { return right.now().plus(error); }

    @Override
    public long nanos() { return right.nanos(); }

    @Override
    public boolean await(CountDownLatch latch, Duration wait) throws InterruptedException { return right.await(latch, wait); }

    @Override
    public double random() { return right.random(); }
  }
}
