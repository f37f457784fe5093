package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A mail flow rule that a mail met. */
public final class AnalyzedEmailExchangeTransportRuleInfo extends JsonModel {
  private AnalyzedEmailExchangeTransportRuleInfo(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AnalyzedEmailExchangeTransportRuleInfo of(Map<String, Object> json) { return new AnalyzedEmailExchangeTransportRuleInfo(json); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** The rule's identifier. */
  public Optional<String> ruleId() { return text("ruleId"); }
}
