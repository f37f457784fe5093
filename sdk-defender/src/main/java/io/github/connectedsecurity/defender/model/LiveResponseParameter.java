package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.Map;
import java.util.Optional;

/** A parameter of a command. */
public final class LiveResponseParameter extends JsonModel {
  private LiveResponseParameter(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LiveResponseParameter of(Map<String, Object> json) { return new LiveResponseParameter(json); }

  /** Name. */
  public Optional<String> key() { return text("key"); }

  /** Value. */
  public Optional<String> value() { return text("value"); }
}
