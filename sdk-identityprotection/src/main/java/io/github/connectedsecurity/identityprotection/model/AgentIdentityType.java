package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What stands behind an agent. */
public record AgentIdentityType(String value) implements OpenValue {
  private static final KnownValues<AgentIdentityType> KNOWN = new KnownValues<>(AgentIdentityType::new);

  /** An identity of its own. */
  public static final AgentIdentityType AGENT_IDENTITY = KNOWN.add("agentIdentity");
  /** A user account. */
  public static final AgentIdentityType AGENT_USER = KNOWN.add("agentUser");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final AgentIdentityType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** The blueprint that identities are made from. */
  public static final AgentIdentityType AGENT_IDENTITY_BLUEPRINT_PRINCIPAL = KNOWN.add("agentIdentityBlueprintPrincipal");
  /** A user. */
  public static final AgentIdentityType USER = KNOWN.add("user");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AgentIdentityType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AgentIdentityType> known() { return KNOWN.all(); }
}
