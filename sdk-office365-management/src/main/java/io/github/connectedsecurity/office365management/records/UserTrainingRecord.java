package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.NameValue;
import io.github.connectedsecurity.office365management.records.values.UserTrainingEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A user's training went on. */
public final class UserTrainingRecord extends AuditRecord {
  private UserTrainingRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UserTrainingRecord of(Map<String, Object> json) { return new UserTrainingRecord(json); }

  /** The batch. */
  public Optional<String> batchId() { return text("BatchId").or(() -> text("Batch ID")).or(() -> text("BatchID")); }

  /** The campaign. */
  public Optional<String> campaignId() { return text("CampaignId").or(() -> text("Campaign ID")).or(() -> text("CampaignID")); }

  /** The course. */
  public Optional<String> courseId() { return text("CourseId").or(() -> text("Course ID")).or(() -> text("CourseID")); }

  /** The user's name. */
  public Optional<String> userDisplayName() { return text("UserDisplayName"); }

  /** The kind of campaign. */
  public Optional<String> campaignType() { return text("CampaignType"); }

  /** When it happened. */
  public Optional<Instant> timeData() { return instant("TimeData"); }

  /** When it ended. */
  public Optional<Instant> endTimeData() { return instant("EndTimeData"); }

  /** What happened. */
  public Optional<UserTrainingEvent> userTrainingEvent() { return Loose.text(value("UserTrainingEvent")).map(UserTrainingEvent::of); }

  /** More about it. */
  public List<NameValue> extendedProperties() { return objects("ExtendedProperties", NameValue::of); }
}
