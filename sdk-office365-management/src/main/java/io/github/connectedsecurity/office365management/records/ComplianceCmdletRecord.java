package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A cmdlet of the Security and Compliance Center was run. */
public final class ComplianceCmdletRecord extends AuditRecord {
  private ComplianceCmdletRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ComplianceCmdletRecord of(Map<String, Object> json) { return new ComplianceCmdletRecord(json); }

  /** When it began. */
  public Optional<Instant> startTime() { return instant("StartTime"); }

  /** The request. */
  public Optional<String> clientRequestId() { return text("ClientRequestId"); }

  /** The cmdlet's version. */
  public Optional<String> cmdletVersion() { return text("CmdletVersion"); }

  /** The tenant; no longer used. */
  public Optional<String> effectiveOrganization() { return text("EffectiveOrganization"); }

  /** The user's plan. */
  public Optional<String> userServicePlan() { return text("UserServicePlan"); }

  /** The client. */
  public Optional<String> clientApplication() { return text("ClientApplication"); }

  /** The parameters in one text. */
  public Optional<String> parameters() { return Loose.text(value("Parameters")); }

  /** The parameters without personal data; no longer used. */
  public Optional<String> nonPiiParameters() { return Loose.text(value("NonPiiParameters")); }
}
