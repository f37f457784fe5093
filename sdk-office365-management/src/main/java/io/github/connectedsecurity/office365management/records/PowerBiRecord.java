package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.Membership;
import io.github.connectedsecurity.office365management.records.parts.SharingInformation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event of Power BI. */
public final class PowerBiRecord extends AuditRecord {
  private PowerBiRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PowerBiRecord of(Map<String, Object> json) { return new PowerBiRecord(json); }

  /** The app. */
  public Optional<String> appName() { return text("AppName"); }

  /** The dashboard. */
  public Optional<String> dashboardName() { return text("DashboardName"); }

  /** The dashboard's class. */
  public Optional<String> dataClassification() { return text("DataClassification"); }

  /** The dataset. */
  public Optional<String> datasetName() { return text("DatasetName"); }

  /** Members that were changed. */
  public List<Membership> membershipInformation() { return objects("MembershipInformation", Membership::of); }

  /** Who may use an app of the organization. */
  public Optional<String> orgAppPermission() { return Loose.text(value("OrgAppPermission")); }

  /** The report. */
  public Optional<String> reportName() { return text("ReportName"); }

  /** With whom it was shared. */
  public List<SharingInformation> sharingInformation() { return objects("SharingInformation", SharingInformation::of); }

  /** A setting's state. */
  public Optional<String> switchState() { return text("SwitchState"); }

  /** The workspace. */
  public Optional<String> workSpaceName() { return text("WorkSpaceName"); }
}
