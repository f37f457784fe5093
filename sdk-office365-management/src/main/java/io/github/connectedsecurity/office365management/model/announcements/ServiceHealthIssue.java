package io.github.connectedsecurity.office365management.model.announcements;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A problem of a service. */
public final class ServiceHealthIssue extends JsonModel {
  private ServiceHealthIssue(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ServiceHealthIssue of(Map<String, Object> json) { return new ServiceHealthIssue(json); }

  /** Its number, such as EX678345. */
  public Optional<String> id() { return text("id"); }

  /** What it is about. */
  public Optional<String> title() { return text("title"); }

  /** When it began. */
  public Optional<Instant> startDateTime() { return instant("startDateTime"); }

  /** When it ended. */
  public Optional<Instant> endDateTime() { return instant("endDateTime"); }

  /** When something was last said about it. */
  public Optional<Instant> lastModifiedDateTime() { return instant("lastModifiedDateTime"); }

  /** More facts as names and values. */
  public List<Detail> details() { return objects("details", Detail::of); }

  /** The service that has it. */
  public Optional<String> service() { return text("service"); }

  /** The feature that has it. */
  public Optional<String> feature() { return text("feature"); }

  /** The group that the feature belongs to. */
  public Optional<String> featureGroup() { return text("featureGroup"); }

  /** How heavy it is. */
  public Optional<ServiceHealthClassification> classification() { return open("classification", ServiceHealthClassification::of); }

  /** Whose fault it is. */
  public Optional<ServiceHealthOrigin> origin() { return open("origin", ServiceHealthOrigin::of); }

  /** How it stands. */
  public Optional<ServiceHealthStatus> status() { return open("status", ServiceHealthStatus::of); }

  /** What users notice. */
  public Optional<String> impactDescription() { return text("impactDescription"); }

  /** Whether it is over. */
  public Optional<Boolean> isResolved() { return bool("isResolved"); }

  /** What was said about it over time. */
  public List<ServiceHealthIssuePost> posts() { return objects("posts", ServiceHealthIssuePost::of); }
}
