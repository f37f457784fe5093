package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** How an alert was closed, if it was. */
public record ResolutionStatus(int code) implements Coded {
  private static final KnownCodes<ResolutionStatus> KNOWN = new KnownCodes<>(ResolutionStatus::new);

  /** Still to be worked on. */
  public static final ResolutionStatus OPEN = KNOWN.add(0, "OPEN");
  /** Closed by the retired way of dismissing. */
  public static final ResolutionStatus DISMISSED = KNOWN.add(1, "DISMISSED");
  /** Closed by the retired way of resolving. */
  public static final ResolutionStatus RESOLVED = KNOWN.add(2, "RESOLVED");
  /** Closed: nothing of the sort had happened. */
  public static final ResolutionStatus FALSE_POSITIVE = KNOWN.add(3, "FALSE_POSITIVE");
  /** Closed: it had happened and was legitimate. */
  public static final ResolutionStatus BENIGN = KNOWN.add(4, "BENIGN");
  /** Closed: it was an attack or a breach of policy. */
  public static final ResolutionStatus TRUE_POSITIVE = KNOWN.add(5, "TRUE_POSITIVE");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static ResolutionStatus of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<ResolutionStatus> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
