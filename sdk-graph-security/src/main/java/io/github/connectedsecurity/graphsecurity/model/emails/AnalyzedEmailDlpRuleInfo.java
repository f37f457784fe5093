package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A rule against the loss of data that a mail met. */
public final class AnalyzedEmailDlpRuleInfo extends JsonModel {
  private AnalyzedEmailDlpRuleInfo(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AnalyzedEmailDlpRuleInfo of(Map<String, Object> json) { return new AnalyzedEmailDlpRuleInfo(json); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** The rule's identifier. */
  public Optional<String> ruleId() { return text("ruleId"); }
}
