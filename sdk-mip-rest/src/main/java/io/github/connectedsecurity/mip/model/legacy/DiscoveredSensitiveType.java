package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A type of sensitive information that was found. */
public final class DiscoveredSensitiveType extends JsonModel {
  private DiscoveredSensitiveType(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DiscoveredSensitiveType of(Map<String, Object> json) { return new DiscoveredSensitiveType(json); }

  /** Its GUID. */
  public Optional<String> id() { return text("id"); }

  /** How often. */
  public Optional<Integer> count() { return int32("count"); }

  /** From 0 to 100. */
  public Optional<Integer> confidence() { return int32("confidence"); }

  /** The finds by confidence. */
  public List<ClassificationAttribute> classificationAttributes() { return objects("classificationAttributes", ClassificationAttribute::of); }
}
