package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What an analyst thought of a legacy alert. */
public record AlertFeedback(String value) implements OpenValue {
  private static final KnownValues<AlertFeedback> KNOWN = new KnownValues<>(AlertFeedback::new);

  /** Not known, or not told. */
  public static final AlertFeedback UNKNOWN = KNOWN.add("unknown");
  /** A real threat. */
  public static final AlertFeedback TRUE_POSITIVE = KNOWN.add("truePositive");
  /** No threat: the detection was wrong. */
  public static final AlertFeedback FALSE_POSITIVE = KNOWN.add("falsePositive");
  /** Real, but harmless or expected. */
  public static final AlertFeedback BENIGN_POSITIVE = KNOWN.add("benignPositive");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final AlertFeedback UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AlertFeedback of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<AlertFeedback> known() { return KNOWN.all(); }
}
