package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Which playbook a rule starts. The address it is started by is a secret and never returned. */
public final class RuleActionProperties extends JsonModel {
  private RuleActionProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RuleActionProperties of(Map<String, Object> json) { return new RuleActionProperties(json); }

  /** ARM id of the playbook. */
  public Optional<String> logicAppResourceId() { return text("logicAppResourceId"); }

  /** Its name as a workflow. */
  public Optional<String> workflowId() { return text("workflowId"); }
}
