package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that fit a content. */
public final class DlpPoliciesJobResult extends JsonModel {
  private DlpPoliciesJobResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DlpPoliciesJobResult of(Map<String, Object> json) { return new DlpPoliciesJobResult(json); }

  /** Ties it to the audit log. */
  public Optional<String> auditCorrelationId() { return text("auditCorrelationId"); }

  /** When it was found out. */
  public Optional<Instant> evaluationDateTime() { return instant("evaluationDateTime"); }

  /** The rules. */
  public List<MatchingDlpRule> matchingRules() { return objects("matchingRules", MatchingDlpRule::of); }
}
