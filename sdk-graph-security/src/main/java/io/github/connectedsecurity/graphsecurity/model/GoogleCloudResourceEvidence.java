package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A resource in Google Cloud. */
public final class GoogleCloudResourceEvidence extends AlertEvidence {
  private GoogleCloudResourceEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static GoogleCloudResourceEvidence of(Map<String, Object> json) { return new GoogleCloudResourceEvidence(json); }

  /** The path that is unique across all of Google Cloud. */
  public Optional<String> fullResourceName() { return text("fullResourceName"); }

  /** The zone or region it lies in. */
  public Optional<String> location() { return text("location"); }

  /** Whether its location is a zone, a region or the globe. */
  public Optional<GoogleCloudLocationType> locationType() { return open("locationType", GoogleCloudLocationType::of); }

  /** The readable identifier of its project. */
  public Optional<String> projectId() { return text("projectId"); }

  /** The number of its project. */
  public Optional<Long> projectNumber() { return int64("projectNumber"); }

  /** The last segment of its path. */
  public Optional<String> resourceName() { return text("resourceName"); }

  /** The Google Cloud kind, such as a compute instance. */
  public Optional<String> resourceType() { return text("resourceType"); }
}
