package io.github.connectedsecurity.graphsecurity.model.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** With whom something may be shared, by the traffic light protocol. */
public record TlpLevel(String value) implements OpenValue {
  private static final KnownValues<TlpLevel> KNOWN = new KnownValues<>(TlpLevel::new);

  /** Not known, or not told. */
  public static final TlpLevel UNKNOWN = KNOWN.add("unknown");
  /** Anybody. */
  public static final TlpLevel WHITE = KNOWN.add("white");
  /** The community. */
  public static final TlpLevel GREEN = KNOWN.add("green");
  /** The organisation and its clients. */
  public static final TlpLevel AMBER = KNOWN.add("amber");
  /** The persons present only. */
  public static final TlpLevel RED = KNOWN.add("red");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final TlpLevel UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TlpLevel of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<TlpLevel> known() { return KNOWN.all(); }
}
