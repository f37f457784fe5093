package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** When a detection rule runs. */
public final class RuleSchedule extends JsonModel {
  private RuleSchedule(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RuleSchedule of(Map<String, Object> json) { return new RuleSchedule(json); }

  /** When it runs next. */
  public Optional<Instant> nextRunDateTime() { return instant("nextRunDateTime"); }

  /** How often it runs: {@code 0} means all the time, else such as {@code 24H}. */
  public Optional<String> period() { return text("period"); }

  /** How often the rule runs, in the newer form. */
  public Optional<String> frequency() { return text("frequency"); }
}
