package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** What was found in a content. */
public final class DetectedSensitiveContents extends JsonModel {
  private DetectedSensitiveContents(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DetectedSensitiveContents of(Map<String, Object> json) { return new DetectedSensitiveContents(json); }

  /** The finds by type. */
  public List<DetectedSensitiveContent> classification() { return objects("classification", DetectedSensitiveContent::of); }
}
