package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** Whether a step in the portal of encrypted messages worked. */
public record OperationOutcome(String value) implements OpenValue {
  private static final KnownValues<OperationOutcome> KNOWN = new KnownValues<>(OperationOutcome::new);

  /** It worked. */
  public static final OperationOutcome SUCCESS = KNOWN.add("Success");
  /** It did not. */
  public static final OperationOutcome FAILURE = KNOWN.add("Failure");

  private static final Map<String, OperationOutcome> CODES = Map.ofEntries(
      Map.entry("0", SUCCESS),
      Map.entry("1", FAILURE));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static OperationOutcome of(String value) {
    OperationOutcome numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<OperationOutcome> known() { return KNOWN.all(); }
}
