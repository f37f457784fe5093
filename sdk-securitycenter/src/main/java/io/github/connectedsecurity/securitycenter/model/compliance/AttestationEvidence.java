package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A piece of evidence. */
public final class AttestationEvidence extends JsonModel {
  private AttestationEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AttestationEvidence of(Map<String, Object> json) { return new AttestationEvidence(json); }

  /** What it shows. */
  public Optional<String> description() { return text("description"); }

  /** Where it is kept. */
  public Optional<String> sourceUrl() { return text("sourceUrl"); }
}
