package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The network on the internet that announces an address. */
public final class AutonomousSystem extends JsonModel {
  private AutonomousSystem(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AutonomousSystem of(Map<String, Object> json) { return new AutonomousSystem(json); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** The number. */
  public Optional<Integer> number() { return int32("number"); }

  /** Who runs the network. */
  public Optional<String> organization() { return text("organization"); }

  /** The network's range, as text. */
  public Optional<String> value() { return text("value"); }
}
