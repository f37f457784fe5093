package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A type of sensitive information that was found in a content. */
public final class DetectedSensitiveContent extends JsonModel {
  private DetectedSensitiveContent(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DetectedSensitiveContent of(Map<String, Object> json) { return new DetectedSensitiveContent(json); }

  /** Its GUID. */
  public Optional<String> id() { return text("id"); }

  /** Its name. */
  public Optional<String> displayName() { return text("displayName"); }

  /** From 0 to 100. */
  public Optional<Integer> confidence() { return int32("confidence"); }

  /** The confidence from which on to act. */
  public Optional<Integer> recommendedConfidence() { return int32("recommendedConfidence"); }

  /** How many different finds. */
  public Optional<Integer> uniqueCount() { return int32("uniqueCount"); }

  /** {@code patternMatch}, {@code exactDataMatch}, {@code fingerprint} or {@code machineLearning}. */
  public Optional<String> classificationMethod() { return text("classificationMethod"); }

  /** The finds by confidence. */
  public List<ClassificationAttribute> classificationAttributes() { return objects("classificationAttributes", ClassificationAttribute::of); }

  /** Where they are. */
  public List<SensitiveContentLocation> matches() { return objects("matches", SensitiveContentLocation::of); }

  /** Which part of the content was looked at. */
  public Optional<String> scope() { return text("scope"); }

  /** {@code outOfBox} or {@code tenant}. */
  public Optional<String> sensitiveTypeSource() { return text("sensitiveTypeSource"); }

  /** {@code exact} or {@code near}; of machine learning only. */
  public Optional<String> matchTolerance() { return text("matchTolerance"); }

  /** The model; of machine learning only. */
  public Optional<String> modelVersion() { return text("modelVersion"); }
}
