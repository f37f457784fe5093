package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One change in the directory, or attempt of one. */
public final class DirectoryAudit extends JsonModel {
  private DirectoryAudit(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DirectoryAudit of(Map<String, Object> json) { return new DirectoryAudit(json); }

  /** Names the entry. */
  public String id() { return required("id"); }

  /** When it happened. */
  public Optional<Instant> activityDateTime() { return instant("activityDateTime"); }

  /** What was done, such as {@code Add member to group}. */
  public Optional<String> activityDisplayName() { return text("activityDisplayName"); }

  /** Further facts. */
  public List<KeyValue> additionalDetails() { return objects("additionalDetails", KeyValue::of); }

  /** The area, such as {@code UserManagement} or {@code Policy}. */
  public Optional<String> category() { return text("category"); }

  /** Ties together what was done by one request. */
  public Optional<String> correlationId() { return text("correlationId"); }

  /** Who did it. */
  public Optional<AuditActivityInitiator> initiatedBy() { return object("initiatedBy", AuditActivityInitiator::of); }

  /** Which service wrote it, such as {@code Core Directory}. */
  public Optional<String> loggedByService() { return text("loggedByService"); }

  /** The kind of change, such as {@code Add} or {@code Update}. */
  public Optional<String> operationType() { return text("operationType"); }

  /** How it ended. */
  public Optional<OperationResult> result() { return open("result", OperationResult::of); }

  /** Why it ended so, in words. */
  public Optional<String> resultReason() { return text("resultReason"); }

  /** What it was done to. */
  public List<TargetResource> targetResources() { return objects("targetResources", TargetResource::of); }
}
