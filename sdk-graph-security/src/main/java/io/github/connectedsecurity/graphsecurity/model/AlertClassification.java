package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether an alert or incident turned out to be a real threat. */
public record AlertClassification(String value) implements OpenValue {
  private static final KnownValues<AlertClassification> KNOWN = new KnownValues<>(AlertClassification::new);

  /** Nobody has decided yet. */
  public static final AlertClassification UNKNOWN = KNOWN.add("unknown");
  /** No threat: the detection was wrong. */
  public static final AlertClassification FALSE_POSITIVE = KNOWN.add("falsePositive");
  /** A real threat. */
  public static final AlertClassification TRUE_POSITIVE = KNOWN.add("truePositive");
  /** The activity is real but expected, such as a security test. */
  public static final AlertClassification INFORMATIONAL_EXPECTED_ACTIVITY = KNOWN.add("informationalExpectedActivity");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final AlertClassification UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AlertClassification of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<AlertClassification> known() { return KNOWN.all(); }
}
