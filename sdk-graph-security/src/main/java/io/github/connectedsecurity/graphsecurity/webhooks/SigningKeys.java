package io.github.connectedsecurity.graphsecurity.webhooks;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The keys that tokens are signed with, by their ids. Kept for a day; an id that is not among them brings them anew, but not more
 * often than every five minutes, however many made-up ids arrive. When they cannot be fetched, the old ones stay.
 */
final class SigningKeys {
  private static final Duration FRESH = Duration.ofHours(24);
  private static final Duration PAUSE = Duration.ofMinutes(5);
  private static final Duration PAUSE_WITHOUT_KEYS = Duration.ofSeconds(10);
  private static final int LEAST_BITS = 2_048;

  /** Reads the document of keys. */
  @FunctionalInterface
  interface Source {
    byte[] fetch() throws IOException;
  }

  private static final class Kept {
    private final Map<String, PublicKey> keys;
    private final long since;

    private Kept(Map<String, PublicKey> keys, long since) {
      this.keys = keys;
      this.since = since;
    }
  }

  private final Source source;
  private final TimeSource time;
  private final ReentrantLock fetching = new ReentrantLock();
  private volatile @Nullable Kept kept;
  private @Nullable Long lastTry; // guarded by fetching

  SigningKeys(Source source, TimeSource time) {
    this.source = source;
    this.time = time;
  }

  /**
   * The key of an id; empty when there is none.
   *
   * @throws KeysUnavailableException when no keys are known at all
   */
  Optional<PublicKey> find(String id) throws KeysUnavailableException {
    Kept now = kept;
    if (now == null || !now.keys.containsKey(id)) {
      fetching.lock();
      now = refresh(now);
    } else if (isOld(now) && fetching.tryLock()) { // the others go on with what they have
      now = refresh(now);
    }
    if (now == null) {
      throw new KeysUnavailableException();
    }
    return Optional.ofNullable(now.keys.get(id));
  }

  /** One thread fetches, holding the lock; those that come meanwhile take what it brought. */
  private @Nullable Kept refresh(@Nullable Kept seen) {
    try {
      Kept now = kept;
      if (now != seen || !mayTry(now)) {
        return now;
      }
      lastTry = time.nanos();
      Map<String, PublicKey> keys = read(source.fetch());
      if (keys.isEmpty()) {
        return now;
      }
      Kept brought = new Kept(keys, time.nanos());
      kept = brought;
      return brought;
    } catch (IOException | InvalidDataException e) {
      return kept;
    } finally {
      fetching.unlock();
    }
  }

  private boolean mayTry(@Nullable Kept now) {
    Long last = lastTry;
    return last == null || time.nanos() - last >= (now == null ? PAUSE_WITHOUT_KEYS : PAUSE).toNanos();
  }

  private boolean isOld(Kept keys) { return time.nanos() - keys.since >= FRESH.toNanos(); }

  private static Map<String, PublicKey> read(byte[] document) {
    Map<String, PublicKey> keys = new HashMap<>();
    if (Json.object(document).get("keys") instanceof List<?> list) {
      for (Object entry : list) {
        if (entry instanceof Map<?, ?> key && key.get("kid") instanceof String id && "RSA".equals(key.get("kty"))
            && (key.get("use") == null || "sig".equals(key.get("use")))) {
          rsa(key.get("n"), key.get("e")).ifPresent(made -> keys.put(id, made));
        }
      }
    }
    return Map.copyOf(keys);
  }

  private static Optional<PublicKey> rsa(@Nullable Object modulus, @Nullable Object exponent) {
    try {
      if (modulus instanceof String n && exponent instanceof String e) {
        BigInteger number = new BigInteger(1, Base64.getUrlDecoder().decode(n));
        if (number.bitLength() >= LEAST_BITS) {
          return Optional.of(KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(number, new BigInteger(1, Base64.getUrlDecoder().decode(e)))));
        }
      }
      return Optional.empty();
    } catch (IllegalArgumentException | GeneralSecurityException odd) {
      return Optional.empty(); // the others are good all the same
    }
  }

  /** There are no keys to check anything against. */
  static final class KeysUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    KeysUnavailableException() { super("The signing keys could not be read.", null, false, false); }
  }
}
