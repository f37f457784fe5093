package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.Map;
import java.util.Optional;

/** A setting that was changed. */
public final class SettingsChange extends JsonModel {
  private SettingsChange(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SettingsChange of(Map<String, Object> json) { return new SettingsChange(json); }

  /** Which one. */
  public Optional<String> name() { return text("Name"); }

  /** Its value now. */
  public Optional<String> newValue() { return Loose.text(value("NewValue")); }

  /** Its value before. */
  public Optional<String> originalValue() { return Loose.text(value("OriginalValue")); }
}
