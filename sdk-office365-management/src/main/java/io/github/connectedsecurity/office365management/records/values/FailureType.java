package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** Why an import of a connector failed. */
public record FailureType(String value) implements OpenValue {
  private static final KnownValues<FailureType> KNOWN = new KnownValues<>(FailureType::new);

  /** For no reason of its own. */
  public static final FailureType DEFAULT = KNOWN.add("Default");
  /** The mailbox could not be written. */
  public static final FailureType MAILBOX_WRITE = KNOWN.add("MailboxWrite");

  private static final Map<String, FailureType> CODES = Map.ofEntries(
      Map.entry("0", DEFAULT),
      Map.entry("1", MAILBOX_WRITE));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static FailureType of(String value) {
    FailureType numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<FailureType> known() { return KNOWN.all(); }
}
