package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Which part a user had in a mail. */
public record EmailRole(String value) implements OpenValue {
  private static final KnownValues<EmailRole> KNOWN = new KnownValues<>(EmailRole::new);

  /** Not known, or not told. */
  public static final EmailRole UNKNOWN = KNOWN.add("unknown");
  /** The one who sent. */
  public static final EmailRole SENDER = KNOWN.add("sender");
  /** The one who received. */
  public static final EmailRole RECIPIENT = KNOWN.add("recipient");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final EmailRole UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static EmailRole of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<EmailRole> known() { return KNOWN.all(); }
}
