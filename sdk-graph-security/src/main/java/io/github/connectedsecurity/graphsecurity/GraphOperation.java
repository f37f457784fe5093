package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.Retirement;
import java.util.List;
import java.util.Optional;

/**
 * An operation of this client and what it needs.
 *
 * @param name verb and path below the version, as {@code GET /security/alerts_v2/{id}}
 * @param permission the least permission; a signed-in user also needs a role in Entra ID or Defender that reaches as far
 * @param quotas the published limits that it counts towards
 * @param retirement its end, when it is refused unless {@link io.github.connectedsecurity.core.http.RequestOptions#allowRetired()} is set
 */
public record GraphOperation(String name, GraphPermission permission, List<Quota> quotas, Optional<Retirement> retirement) {
  /** Copies the list. */
  public GraphOperation {
    quotas = List.copyOf(quotas);
  }
}
