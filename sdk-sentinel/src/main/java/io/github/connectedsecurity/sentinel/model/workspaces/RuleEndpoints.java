package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where records are sent to. */
public final class RuleEndpoints extends JsonModel {
  private RuleEndpoints(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RuleEndpoints of(Map<String, Object> json) { return new RuleEndpoints(json); }

  /** For logs. */
  public Optional<String> logsIngestion() { return text("logsIngestion"); }

  /** For metrics. */
  public Optional<String> metricsIngestion() { return text("metricsIngestion"); }
}
