package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An administrator changed the settings of agents. */
public final class AgentSettingsAdminRecord extends AuditRecord {
  private AgentSettingsAdminRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AgentSettingsAdminRecord of(Map<String, Object> json) { return new AgentSettingsAdminRecord(json); }

  /** Which setting. */
  public Optional<String> property() { return text("Property"); }

  /** For whom it no longer counts. */
  public List<String> removedIdentities() { return Loose.texts(value("RemovedIdentities")); }

  /** For whom it counts now. */
  public List<String> addedIdentities() { return Loose.texts(value("AddedIdentities")); }

  /** Its value now. */
  public Optional<String> newValue() { return Loose.text(value("NewValue")); }

  /** Whether it counts for everybody. */
  public Optional<Boolean> forAllUsers() { return bool("ForAllUsers"); }

  /** Its value before. */
  public Optional<String> oldValue() { return Loose.text(value("OldValue")); }
}
