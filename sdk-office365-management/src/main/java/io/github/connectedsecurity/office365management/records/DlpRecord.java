package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.EndpointMetadata;
import io.github.connectedsecurity.office365management.records.parts.ExceptionInfo;
import io.github.connectedsecurity.office365management.records.parts.ExchangeMetadata;
import io.github.connectedsecurity.office365management.records.parts.PolicyDetails;
import io.github.connectedsecurity.office365management.records.parts.SharePointMetadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule of data loss prevention matched, in a mail, a file or on a device. What it found needs ActivityFeed.ReadDlp. */
public final class DlpRecord extends AuditRecord {
  private DlpRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DlpRecord of(Map<String, Object> json) { return new DlpRecord(json); }

  /** The file in SharePoint or OneDrive. */
  public Optional<SharePointMetadata> sharePointMetaData() { return object("SharePointMetaData", SharePointMetadata::of); }

  /** The mail. */
  public Optional<ExchangeMetadata> exchangeMetaData() { return object("ExchangeMetaData", ExchangeMetadata::of); }

  /** The device. */
  public Optional<EndpointMetadata> endpointMetaData() { return object("EndpointMetaData", EndpointMetadata::of); }

  /** Why it no longer counts. Empty when the service wrote a plain text; that is in {@link #raw()}. */
  public List<ExceptionInfo> exceptionInfo() { return Loose.objects(value("ExceptionInfo"), ExceptionInfo::of); }

  /** The policies. */
  public List<PolicyDetails> policyDetails() { return objects("PolicyDetails", PolicyDetails::of); }

  /** Whether the values that were found are part of the record. */
  public Optional<Boolean> sensitiveInfoDetectionIsIncluded() { return bool("SensitiveInfoDetectionIsIncluded"); }

  /** The match, as other records name it; seen, not documented. */
  public Optional<String> incidentId() { return text("IncidentId"); }
}
