package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A property that was changed. */
public final class ModifiedProperty extends JsonModel {
  private ModifiedProperty(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ModifiedProperty of(Map<String, Object> json) { return new ModifiedProperty(json); }

  /** The property. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The value after it, as JSON inside a text. */
  public Optional<String> newValue() { return text("newValue"); }

  /** The value before it, as JSON inside a text. */
  public Optional<String> oldValue() { return text("oldValue"); }
}
