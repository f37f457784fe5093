package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A reason for a host's reputation. */
public final class HostReputationRule extends JsonModel {
  private HostReputationRule(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HostReputationRule of(Map<String, Object> json) { return new HostReputationRule(json); }

  /** What it is about, in prose. */
  public Optional<String> description() { return text("description"); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** Where more is written about it. */
  public Optional<String> relatedDetailsUrl() { return text("relatedDetailsUrl"); }

  /** How much the reason weighs. */
  public Optional<HostReputationRuleSeverity> severity() { return open("severity", HostReputationRuleSeverity::of); }
}
