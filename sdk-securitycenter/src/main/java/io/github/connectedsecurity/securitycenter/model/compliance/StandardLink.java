package io.github.connectedsecurity.securitycenter.model.compliance;

import io.github.connectedsecurity.core.json.JsonBody;

/** Points to a standard. */
public final class StandardLink extends JsonBody<StandardLink> {
  private StandardLink() {}

  /**
   * Starts with what must be given.
   *
   * @param id the standard's ARM id
   */
  public static StandardLink of(String id) { return new StandardLink().set("id", id); }
}
