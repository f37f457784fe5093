package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** Why an alert is closed as benign. */
public record BenignReason(int code) implements Coded {
  private static final KnownCodes<BenignReason> KNOWN = new KnownCodes<>(BenignReason::new);

  /** It matters less than its severity says. */
  public static final BenignReason ACTUAL_SEVERITY_IS_LOWER = KNOWN.add(2, "ACTUAL_SEVERITY_IS_LOWER");
  /** Another reason, to be told in the comment. */
  public static final BenignReason OTHER = KNOWN.add(4, "OTHER");
  /** The user has confirmed the activity. */
  public static final BenignReason CONFIRMED_WITH_END_USER = KNOWN.add(5, "CONFIRMED_WITH_END_USER");
  /** A test has caused it. */
  public static final BenignReason TRIGGERED_BY_TEST = KNOWN.add(6, "TRIGGERED_BY_TEST");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static BenignReason of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<BenignReason> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
