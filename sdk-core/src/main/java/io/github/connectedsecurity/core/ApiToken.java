package io.github.connectedsecurity.core;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * A fixed token that a portal has handed out, as Defender for Cloud Apps does; sent with the scheme {@code Token}. Each warns once in the
 * log when it is first used: it neither ends nor tells who acts, and the service recommends an application of Entra ID in its place.
 */
public final class ApiToken implements TokenCredential {
  /** The scheme of the header in place of {@code Bearer}. */
  public static final String SCHEME = "Token";

  private static final Logger LOG = LoggerFactory.getLogger("io.github.connectedsecurity.auth");

  private final String value;
  private final AtomicBoolean warned = new AtomicBoolean();

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
    if (warned.compareAndSet(false, true)) {
      LOG.warn("A fixed API token is in use: it does not end by itself, and it acts for whoever made it. Prefer an application of Entra ID.");
    }
    return new AccessToken(value, OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));
  }

  /** Says nothing: it is a secret. */
  @Override
  public String toString() { return "ApiToken[…]"; }
}
