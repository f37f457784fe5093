package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** From where somebody worked with the quarantine. */
public record QuarantineRequestSource(String value) implements OpenValue {
  private static final KnownValues<QuarantineRequestSource> KNOWN = new KnownValues<>(QuarantineRequestSource::new);

  /** From the portal of Security and Compliance. */
  public static final QuarantineRequestSource PORTAL = KNOWN.add("SCC");
  /** From PowerShell. */
  public static final QuarantineRequestSource CMDLET = KNOWN.add("Cmdlet");
  /** From a link in a mail. */
  public static final QuarantineRequestSource LINK = KNOWN.add("URLlink");

  private static final Map<String, QuarantineRequestSource> CODES = Map.ofEntries(
      Map.entry("0", PORTAL),
      Map.entry("1", CMDLET),
      Map.entry("2", LINK));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static QuarantineRequestSource of(String value) {
    QuarantineRequestSource numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<QuarantineRequestSource> known() { return KNOWN.all(); }
}
