package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The part a resource had in an attack. */
public record SecurityResourceType(String value) implements OpenValue {
  private static final KnownValues<SecurityResourceType> KNOWN = new KnownValues<>(SecurityResourceType::new);

  /** Not known, or not told. */
  public static final SecurityResourceType UNKNOWN = KNOWN.add("unknown");
  /** It was attacked. */
  public static final SecurityResourceType ATTACKED = KNOWN.add("attacked");
  /** It only belongs to it. */
  public static final SecurityResourceType RELATED = KNOWN.add("related");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final SecurityResourceType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SecurityResourceType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<SecurityResourceType> known() { return KNOWN.all(); }
}
