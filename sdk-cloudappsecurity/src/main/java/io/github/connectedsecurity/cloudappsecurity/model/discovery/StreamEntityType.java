package io.github.connectedsecurity.cloudappsecurity.model.discovery;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.cloudappsecurity.model.Coded;
import io.github.connectedsecurity.cloudappsecurity.model.KnownCodes;
import java.util.List;
import java.util.Optional;

/** By what a stream can tell who used an application. */
public record StreamEntityType(int code) implements Coded {
  private static final KnownCodes<StreamEntityType> KNOWN = new KnownCodes<>(StreamEntityType::new);

  /** Not set. */
  public static final StreamEntityType INVALID = KNOWN.add(0, "INVALID");
  /** The user's name. */
  public static final StreamEntityType USER_NAME = KNOWN.add(1, "USER_NAME");
  /** The address. */
  public static final StreamEntityType IP_ADDRESS = KNOWN.add(2, "IP_ADDRESS");
  /** The machine's name. */
  public static final StreamEntityType MACHINE_NAME = KNOWN.add(3, "MACHINE_NAME");
  /** A cloud resource. */
  public static final StreamEntityType RESOURCE = KNOWN.add(4, "RESOURCE");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static StreamEntityType of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<StreamEntityType> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  static List<StreamEntityType> listOf(String member, Object numbers) { return KNOWN.list(member, numbers); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
