package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** An agent with a user account. */
public final class RiskyAgentUser extends RiskyAgent {
  private RiskyAgentUser(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RiskyAgentUser of(Map<String, Object> json) { return new RiskyAgentUser(json); }

  /** The account, when it was expanded. */
  public Map<String, Object> agentUser() { return bag("agentUser"); }
}
