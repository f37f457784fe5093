package io.github.connectedsecurity.securitycenter.model.governance;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Instant;

/** When an owner believes to be done. */
public final class RemediationEtaContent extends JsonBody<RemediationEtaContent> {
  private RemediationEtaContent() {}

  /**
   * Starts with what must be given.
   *
   * @param eta the time
   * @param justification why then
   */
  public static RemediationEtaContent of(Instant eta, String justification) {
    return new RemediationEtaContent().set("eta", eta).set("justification", justification);
  }
}
