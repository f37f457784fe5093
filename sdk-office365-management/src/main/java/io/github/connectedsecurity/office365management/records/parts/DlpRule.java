package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule of data loss prevention that matched. */
public final class DlpRule extends JsonModel {
  private DlpRule(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DlpRule of(Map<String, Object> json) { return new DlpRule(json); }

  /** The rule. */
  public Optional<String> ruleId() { return text("RuleId"); }

  /** The rule's name. */
  public Optional<String> ruleName() { return text("RuleName"); }

  /** What was done. */
  public List<String> actions() { return Loose.texts(value("Actions")); }

  /** What the user overrode. */
  public List<String> overriddenActions() { return Loose.texts(value("OverriddenActions")); }

  /** How heavy it is: Low, Medium or High. */
  public Optional<String> severity() { return text("Severity"); }

  /** Whether it enforces, or only audits; the words on the wire are not documented. */
  public Optional<String> ruleMode() { return text("RuleMode"); }

  /** Why it matched. */
  public Optional<ConditionsMatched> conditionsMatched() { return object("ConditionsMatched", ConditionsMatched::of); }
}
