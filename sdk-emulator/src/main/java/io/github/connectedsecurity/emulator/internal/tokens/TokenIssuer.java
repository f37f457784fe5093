package io.github.connectedsecurity.emulator.internal.tokens;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.AppRegistration;
import io.github.connectedsecurity.emulator.internal.dataset.Company;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Makes access tokens and reads them again. They are signed with a key of this run, so no other service can mistake them for real ones. */
public final class TokenIssuer {
  private static final Duration LIFETIME = Duration.ofSeconds(3599);
  private static final int REMEMBERED = 256;
  private static final String HEADER = encode(Json.bytes(Map.of("typ", "JWT", "alg", "HS256")));

  private final String tenantId;
  private final Clock clock;
  private final SecretKeySpec key;
  /** Claims of tokens that were found to be ours: callers send the same one again and again. */
  private final Map<String, Map<String, Object>> read = new ConcurrentHashMap<>();
  private volatile @Nullable List<User> people;

  /** An issuer for one tenant. */
  public TokenIssuer(String tenantId, Clock clock) {
    this.tenantId = tenantId;
    this.clock = clock;
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, "HmacSHA256");
  }

  /** A token with the time until which it is good. */
  public record Issued(String token, Instant expires, Duration lifetime) {}

  /** The token for a scope such as {@code https://graph.microsoft.com/.default}; empty when nobody has that name. */
  public Optional<Issued> issue(AppRegistration app, String scope) { return Resource.audience(scope).map(audience -> sign(app, audience)); }

  /** The person of this id or principal name, and without a name the first of the company's people; empty when nobody has the name. */
  public Optional<User> user(String name) { return people().stream().filter(one -> name.isEmpty() || one.isNamed(name)).findFirst(); }

  /** Looked up when somebody signs in, so that a start without people does not read the company's table for them. */
  private List<User> people() {
    List<User> known = people;
    if (known == null) {
      known = Company.larkspur(tenantId).people().stream().map(one -> new User(one.objectId().orElseThrow(), one.displayName(), one.upn())).toList();
      people = known;
    }
    return known;
  }

  /** The token of a user who has signed in through an application: it carries the application's permissions as scopes. */
  public Optional<Issued> issue(AppRegistration app, User user, String scope) {
    return Resource.audience(scope).map(audience -> {
      Map<String, Object> claims = claims(app, audience);
      claims.put("appidacr", "0");
      claims.put("idtyp", "user");
      claims.put("name", user.name());
      claims.put("oid", user.id());
      claims.put("scp", String.join(" ", app.permissions()));
      claims.put("upn", user.principalName());
      return sign(claims);
    });
  }

  /** What tells an application who has signed in. */
  Issued idToken(AppRegistration app, User user) {
    Map<String, Object> claims = claims(app, app.clientId());
    claims.put("name", user.name());
    claims.put("oid", user.id());
    claims.put("preferred_username", user.principalName());
    claims.put("sub", user.id());
    claims.put("ver", "2.0");
    return sign(claims);
  }

  private Issued sign(AppRegistration app, String audience) {
    Map<String, Object> claims = claims(app, audience);
    claims.put("appidacr", "1");
    claims.put("idtyp", "app");
    claims.put("oid", UUID.nameUUIDFromBytes(app.clientId().getBytes(StandardCharsets.UTF_8)).toString());
    claims.put("roles", List.copyOf(app.permissions()));
    return sign(claims);
  }

  private Map<String, Object> claims(AppRegistration app, String audience) {
    Instant now = clock.instant();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("aud", audience);
    claims.put("iss", "https://sts.windows.net/" + tenantId + "/");
    claims.put("iat", now.getEpochSecond());
    claims.put("nbf", now.getEpochSecond());
    claims.put("exp", now.plus(LIFETIME).getEpochSecond());
    claims.put("app_displayname", app.name());
    claims.put("appid", app.clientId());
    claims.put("tid", tenantId);
    claims.put("uti", UUID.randomUUID().toString()); // no two tokens are the same, not even in one second
    claims.put("ver", "1.0");
    return claims;
  }

  private Issued sign(Map<String, Object> claims) {
    String signed = HEADER + "." + encode(Json.bytes(claims));
    return new Issued(signed + "." + encode(mac(signed)), clock.instant().plus(LIFETIME), LIFETIME);
  }

  /** The claims of a token that this issuer made; empty for all others. */
  Optional<Map<String, Object>> read(String token) {
    Map<String, Object> known = read.get(token);
    return known != null ? Optional.of(known) : verify(token);
  }

  private Optional<Map<String, Object>> verify(String token) {
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3 || !parts[0].equals(HEADER)) {
      return Optional.empty();
    }
    try {
      boolean ours = MessageDigest.isEqual(mac(parts[0] + "." + parts[1]), Base64.getUrlDecoder().decode(parts[2]));
      return ours ? Optional.of(remember(token, Json.object(Base64.getUrlDecoder().decode(parts[1])))) : Optional.empty();
    } catch (IllegalArgumentException | SdkException e) {
      return Optional.empty();
    }
  }

  private Map<String, Object> remember(String token, Map<String, Object> claims) {
    if (read.size() >= REMEMBERED) {
      read.clear();
    }
    read.put(token, claims);
    return claims;
  }

  private byte[] mac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256.", e);
    }
  }

  private static String encode(byte[] bytes) { return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes); }
}
