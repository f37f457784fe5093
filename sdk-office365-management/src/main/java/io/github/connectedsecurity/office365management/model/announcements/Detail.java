package io.github.connectedsecurity.office365management.model.announcements;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A fact with its name. */
public final class Detail extends JsonModel {
  private Detail(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Detail of(Map<String, Object> json) { return new Detail(json); }

  /** What it is. */
  public Optional<String> name() { return text("name"); }

  /** How much or which. */
  public Optional<String> value() { return text("value"); }
}
