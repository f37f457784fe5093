package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a file of intelligence is written in. */
public record FileFormat(String value) implements OpenValue {
  private static final KnownValues<FileFormat> KNOWN = new KnownValues<>(FileFormat::new);

  /** Comma separated values. */
  public static final FileFormat CSV = KNOWN.add("CSV");
  /** JSON. */
  public static final FileFormat JSON = KNOWN.add("JSON");
  /** Not told. */
  public static final FileFormat UNSPECIFIED = KNOWN.add("Unspecified");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static FileFormat of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<FileFormat> known() { return KNOWN.all(); }
}
