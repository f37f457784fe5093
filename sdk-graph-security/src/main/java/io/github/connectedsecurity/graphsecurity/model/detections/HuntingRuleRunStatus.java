package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a detection rule's run went. */
public record HuntingRuleRunStatus(String value) implements OpenValue {
  private static final KnownValues<HuntingRuleRunStatus> KNOWN = new KnownValues<>(HuntingRuleRunStatus::new);

  /** It is under way. */
  public static final HuntingRuleRunStatus RUNNING = KNOWN.add("running");
  /** It is done. */
  public static final HuntingRuleRunStatus COMPLETED = KNOWN.add("completed");
  /** It did not work. */
  public static final HuntingRuleRunStatus FAILED = KNOWN.add("failed");
  /** It worked in part. */
  public static final HuntingRuleRunStatus PARTIALLY_FAILED = KNOWN.add("partiallyFailed");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final HuntingRuleRunStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static HuntingRuleRunStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<HuntingRuleRunStatus> known() { return KNOWN.all(); }
}
