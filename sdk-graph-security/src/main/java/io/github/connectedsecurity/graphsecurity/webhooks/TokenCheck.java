package io.github.connectedsecurity.graphsecurity.webhooks;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.graphsecurity.webhooks.SigningKeys.KeysUnavailableException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a validation token is Graph's own, for this application and a tenant of ours. A token is believed only when
 * every single thing is as it must be; nothing in a token decides how it is checked.
 */
final class TokenCheck {
  /** The application by which Graph publishes notifications, the same in every tenant. */
  static final String PUBLISHER = "0bf30f3b-4a52-48df-9a82-234910c4a086";

  private static final int LONGEST = 16 << 10;
  private static final Duration SKEW = Duration.ofMinutes(5);
  private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)");
  private static final Pattern TENANT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Set<String> UNDERSTOOD = Set.of("typ", "alg", "kid", "x5t");

  private final Set<String> audiences;
  private final Predicate<String> tenants;
  private final String issuerV1;
  private final String issuerV2;
  private final SigningKeys keys;
  private final TimeSource time;

  /**
   * Sets the check up.
   *
   * @param issuerV1 the issuer of v1 tokens, with {@code {tenant}} in it
   * @param issuerV2 the issuer of v2 tokens, with {@code {tenant}} in it
   */
  TokenCheck(Set<String> audiences, Predicate<String> tenants, String issuerV1, String issuerV2, SigningKeys keys, TimeSource time) {
    this.audiences = audiences;
    this.tenants = tenants;
    this.issuerV1 = issuerV1;
    this.issuerV2 = issuerV2;
    this.keys = keys;
    this.time = time;
  }

  /**
   * Checks a token.
   *
   * @return the tenant that it speaks for
   * @throws UnprovenException when anything about it is not as it must be
   */
  String tenantOf(String token) throws UnprovenException, KeysUnavailableException {
    var parts = FORM.matcher(token.length() > LONGEST ? "" : token);
    require(parts.matches(), "it has not the form of a token");
    Map<String, Object> header = object(parts.group(1));
    Map<String, Object> claims = object(parts.group(2));
    require("RS256".equals(header.get("alg")), "its algorithm is not RS256");
    // Other members could name a key or a rule of the sender's own choice; x5t and typ only repeat what is known.
    require(UNDERSTOOD.containsAll(header.keySet()), "its header asks for something else");
    require(header.get("typ") == null || "JWT".equals(header.get("typ")), "it is no JWT");
    String tenant = checkClaims(claims); // before the keys: what is false anyhow must not make them be fetched
    PublicKey key = keys.find(text(header, "kid")).orElseThrow(() -> new UnprovenException("it is signed with an unknown key"));
    require(isSignedBy(key, token.substring(0, parts.end(2)), decode(parts.group(3))), "its signature is false");
    return tenant;
  }

  private String checkClaims(Map<String, Object> claims) throws UnprovenException {
    String tenant = text(claims, "tid");
    require(TENANT.matcher(tenant).matches() && tenants.test(tenant), "it is of another tenant");
    boolean v1 = "1.0".equals(claims.get("ver"));
    require(v1 || "2.0".equals(claims.get("ver")), "its version is unknown");
    require((v1 ? issuerV1 : issuerV2).replace("{tenant}", tenant).equals(claims.get("iss")), "its issuer is another");
    require(audiences.contains(text(claims, "aud")), "it is for another application");
    require(PUBLISHER.equals(claims.get(v1 ? "appid" : "azp")), "its sender is not Graph");
    long now = time.now().getEpochSecond();
    long from = seconds(claims, "nbf");
    long until = seconds(claims, "exp");
    require(from < until && from - SKEW.toSeconds() <= now, "it is not valid yet");
    require(now < until + SKEW.toSeconds(), "it has expired");
    return tenant;
  }

  private static boolean isSignedBy(PublicKey key, String signed, byte[] signature) {
    try {
      Signature check = Signature.getInstance("SHA256withRSA");
      check.initVerify(key);
      check.update(signed.getBytes(StandardCharsets.US_ASCII));
      return key instanceof RSAPublicKey rsa && signature.length == (rsa.getModulus().bitLength() + 7) / 8 && check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static Map<String, Object> object(String part) throws UnprovenException {
    try {
      return Json.object(decode(part));
    } catch (InvalidDataException e) {
      throw new UnprovenException("a part of it is no JSON object");
    }
  }

  /** Decodes the one way in which bytes can be written; other writings of the same bytes are refused. */
  private static byte[] decode(String part) throws UnprovenException {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(part);
      require(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part), "a part of it is written oddly");
      return bytes;
    } catch (IllegalArgumentException e) {
      throw new UnprovenException("a part of it is no Base64");
    }
  }

  private static String text(Map<String, Object> from, String name) throws UnprovenException {
    if (from.get(name) instanceof String text) {
      return text;
    }
    throw new UnprovenException("its " + name + " is missing or no text");
  }

  private static long seconds(Map<String, Object> from, String name) throws UnprovenException {
    @Nullable
    Object value = from.get(name);
    if (value instanceof Long seconds && seconds >= 0 && seconds < Integer.MAX_VALUE * 100L) {
      return seconds;
    }
    throw new UnprovenException("its " + name + " is missing or no number of seconds");
  }

  private static void require(boolean good, String otherwise) throws UnprovenException {
    if (!good) {
      throw new UnprovenException(otherwise);
    }
  }

  /** A token does not prove that Graph has sent it. */
  static final class UnprovenException extends Exception {
    private static final long serialVersionUID = 1L;

    UnprovenException(String reason) { super(reason, null, false, false); }
  }
}
