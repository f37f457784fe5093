package io.github.connectedsecurity.graphsecurity.model.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a product does when it meets an indicator. */
public record TiAction(String value) implements OpenValue {
  private static final KnownValues<TiAction> KNOWN = new KnownValues<>(TiAction::new);

  /** Not known, or not told. */
  public static final TiAction UNKNOWN = KNOWN.add("unknown");
  /** Let it through. */
  public static final TiAction ALLOW = KNOWN.add("allow");
  /** Keep it out. */
  public static final TiAction BLOCK = KNOWN.add("block");
  /** Let it through, and raise an alert. */
  public static final TiAction ALERT = KNOWN.add("alert");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final TiAction UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TiAction of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<TiAction> known() { return KNOWN.all(); }
}
