package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** Whether a file is still there. Only the first value is known. */
public record FileStatus(int code) implements Coded {
  private static final KnownCodes<FileStatus> KNOWN = new KnownCodes<>(FileStatus::new);

  /** It is there. */
  public static final FileStatus EXISTS = KNOWN.add(0, "EXISTS");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static FileStatus of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<FileStatus> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  static FileStatus ofPair(String member, Object pair) { return KNOWN.pair(member, pair); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
