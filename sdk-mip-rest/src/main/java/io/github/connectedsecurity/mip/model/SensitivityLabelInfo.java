package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A label as search results and assistants show it. */
public final class SensitivityLabelInfo extends JsonModel {
  private SensitivityLabelInfo(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SensitivityLabelInfo of(Map<String, Object> json) { return new SensitivityLabelInfo(json); }

  /** The label's GUID. */
  public Optional<String> sensitivityLabelId() { return text("sensitivityLabelId"); }

  /** The name that people see. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Its color. */
  public Optional<String> color() { return text("color"); }

  /** Its place in the order. */
  public Optional<Integer> priority() { return int32("priority"); }

  /** The hint for people. */
  public Optional<String> tooltip() { return text("tooltip"); }
}
