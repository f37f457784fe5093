package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A label on an incident. */
public final class IncidentLabel extends JsonModel {
  private IncidentLabel(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IncidentLabel of(Map<String, Object> json) { return new IncidentLabel(json); }

  /** Its text. */
  public Optional<String> labelName() { return text("labelName"); }

  /** Who put it on. */
  public Optional<IncidentLabelType> labelType() { return open("labelType", IncidentLabelType::of); }
}
