package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** What the scan of a file found. */
public record FileVerdict(String value) implements OpenValue {
  private static final KnownValues<FileVerdict> KNOWN = new KnownValues<>(FileVerdict::new);

  /** Nothing. */
  public static final FileVerdict GOOD = KNOWN.add("Good");
  /** Malware. */
  public static final FileVerdict BAD = KNOWN.add("Bad");
  /** It failed. */
  public static final FileVerdict ERROR = KNOWN.add("Error");
  /** It did not end in time. */
  public static final FileVerdict TIMEOUT = KNOWN.add("Timeout");
  /** It has not ended. */
  public static final FileVerdict PENDING = KNOWN.add("Pending");

  private static final Map<String, FileVerdict> CODES = Map.ofEntries(
      Map.entry("0", GOOD),
      Map.entry("1", BAD),
      Map.entry("-1", ERROR),
      Map.entry("-2", TIMEOUT),
      Map.entry("-3", PENDING));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static FileVerdict of(String value) {
    FileVerdict numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<FileVerdict> known() { return KNOWN.all(); }
}
