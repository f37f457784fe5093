package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.DataConnectDataset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody agreed, or not, that Graph Data Connect may copy data. */
public final class DataConnectConsentRecord extends AuditRecord {
  private DataConnectConsentRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DataConnectConsentRecord of(Map<String, Object> json) { return new DataConnectConsentRecord(json); }

  /** The application. */
  public Optional<String> applicationId() { return text("ApplicationId"); }

  /** The application's version. */
  public Optional<String> applicationVersion() { return Loose.text(value("ApplicationVersion")); }

  /** The application's tenant. */
  public Optional<String> appRegistrationTenantId() { return text("AppRegistrationTenantId"); }

  /** Who decided. */
  public Optional<String> approver() { return text("Approver"); }

  /** When. */
  public Optional<Instant> approvalUpdatedDateInUTC() { return instant("ApprovalUpdatedDateInUTC"); }

  /** Until when it counts. */
  public Optional<Instant> approvalExpiryDateInUTC() { return instant("ApprovalExpiryDateInUTC"); }

  /** For how many days. */
  public Optional<Integer> approvalValidDays() { return int32("ApprovalValidDays"); }

  /** Where the data goes. */
  public Optional<String> destinationSinks() { return Loose.text(value("DestinationSinks")); }

  /** The tenant where it goes. */
  public Optional<String> destinationTenantId() { return text("DestinationTenantId"); }

  /** Why. */
  public Optional<String> reason() { return text("Reason"); }

  /** The decision. */
  public Optional<String> state() { return text("State"); }

  /** What may be copied. */
  public List<DataConnectDataset> datasets() { return objects("Datasets", DataConnectDataset::of); }
}
