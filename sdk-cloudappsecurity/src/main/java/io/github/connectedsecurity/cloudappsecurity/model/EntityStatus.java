package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** Where an account is in its life. */
public record EntityStatus(int code) implements Coded {
  private static final KnownCodes<EntityStatus> KNOWN = new KnownCodes<>(EntityStatus::new);

  /** Does not apply. */
  public static final EntityStatus NOT_APPLICABLE = KNOWN.add(0, "NOT_APPLICABLE");
  /** Made, but not in use yet. */
  public static final EntityStatus STAGED = KNOWN.add(1, "STAGED");
  /** In use. */
  public static final EntityStatus ACTIVE = KNOWN.add(2, "ACTIVE");
  /** Locked for now. */
  public static final EntityStatus SUSPENDED = KNOWN.add(3, "SUSPENDED");
  /** Gone. */
  public static final EntityStatus DELETED = KNOWN.add(4, "DELETED");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static EntityStatus of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<EntityStatus> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
