package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.NameValue;
import io.github.connectedsecurity.office365management.records.values.AttackSimAdminEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An administrator worked with simulated attacks. */
public final class AttackSimulationAdminRecord extends AuditRecord {
  private AttackSimulationAdminRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AttackSimulationAdminRecord of(Map<String, Object> json) { return new AttackSimulationAdminRecord(json); }

  /** The batch. */
  public Optional<String> batchId() { return text("BatchId").or(() -> text("Batch ID")).or(() -> text("BatchID")); }

  /** The campaign. */
  public Optional<String> campaignId() { return text("CampaignId").or(() -> text("Campaign ID")).or(() -> text("CampaignID")); }

  /** The technique. */
  public Optional<String> attackTechnique() { return text("AttackTechnique"); }

  /** The kind of campaign. */
  public Optional<String> campaignType() { return text("CampaignType"); }

  /** When it happened. */
  public Optional<Instant> timeData() { return instant("TimeData"); }

  /** When it ended. */
  public Optional<Instant> endTimeData() { return instant("EndTimeData"); }

  /** What was done. */
  public Optional<AttackSimAdminEvent> attackSimAdminEvent() { return Loose.text(value("AttackSimAdminEvent")).map(AttackSimAdminEvent::of); }

  /** More about it. */
  public List<NameValue> extendedProperties() { return objects("ExtendedProperties", NameValue::of); }
}
