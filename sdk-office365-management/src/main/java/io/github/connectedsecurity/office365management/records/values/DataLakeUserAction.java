package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** What somebody did with an export of a data lake. */
public record DataLakeUserAction(String value) implements OpenValue {
  private static final KnownValues<DataLakeUserAction> KNOWN = new KnownValues<>(DataLakeUserAction::new);

  /** Started it. */
  public static final DataLakeUserAction TRIGGER_EXPORT = KNOWN.add("TriggerExport");
  /** Downloaded its file. */
  public static final DataLakeUserAction DOWNLOAD_ZIP_FILE = KNOWN.add("DownloadZipFile");

  private static final Map<String, DataLakeUserAction> CODES = Map.ofEntries(
      Map.entry("0", TRIGGER_EXPORT),
      Map.entry("1", DOWNLOAD_ZIP_FILE));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static DataLakeUserAction of(String value) {
    DataLakeUserAction numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<DataLakeUserAction> known() { return KNOWN.all(); }
}
