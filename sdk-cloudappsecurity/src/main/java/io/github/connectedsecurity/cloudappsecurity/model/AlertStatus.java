package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** Whether anybody has looked at an alert. */
public record AlertStatus(int code) implements Coded {
  private static final KnownCodes<AlertStatus> KNOWN = new KnownCodes<>(AlertStatus::new);

  /** Nobody has opened it. */
  public static final AlertStatus UNREAD = KNOWN.add(0, "UNREAD");
  /** Somebody has opened it, or has marked it so. */
  public static final AlertStatus READ = KNOWN.add(1, "READ");
  /** Put away. */
  public static final AlertStatus ARCHIVED = KNOWN.add(2, "ARCHIVED");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static AlertStatus of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<AlertStatus> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
