package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** That a rule or an endpoint counts for a resource. */
public final class RuleAssociation extends ArmResource {
  private RuleAssociation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RuleAssociation of(Map<String, Object> json) { return new RuleAssociation(json); }

  /** Which one. */
  public RuleAssociationProperties properties() { return properties(RuleAssociationProperties::of); }
}
