package io.github.connectedsecurity.emulator.internal.faults;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** Tokens that are not good any more, or not yet. */
public final class Tokens {
  private static final String CODE = "InvalidAuthenticationToken";

  private Tokens() {}

  /** What a service says of a token whose time is over. */
  public static Refusal expired() { return new Refusal(401, CODE, "Lifetime validation failed, the token is expired."); }

  /** What a service says of a token that was taken back before its time. */
  public static Refusal revoked() {
    return new Refusal(401, CODE,
        "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp");
  }

  /** The challenge that goes with it: the next token must be younger than this. */
  public static String challenge(Instant now) {
    String claims = "{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"" + now.getEpochSecond() + "\"}}}";
    return "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", "
        + "client_id=\"00000003-0000-0000-c000-000000000000\", error=\"insufficient_claims\", claims=\""
        + Base64.getEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + "\"";
  }

  /** Refuses a token that is not good by this clock. */
  public static void requireGood(Request request, Instant now) {
    String[] parts = request.header("Authorization").orElse("").split("\\.", -1);
    if (parts.length != 3) {
      return; // without a token that says so nothing is too early or too late
    }
    if (number(parts[1], "exp") <= now.getEpochSecond()) {
      throw expired();
    }
    if (number(parts[1], "nbf") > now.getEpochSecond()) {
      throw new Refusal(401, CODE, "Lifetime validation failed, the token is not yet valid.");
    }
  }

  private static long number(String claims, String name) {
    try {
      return Json.object(Base64.getUrlDecoder().decode(claims)).get(name) instanceof Number number ? number.longValue() : 0;
    } catch (IllegalArgumentException | SdkException e) {
      return 0;
    }
  }
}
