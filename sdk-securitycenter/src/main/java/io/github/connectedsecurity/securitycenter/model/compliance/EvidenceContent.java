package io.github.connectedsecurity.securitycenter.model.compliance;

import io.github.connectedsecurity.core.json.JsonBody;

/** A piece of evidence, as a request gives it. */
public final class EvidenceContent extends JsonBody<EvidenceContent> {
  private EvidenceContent() {}

  /**
   * Starts with what must be given.
   *
   * @param description what it shows
   */
  public static EvidenceContent of(String description) { return new EvidenceContent().set("description", description); }

  /** Where it is kept. */
  public EvidenceContent sourceUrl(String sourceUrl) { return set("sourceUrl", sourceUrl); }
}
