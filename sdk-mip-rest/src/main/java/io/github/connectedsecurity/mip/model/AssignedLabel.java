package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The label of a group. */
public final class AssignedLabel extends JsonModel {
  private AssignedLabel(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AssignedLabel of(Map<String, Object> json) { return new AssignedLabel(json); }

  /** The label's GUID. */
  public Optional<String> labelId() { return text("labelId"); }

  /** Its name; sent back by the service only. */
  public Optional<String> displayName() { return text("displayName"); }
}
