package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Somebody of Microsoft's datacenter ran a cmdlet. */
public final class DataCenterCmdletRecord extends AuditRecord {
  private DataCenterCmdletRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DataCenterCmdletRecord of(Map<String, Object> json) { return new DataCenterCmdletRecord(json); }

  /** The kind of event. */
  public Optional<String> dataCenterSecurityEventType() { return Loose.text(value("DataCenterSecurityEventType")); }

  /** When it began. */
  public Optional<Instant> startTime() { return instant("StartTime"); }

  /** The tenant. */
  public Optional<String> effectiveOrganization() { return text("EffectiveOrganization"); }

  /** When the right to it began. */
  public Optional<Instant> elevationTime() { return instant("ElevationTime"); }

  /** Who agreed. */
  public Optional<String> elevationApprover() { return text("ElevationApprover"); }

  /** When they agreed. */
  public Optional<Instant> elevationApprovedTime() { return instant("ElevationApprovedTime"); }

  /** The request for the right. */
  public Optional<String> elevationRequestId() { return text("ElevationRequestId"); }

  /** The role asked for. */
  public Optional<String> elevationRole() { return text("ElevationRole"); }

  /** How long the right lasts. */
  public Optional<Integer> elevationDuration() { return int32("ElevationDuration"); }

  /** More about it. */
  public Optional<String> genericInfo() { return text("GenericInfo"); }
}
