package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** What somebody did with a mail in quarantine. */
public record QuarantineRequestType(String value) implements OpenValue {
  private static final KnownValues<QuarantineRequestType> KNOWN = new KnownValues<>(QuarantineRequestType::new);

  /** Looked at it. */
  public static final QuarantineRequestType PREVIEW = KNOWN.add("Preview");
  /** Deleted it. */
  public static final QuarantineRequestType DELETE = KNOWN.add("Delete");
  /** Released it. */
  public static final QuarantineRequestType RELEASE = KNOWN.add("Release");
  /** Exported it. */
  public static final QuarantineRequestType EXPORT = KNOWN.add("Export");
  /** Looked at its headers. */
  public static final QuarantineRequestType VIEW_HEADER = KNOWN.add("ViewHeader");
  /** Asked for its release. */
  public static final QuarantineRequestType RELEASE_REQUEST = KNOWN.add("Release request");

  private static final Map<String, QuarantineRequestType> CODES = Map.ofEntries(
      Map.entry("0", PREVIEW),
      Map.entry("1", DELETE),
      Map.entry("2", RELEASE),
      Map.entry("3", EXPORT),
      Map.entry("4", VIEW_HEADER),
      Map.entry("5", RELEASE_REQUEST));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static QuarantineRequestType of(String value) {
    QuarantineRequestType numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<QuarantineRequestType> known() { return KNOWN.all(); }
}
