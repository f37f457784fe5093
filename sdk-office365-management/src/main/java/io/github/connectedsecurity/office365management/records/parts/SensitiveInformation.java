package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sensitive information of one kind that was found. */
public final class SensitiveInformation extends JsonModel {
  private SensitiveInformation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SensitiveInformation of(Map<String, Object> json) { return new SensitiveInformation(json); }

  /** How sure the service is, in percent. */
  public Optional<Integer> confidence() { return int32("Confidence"); }

  /** How often it was found. */
  public Optional<Integer> count() { return int32("Count"); }

  /** How many different values were found. */
  public Optional<Integer> uniqueCount() { return int32("UniqueCount"); }

  /** Where it was found. */
  public Optional<String> location() { return text("Location"); }

  /** The kind's identifier; {@code FriendlyNames.dlpSensitiveTypes} gives its name. */
  public Optional<String> sensitiveType() { return text("SensitiveType"); }

  /** The kind's name. */
  public Optional<String> sensitiveInformationTypeName() { return text("SensitiveInformationTypeName"); }

  /** The values; only with the permission ActivityFeed.ReadDlp. */
  public Optional<Detections> sensitiveInformationDetections() { return object("SensitiveInformationDetections", Detections::of); }

  /** The counts at each level of confidence. */
  public List<ClassificationAttribute> sensitiveInformationDetailedClassificationAttributes() {
    return objects("SensitiveInformationDetailedClassificationAttributes", ClassificationAttribute::of);
  }
}
