package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** An agent with an identity of its own. */
public final class RiskyAgentIdentity extends RiskyAgent {
  private RiskyAgentIdentity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RiskyAgentIdentity of(Map<String, Object> json) { return new RiskyAgentIdentity(json); }

  /** The identity, when it was expanded. */
  public Map<String, Object> agentIdentity() { return bag("agentIdentity"); }
}
