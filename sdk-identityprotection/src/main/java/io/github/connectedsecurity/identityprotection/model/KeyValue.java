package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A named value. */
public final class KeyValue extends JsonModel {
  private KeyValue(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static KeyValue of(Map<String, Object> json) { return new KeyValue(json); }

  /** The name. */
  public Optional<String> key() { return text("key"); }

  /** The value. */
  public Optional<String> value() { return text("value"); }
}
