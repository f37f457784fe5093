package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** Which store of a data lake. */
public record DataStoreType(String value) implements OpenValue {
  private static final KnownValues<DataStoreType> KNOWN = new KnownValues<>(DataStoreType::new);

  /** The store of validated data. */
  public static final DataStoreType CANONICAL_STORE = KNOWN.add("CanonicalStore");
  /** The store before validation. */
  public static final DataStoreType STAGING_STORE = KNOWN.add("StagingStore");

  private static final Map<String, DataStoreType> CODES = Map.ofEntries(
      Map.entry("0", CANONICAL_STORE),
      Map.entry("1", STAGING_STORE));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static DataStoreType of(String value) {
    DataStoreType numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<DataStoreType> known() { return KNOWN.all(); }
}
