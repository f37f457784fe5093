package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Optional;

/** What a file holds. */
public record FileType(int code) implements Coded {
  private static final KnownCodes<FileType> KNOWN = new KnownCodes<>(FileType::new);

  /** Something else. */
  public static final FileType OTHER = KNOWN.add(0, "OTHER");
  /** A document. */
  public static final FileType DOCUMENT = KNOWN.add(1, "DOCUMENT");
  /** A spreadsheet. */
  public static final FileType SPREADSHEET = KNOWN.add(2, "SPREADSHEET");
  /** Slides. */
  public static final FileType PRESENTATION = KNOWN.add(3, "PRESENTATION");
  /** Plain text. */
  public static final FileType TEXT = KNOWN.add(4, "TEXT");
  /** A picture. */
  public static final FileType IMAGE = KNOWN.add(5, "IMAGE");
  /** A folder. */
  public static final FileType FOLDER = KNOWN.add(6, "FOLDER");

  /** Reads a number; unknown ones are kept. */
  @JsonCreator
  public static FileType of(int code) { return KNOWN.of(code); }

  /** The numbers known to this version. */
  public static List<FileType> known() { return KNOWN.all(); }

  @Override
  public Optional<String> word() { return KNOWN.word(this); }

  static FileType ofPair(String member, Object pair) { return KNOWN.pair(member, pair); }

  /** The number and, where this version knows it, the word. */
  @Override
  public String toString() { return KNOWN.text(this); }
}
