package io.github.connectedsecurity.sentinel.model.intelligence;

import io.github.connectedsecurity.core.json.JsonBody;

/** A phase of an attack. */
public final class KillChainPhaseDraft extends JsonBody<KillChainPhaseDraft> {
  private KillChainPhaseDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param killChainName in whose words
   * @param phaseName the phase
   */
  public static KillChainPhaseDraft of(String killChainName, String phaseName) {
    return new KillChainPhaseDraft().set("killChainName", killChainName).set("phaseName", phaseName);
  }
}
