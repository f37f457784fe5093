package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An event of Microsoft 365 Backup: a policy, a protected item, a restore or a browse. */
public final class BackupRecord extends AuditRecord {
  private BackupRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static BackupRecord of(Map<String, Object> json) { return new BackupRecord(json); }

  /** The policy. */
  public Optional<String> policyID() { return text("PolicyID").or(() -> text("PolicyId")); }

  /** The restore. */
  public Optional<String> taskID() { return text("TaskID").or(() -> text("TaskId")); }

  /** The item. */
  public Optional<String> itemID() { return text("ItemID").or(() -> text("ItemId")); }

  /** The unit that is protected. */
  public Optional<String> protectionUnitID() { return text("ProtectionUnitID").or(() -> text("ProtectionUnitId")); }

  /** The item in the backup. */
  public Optional<String> backupItemID() { return text("BackupItemID").or(() -> text("BackupItemId")); }

  /** Site, Account or Mailbox. */
  public Optional<String> backupItemType() { return text("BackupItemType"); }

  /** How a policy was changed. */
  public Optional<String> editMethodology() { return text("EditMethodology"); }

  /** How a restore was made. */
  public Optional<String> creationMethodology() { return text("CreationMethodology"); }

  /** How many are added. */
  public Optional<Integer> countOfArtifactsBeingAdded() { return int32("CountOfArtifactsBeingAdded"); }

  /** How many are taken away. */
  public Optional<Integer> countOfArtifactsBeingRemoved() { return int32("CountOfArtifactsBeingRemoved"); }

  /** SharePoint, Exchange or OneDriveForBusiness. */
  public Optional<String> serviceType() { return text("ServiceType"); }

  /** Who pays. */
  public Optional<String> billingPolicyId() { return text("BillingPolicyId"); }

  /** The session of a browse. */
  public Optional<String> sessionId() { return text("SessionId"); }

  /** The moment that is restored. */
  public Optional<Instant> restoreTime() { return instant("RestoreTime"); }

  /** Where to, in kind. */
  public Optional<String> restoreLocationType() { return text("RestoreLocationType"); }

  /** Where to. */
  public Optional<String> restoreLocation() { return text("RestoreLocation"); }

  /** How it ended. */
  public Optional<String> successStatus() { return text("SuccessStatus"); }
}
