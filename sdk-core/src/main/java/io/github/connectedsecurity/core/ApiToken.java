package io.github.connectedsecurity.core;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import reactor.core.publisher.Mono;

/** A fixed token that a portal has handed out, as Defender for Cloud Apps does; sent with the scheme {@code Token}. */
public final class ApiToken implements TokenCredential {
  /** The scheme of the header in place of {@code Bearer}. */
  public static final String SCHEME = "Token";

  private final String value;

  private ApiToken(String value) { this.value = value; }

  /**
   * Takes the token.
   *
   * @throws IllegalArgumentException when it is empty or holds what no header may carry, such as a line break at its end
   */
  public static ApiToken of(String value) {
    if (value.isEmpty() || value.chars().anyMatch(c -> c <= ' ' || c > '~')) {
      throw new IllegalArgumentException("An API token is one line of printable ASCII without blanks; this one is empty or holds something else.");
    }
    return new ApiToken(value);
  }

  @Override
  public Mono<AccessToken> getToken(TokenRequestContext request) { return Mono.just(getTokenSync(request)); }

  @Override
  public AccessToken getTokenSync(TokenRequestContext request) {
    return new AccessToken(value, OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));
  }

  /** Says nothing: it is a secret. */
  @Override
  public String toString() { return "ApiToken[…]"; }
}
