package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.NameValue;
import io.github.connectedsecurity.office365management.records.values.AttackSimEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A user met a simulated attack. */
public final class AttackSimulationRecord extends AuditRecord {
  private AttackSimulationRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AttackSimulationRecord of(Map<String, Object> json) { return new AttackSimulationRecord(json); }

  /** The batch. */
  public Optional<String> batchId() { return text("BatchId").or(() -> text("Batch ID")).or(() -> text("BatchID")); }

  /** The campaign. */
  public Optional<String> campaignId() { return text("CampaignId").or(() -> text("Campaign ID")).or(() -> text("CampaignID")); }

  /** The user's name. */
  public Optional<String> userDisplayName() { return text("UserDisplayName"); }

  /** The technique. */
  public Optional<String> attackTechnique() { return text("AttackTechnique"); }

  /** The kind of campaign. */
  public Optional<String> campaignType() { return text("CampaignType"); }

  /** When it happened. */
  public Optional<Instant> timeData() { return instant("TimeData"); }

  /** When it ended. */
  public Optional<Instant> endTimeData() { return instant("EndTimeData"); }

  /** What happened. */
  public Optional<AttackSimEvent> attackSimEvent() { return Loose.text(value("AttackSimEvent")).map(AttackSimEvent::of); }

  /** More about it. */
  public List<NameValue> extendedProperties() { return objects("ExtendedProperties", NameValue::of); }
}
