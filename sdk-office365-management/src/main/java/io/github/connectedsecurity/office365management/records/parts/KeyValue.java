package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.util.Map;
import java.util.Optional;

/** A value with its key, as Teams writes it. */
public final class KeyValue extends JsonModel {
  private KeyValue(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static KeyValue of(Map<String, Object> json) { return new KeyValue(json); }

  /** What it is. */
  public Optional<String> key() { return text("Key"); }

  /** The value as text. */
  public Optional<String> value() { return Loose.text(value("Value")); }
}
