package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What the records of a file are. */
public record FileContentType(String value) implements OpenValue {
  private static final KnownValues<FileContentType> KNOWN = new KnownValues<>(FileContentType::new);

  /** Rows of indicators. */
  public static final FileContentType BASIC_INDICATOR = KNOWN.add("BasicIndicator");
  /** STIX indicators. */
  public static final FileContentType STIX_INDICATOR = KNOWN.add("StixIndicator");
  /** Not told. */
  public static final FileContentType UNSPECIFIED = KNOWN.add("Unspecified");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static FileContentType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<FileContentType> known() { return KNOWN.all(); }
}
