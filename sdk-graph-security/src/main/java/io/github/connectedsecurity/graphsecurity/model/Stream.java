package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Tells through which stream of data something was reported. */
public final class Stream extends JsonModel {
  private Stream(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Stream of(Map<String, Object> json) { return new Stream(json); }

  /** The stream's name. */
  public Optional<String> name() { return text("name"); }
}
