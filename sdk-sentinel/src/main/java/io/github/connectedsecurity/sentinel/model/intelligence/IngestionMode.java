package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What happens to a file with bad records. */
public record IngestionMode(String value) implements OpenValue {
  private static final KnownValues<IngestionMode> KNOWN = new KnownValues<>(IngestionMode::new);

  /** Nothing of it is taken. */
  public static final IngestionMode INGEST_ONLY_IF_ALL_ARE_VALID = KNOWN.add("IngestOnlyIfAllAreValid");
  /** The good ones are taken. */
  public static final IngestionMode INGEST_ANY_VALID_RECORDS = KNOWN.add("IngestAnyValidRecords");
  /** Not told. */
  public static final IngestionMode UNSPECIFIED = KNOWN.add("Unspecified");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IngestionMode of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<IngestionMode> known() { return KNOWN.all(); }
}
