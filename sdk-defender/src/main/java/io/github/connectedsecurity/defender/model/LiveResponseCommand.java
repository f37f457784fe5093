package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A command as the service repeats it. */
public final class LiveResponseCommand extends JsonModel {
  private LiveResponseCommand(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LiveResponseCommand of(Map<String, Object> json) { return new LiveResponseCommand(json); }

  /** What is done. */
  public Optional<LiveResponseCommandType> type() { return open("type", LiveResponseCommandType::of); }

  /** With what. */
  public List<LiveResponseParameter> params() { return objects("params", LiveResponseParameter::of); }
}
