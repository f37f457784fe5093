package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A named link. */
public final class Hyperlink extends JsonModel {
  private Hyperlink(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Hyperlink of(Map<String, Object> json) { return new Hyperlink(json); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** The link. */
  public Optional<String> url() { return text("url"); }
}
