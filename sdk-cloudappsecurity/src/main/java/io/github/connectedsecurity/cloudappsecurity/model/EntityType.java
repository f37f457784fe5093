package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** What kind of entity it is. */
public record EntityType(int code) implements Coded {
  private static final KnownCodes<EntityType> KNOWN = new KnownCodes<>(EntityType::new);

  /** One account in one application. */
  public static final EntityType ACCOUNT = KNOWN.add(1, "ACCOUNT");
  /** A person or service with all of its accounts. */
  public static final EntityType USER = KNOWN.add(2, "USER");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static EntityType of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<EntityType> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
