package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values that were found; sensitive themselves. */
public final class Detections extends JsonModel {
  private Detections(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Detections of(Map<String, Object> json) { return new Detections(json); }

  /** Value and context of each, under names that the documentation gives in two ways (Name and Value, or Value and Context). */
  public List<Map<String, Object>> detectedValues() { return objects("DetectedValues", object -> object); }

  /** Whether there were more. */
  public Optional<Boolean> resultsTruncated() { return bool("ResultsTruncated"); }
}
