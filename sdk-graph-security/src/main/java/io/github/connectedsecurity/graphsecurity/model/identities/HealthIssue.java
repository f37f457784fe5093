package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that keeps Defender for Identity from seeing all it should. */
public final class HealthIssue extends JsonModel {
  private HealthIssue(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HealthIssue of(Map<String, Object> json) { return new HealthIssue(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** More about it, line by line. */
  public List<String> additionalInformation() { return texts("additionalInformation"); }

  /** When it was made. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** What it is about, in prose. */
  public Optional<String> description() { return text("description"); }

  /** The name that people know it by. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The domains concerned. */
  public List<String> domainNames() { return texts("domainNames"); }

  /** Whether it concerns a sensor or all of Defender for Identity. */
  public Optional<HealthIssueType> healthIssueType() { return open("healthIssueType", HealthIssueType::of); }

  /** The kind of issue, by number. */
  public Optional<String> issueTypeId() { return text("issueTypeId"); }

  /** When it last changed. */
  public Optional<Instant> lastModifiedDateTime() { return instant("lastModifiedDateTime"); }

  /** What to do about it, in prose. */
  public List<String> recommendations() { return texts("recommendations"); }

  /** Commands that mend it. */
  public List<String> recommendedActionCommands() { return texts("recommendedActionCommands"); }

  /** The sensors concerned, by full name. */
  public List<String> sensorDNSNames() { return texts("sensorDNSNames"); }

  /** How bad it is. */
  public Optional<HealthIssueSeverity> severity() { return open("severity", HealthIssueSeverity::of); }

  /** Whether it is open, closed or not to be shown. */
  public Optional<HealthIssueStatus> status() { return open("status", HealthIssueStatus::of); }
}
