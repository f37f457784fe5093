package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import io.github.connectedsecurity.sentinel.model.AttackTactic;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a built-in rule looks for. */
public final class FusionTemplateProperties extends AlertRuleTemplateProperties {
  private FusionTemplateProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FusionTemplateProperties of(Map<String, Object> json) { return new FusionTemplateProperties(json); }

  /** How serious the alerts are. */
  public Optional<AlertSeverity> severity() { return open("severity", AlertSeverity::of); }

  /** The tactics to look for. */
  public List<AttackTactic> tactics() { return opens("tactics", AttackTactic::of); }

  /** The MITRE technique numbers to look for. */
  public List<String> techniques() { return texts("techniques"); }
}
