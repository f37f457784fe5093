package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.Map;
import java.util.Optional;

/** A property that was changed. */
public final class ModifiedProperty extends JsonModel {
  private ModifiedProperty(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ModifiedProperty of(Map<String, Object> json) { return new ModifiedProperty(json); }

  /** Which one. */
  public Optional<String> name() { return text("Name"); }

  /** Its value now; often JSON in a text. */
  public Optional<String> newValue() { return Loose.text(value("NewValue")); }

  /** Its value before. */
  public Optional<String> oldValue() { return Loose.text(value("OldValue")); }
}
