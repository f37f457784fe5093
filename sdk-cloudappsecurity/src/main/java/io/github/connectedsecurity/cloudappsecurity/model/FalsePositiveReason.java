package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** Why an alert is closed as a false positive. */
public record FalsePositiveReason(int code) implements Coded {
  private static final KnownCodes<FalsePositiveReason> KNOWN = new KnownCodes<>(FalsePositiveReason::new);

  /** Alerts of this kind do not matter here. */
  public static final FalsePositiveReason NOT_OF_INTEREST = KNOWN.add(0, "NOT_OF_INTEREST");
  /** There are too many like it. */
  public static final FalsePositiveReason TOO_MANY_SIMILAR_ALERTS = KNOWN.add(1, "TOO_MANY_SIMILAR_ALERTS");
  /** What it says did not happen. */
  public static final FalsePositiveReason ALERT_IS_NOT_ACCURATE = KNOWN.add(3, "ALERT_IS_NOT_ACCURATE");
  /** Another reason, to be told in the comment. */
  public static final FalsePositiveReason OTHER = KNOWN.add(4, "OTHER");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static FalsePositiveReason of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<FalsePositiveReason> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
