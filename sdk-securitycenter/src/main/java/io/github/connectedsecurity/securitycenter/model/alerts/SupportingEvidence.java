package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What supports an alert. Only its type is fixed: the other members are reached through {@link #raw}. */
public final class SupportingEvidence extends JsonModel {
  private SupportingEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SupportingEvidence of(Map<String, Object> json) { return new SupportingEvidence(json); }

  /** What the evidence is. */
  public Optional<String> type() { return text("type"); }
}
