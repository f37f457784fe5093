package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An administrator changed an agent. */
public final class AgentAdminRecord extends AuditRecord {
  private AgentAdminRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AgentAdminRecord of(Map<String, Object> json) { return new AgentAdminRecord(json); }

  /** The agent. */
  public Optional<String> agentID() { return text("AgentID"); }

  /** The agent's name. */
  public Optional<String> agentName() { return text("AgentName"); }

  /** The agent's kind. */
  public Optional<Integer> agentType() { return int32("AgentType"); }

  /** Who may use it. */
  public List<String> userAssignments() { return Loose.texts(value("UserAssignments")); }

  /** Whether everybody may. */
  public Optional<Boolean> forAllUsers() { return bool("ForAllUsers"); }
}
