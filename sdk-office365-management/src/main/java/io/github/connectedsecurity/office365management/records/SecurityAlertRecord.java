package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** An alert of Security and Compliance or of Defender for Cloud Apps was raised or changed. Cloud App alerts have no documented form of their own. */
public final class SecurityAlertRecord extends AuditRecord {
  private SecurityAlertRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityAlertRecord of(Map<String, Object> json) { return new SecurityAlertRecord(json); }

  /** The alert. */
  public Optional<String> alertId() { return text("AlertId"); }

  /** System or Custom. */
  public Optional<String> alertType() { return text("AlertType"); }

  /** The alert's name. */
  public Optional<String> name() { return text("Name"); }

  /** The policy. */
  public Optional<String> policyId() { return text("PolicyId"); }

  /** Active, Investigating, Resolved or Dismissed. */
  public Optional<String> status() { return text("Status"); }

  /** Low, Medium or High. */
  public Optional<String> severity() { return text("Severity"); }

  /** What it is about, such as ThreatManagement. */
  public Optional<String> category() { return text("Category"); }

  /** Who raised it: Office 365 Security and Compliance, or Cloud App Security. */
  public Optional<String> source() { return text("Source"); }

  /** What was said about it. */
  public Optional<String> comments() { return text("Comments"); }

  /** More about the alert or the entity; JSON in a text. */
  public Optional<String> data() { return text("Data"); }

  /** What the alert is about; only for AlertEntityGenerated. */
  public Optional<String> alertEntityId() { return text("AlertEntityId"); }

  /** Its kind: User, Recipients, Sender or MalwareFamily. */
  public Optional<String> entityType() { return text("EntityType"); }
}
