package io.github.connectedsecurity.emulator.internal.tokens;

import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells who sends a request, or refuses as Graph does. */
public final class TokenCheck {
  /** The code of every refusal here. */
  public static final String CODE = "InvalidAuthenticationToken";

  private final TokenIssuer issuer;
  private final Clock clock;

  /** A check by this issuer's key and the cloud's clock. */
  public TokenCheck(TokenIssuer issuer, Clock clock) {
    this.issuer = issuer;
    this.clock = clock;
  }

  /**
   * The application behind a request, with the permissions in its token.
   *
   * @param user the person for whom it acts, if somebody has signed in
   */
  public record Caller(String name, List<?> permissions, Optional<User> user) {
    /** What a trail names: the person, or else the application. */
    public String who() { return user.map(User::principalName).orElse(name); }
  }

  /** The caller; a missing, foreign, expired or misdirected token is refused with 401. */
  public Caller caller(Request request, Resource resource) {
    String header = request.header("Authorization").orElse("");
    if (!header.regionMatches(true, 0, "Bearer ", 0, 7)) {
      throw new Refusal(401, CODE, "Access token is empty.");
    }
    Map<String, Object> claims = issuer.read(header.substring(7).strip())
        .orElseThrow(() -> new Refusal(401, CODE, "IDX10511: Signature validation failed. The token is not one of this tenant's."));
    if (!(claims.get("exp") instanceof Number expires) || expires.longValue() <= clock.instant().getEpochSecond()) {
      throw new Refusal(401, CODE, "Lifetime validation failed, the token is expired.");
    }
    if (!(claims.get("aud") instanceof String audience) || !resource.audiences().contains(audience)) {
      throw new Refusal(401, CODE, "Access token validation failure. Invalid audience.");
    }
    return new Caller(text(claims, "app_displayname"), permissions(claims),
        claims.containsKey("scp") ? Optional.of(new User(text(claims, "oid"), text(claims, "name"), text(claims, "upn"))) : Optional.empty());
  }

  private static String text(Map<String, Object> claims, String name) { return Optional.ofNullable(claims.get(name)).map(Object::toString).orElse(""); }

  /** An application's roles, or the scopes in which it acts for a user. */
  private static List<?> permissions(Map<String, Object> claims) {
    if (claims.get("scp") instanceof String scopes) {
      return List.of(scopes.split(" ", -1));
    }
    return claims.get("roles") instanceof List<?> list ? list : List.of();
  }
}
