package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A rule that says what is collected, how it is changed, and where it goes. */
public final class DataCollectionRule extends ArmResource {
  private DataCollectionRule(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DataCollectionRule of(Map<String, Object> json) { return new DataCollectionRule(json); }

  /** Streams, sources, flows and destinations. */
  public DataCollectionRuleProperties properties() { return properties(DataCollectionRuleProperties::of); }
}
