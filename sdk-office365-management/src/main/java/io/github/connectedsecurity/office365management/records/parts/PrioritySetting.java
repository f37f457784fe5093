package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.Map;
import java.util.Optional;

/** The rank of a configuration. */
public final class PrioritySetting extends JsonModel {
  private PrioritySetting(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PrioritySetting of(Map<String, Object> json) { return new PrioritySetting(json); }

  /** The configuration. */
  public Optional<String> configId() { return text("ConfigId"); }

  /** Its name. */
  public Optional<String> configName() { return text("ConfigName"); }

  /** Its rank. */
  public Optional<String> value() { return Loose.text(value("Value")); }
}
