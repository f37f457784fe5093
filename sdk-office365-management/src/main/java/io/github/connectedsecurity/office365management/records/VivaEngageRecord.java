package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.records.parts.ModifiedProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event of Viva Engage, formerly Yammer. */
public final class VivaEngageRecord extends AuditRecord {
  private VivaEngageRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static VivaEngageRecord of(Map<String, Object> json) { return new VivaEngageRecord(json); }

  /** Who acted. */
  public Optional<String> actorUserId() { return text("ActorUserId"); }

  /** Who acted, by number. */
  public Optional<Long> actorYammerUserId() { return int64("ActorYammerUserId"); }

  /** What was exported: data or user. */
  public Optional<String> dataExportType() { return text("DataExportType"); }

  /** The file. */
  public Optional<Long> fileId() { return int64("FileId"); }

  /** The file's name. */
  public Optional<String> fileName() { return text("FileName"); }

  /** The community. */
  public Optional<String> groupName() { return text("GroupName"); }

  /** Whether it can be brought back. */
  public Optional<Boolean> isSoftDelete() { return bool("IsSoftDelete"); }

  /** The meeting. */
  public Optional<String> meetingId() { return text("MeetingId"); }

  /** The message. */
  public Optional<Long> messageId() { return int64("MessageId"); }

  /** What was changed. */
  public List<ModifiedProperty> modifiedProperties() { return objects("ModifiedProperties", ModifiedProperty::of); }

  /** The network. */
  public Optional<Long> yammerNetworkId() { return int64("YammerNetworkId"); }

  /** What was touched. */
  public Optional<String> targetObjectId() { return text("TargetObjectId"); }

  /** Who was touched. */
  public Optional<String> targetUserId() { return text("TargetUserId"); }

  /** Who was touched, by number. */
  public Optional<Long> targetYammerUserId() { return int64("TargetYammerUserId"); }

  /** The conversation. */
  public Optional<Long> threadId() { return int64("ThreadId"); }

  /** The file's version. */
  public Optional<Long> versionId() { return int64("VersionId"); }
}
