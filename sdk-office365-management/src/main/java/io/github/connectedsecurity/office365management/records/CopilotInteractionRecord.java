package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.parts.CopilotEventData;
import java.util.Map;
import java.util.Optional;

/** Somebody asked Copilot. */
public final class CopilotInteractionRecord extends AuditRecord {
  private CopilotInteractionRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CopilotInteractionRecord of(Map<String, Object> json) { return new CopilotInteractionRecord(json); }

  /** What was asked and used. */
  public Optional<CopilotEventData> copilotEventData() { return object("CopilotEventData", CopilotEventData::of); }

  /** Where the user was. */
  public Optional<String> clientRegion() { return text("ClientRegion"); }

  /** The version of the form. */
  public Optional<String> copilotLogVersion() { return text("CopilotLogVersion"); }
}
