package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.Map;
import java.util.Optional;

/** A value with its name. */
public final class NameValue extends JsonModel {
  private NameValue(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static NameValue of(Map<String, Object> json) { return new NameValue(json); }

  /** What it is. */
  public Optional<String> name() { return text("Name"); }

  /** The value as text. */
  public Optional<String> value() { return Loose.text(value("Value")); }
}
