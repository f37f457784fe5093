package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** How serious an alert is. Filters are documented for 0 to 2 only. */
public record AlertSeverity(int code) implements Coded {
  private static final KnownCodes<AlertSeverity> KNOWN = new KnownCodes<>(AlertSeverity::new);

  /** Low. */
  public static final AlertSeverity LOW = KNOWN.add(0, "LOW");
  /** Medium. */
  public static final AlertSeverity MEDIUM = KNOWN.add(1, "MEDIUM");
  /** High. */
  public static final AlertSeverity HIGH = KNOWN.add(2, "HIGH");
  /** For information; seen in answers. */
  public static final AlertSeverity INFORMATIONAL = KNOWN.add(3, "INFORMATIONAL");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static AlertSeverity of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<AlertSeverity> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
