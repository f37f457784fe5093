package io.github.connectedsecurity.graphsecurity.model.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that somebody did, as the audit log of a workload tells it. */
public final class AuditLogRecord extends JsonModel {
  private AuditLogRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AuditLogRecord of(Map<String, Object> json) { return new AuditLogRecord(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** The administrative units it belongs to. */
  public List<String> administrativeUnits() { return texts("administrativeUnits"); }

  /** What the workload itself tells about the event. */
  public Optional<AuditData> auditData() { return object("auditData", AuditData::of); }

  /** The kind of the record, such as {@code ExchangeAdmin}; there are some hundred. */
  public Optional<String> auditLogRecordType() { return text("auditLogRecordType"); }

  /** The address that the request came from. */
  public Optional<String> clientIp() { return text("clientIp"); }

  /** When it was made. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** What was acted on. */
  public Optional<String> objectId() { return text("objectId"); }

  /** What was done, such as {@code UserLoggedIn}. */
  public Optional<String> operation() { return text("operation"); }

  /** The tenant in which it happened. */
  public Optional<String> organizationId() { return text("organizationId"); }

  /** The workload, such as {@code Exchange}. */
  public Optional<String> service() { return text("service"); }

  /** The user who did it, by identifier. */
  public Optional<String> userId() { return text("userId"); }

  /** The user's name for signing in. */
  public Optional<String> userPrincipalName() { return text("userPrincipalName"); }

  /** What kind of account did it. */
  public Optional<AuditLogUserType> userType() { return open("userType", AuditLogUserType::of); }
}
