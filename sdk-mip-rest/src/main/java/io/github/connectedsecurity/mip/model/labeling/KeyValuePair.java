package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A name and its value, such as one pair of a file's label metadata. */
public final class KeyValuePair extends JsonModel {
  private KeyValuePair(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static KeyValuePair of(Map<String, Object> json) { return new KeyValuePair(json); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** The value. */
  public Optional<String> value() { return text("value"); }
}
