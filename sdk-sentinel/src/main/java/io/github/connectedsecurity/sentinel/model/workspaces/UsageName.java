package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The name of an allowance. */
public final class UsageName extends JsonModel {
  private UsageName(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UsageName of(Map<String, Object> json) { return new UsageName(json); }

  /** The name for programs. */
  public Optional<String> key() { return text("value"); }

  /** The name for people. */
  public Optional<String> localizedValue() { return text("localizedValue"); }
}
