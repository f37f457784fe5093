package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Something to look for. */
public final class Observable extends JsonModel {
  private Observable(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Observable of(Map<String, Object> json) { return new Observable(json); }

  /** What sort of thing, such as {@code ipv4-addr}. */
  public Optional<String> observableType() { return text("type"); }

  /** The thing. */
  public Optional<String> observed() { return text("value"); }
}
