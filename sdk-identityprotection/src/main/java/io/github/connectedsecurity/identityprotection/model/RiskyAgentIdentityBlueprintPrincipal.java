package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A blueprint that agents are made from. */
public final class RiskyAgentIdentityBlueprintPrincipal extends RiskyAgent {
  private RiskyAgentIdentityBlueprintPrincipal(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RiskyAgentIdentityBlueprintPrincipal of(Map<String, Object> json) { return new RiskyAgentIdentityBlueprintPrincipal(json); }

  /** The blueprint's principal, when it was expanded. */
  public Map<String, Object> agentIdentityBlueprintPrincipal() { return bag("agentIdentityBlueprintPrincipal"); }
}
