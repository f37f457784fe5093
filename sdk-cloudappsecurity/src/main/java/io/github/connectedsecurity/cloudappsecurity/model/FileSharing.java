package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** How far a file is shared. */
public record FileSharing(int code) implements Coded {
  private static final KnownCodes<FileSharing> KNOWN = new KnownCodes<>(FileSharing::new);

  /** With nobody. */
  public static final FileSharing PRIVATE = KNOWN.add(0, "PRIVATE");
  /** Within the organization. */
  public static final FileSharing INTERNAL = KNOWN.add(1, "INTERNAL");
  /** With named outsiders. */
  public static final FileSharing EXTERNAL = KNOWN.add(2, "EXTERNAL");
  /** With everybody who has the link. */
  public static final FileSharing PUBLIC = KNOWN.add(3, "PUBLIC");
  /** With everybody, findable by search engines. */
  public static final FileSharing PUBLIC_INTERNET = KNOWN.add(4, "PUBLIC_INTERNET");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static FileSharing of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<FileSharing> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  static FileSharing ofPair(String member, Object pair) { return KNOWN.pair(member, pair); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
