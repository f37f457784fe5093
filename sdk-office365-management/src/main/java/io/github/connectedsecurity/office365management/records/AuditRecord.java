package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.AppAccessContext;
import io.github.connectedsecurity.office365management.records.values.AuditLogScope;
import io.github.connectedsecurity.office365management.records.values.UserType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One event of the audit trail, with what all records have in common. Record types that have no class of their own stay of this class,
 * whole: {@link #raw()} has the rest.
 */
public class AuditRecord extends JsonModel {
  AuditRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that stands for its record type; as this class when there is none. */
  @JsonCreator
  public static AuditRecord of(Map<String, Object> json) { return AuditRecordTypes.view(json); }

  /** What tells the event apart; the same record may come in several blobs. */
  public Optional<String> id() { return text("Id"); }

  /** What kind of record it is; empty when it is written as a name that this version does not know. */
  public Optional<RecordType> recordType() { return Loose.text(value("RecordType")).flatMap(RecordType::read); }

  /** When it happened, in UTC. */
  public Optional<Instant> creationTime() { return instant("CreationTime"); }

  /** What was done: an activity's name, or for Exchange's administrators a cmdlet's. */
  public Optional<String> operation() { return text("Operation"); }

  /** The tenant. */
  public Optional<String> organizationId() { return text("OrganizationId"); }

  /** Who acted, by the kind of account. */
  public Optional<UserType> userType() { return Loose.text(value("UserType")).map(UserType::of); }

  /** A second identifier of the user, such as the Passport unique id. */
  public Optional<String> userKey() { return text("UserKey"); }

  /** The service in which it happened. */
  public Optional<String> workload() { return text("Workload"); }

  /** How it ended; each workload has words of its own, and for a sign-in "Succeeded" only says that the call worked. */
  public Optional<String> resultStatus() { return Loose.text(value("ResultStatus")); }

  /** What was touched, such as a file's address, or the name of the object that was changed. */
  public Optional<String> objectId() { return text("ObjectId"); }

  /** Who acted, mostly as a user principal name; some services write names of their own. */
  public Optional<String> userId() { return text("UserId"); }

  /** The address that it came from, sometimes with a port; mail boxes write it elsewhere. */
  public Optional<String> clientIP() { return text("ClientIP"); }

  /** Whether it happened in the cloud. */
  public Optional<AuditLogScope> scope() { return Loose.text(value("Scope")).map(AuditLogScope::of); }

  /** Through which application and session it was done. */
  public List<AppAccessContext> appAccessContext() { return Loose.objects(value("AppAccessContext"), AppAccessContext::of); }

  /** The version of the record's form. */
  public Optional<String> version() { return Loose.text(value("Version")); }
}
