package io.github.connectedsecurity.graphsecurity.model.indicators;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A corner of the diamond model of intrusions. */
public record DiamondModel(String value) implements OpenValue {
  private static final KnownValues<DiamondModel> KNOWN = new KnownValues<>(DiamondModel::new);

  /** Not known, or not told. */
  public static final DiamondModel UNKNOWN = KNOWN.add("unknown");
  /** Who attacks. */
  public static final DiamondModel ADVERSARY = KNOWN.add("adversary");
  /** What they attack with. */
  public static final DiamondModel CAPABILITY = KNOWN.add("capability");
  /** What they attack from. */
  public static final DiamondModel INFRASTRUCTURE = KNOWN.add("infrastructure");
  /** Whom they attack. */
  public static final DiamondModel VICTIM = KNOWN.add("victim");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final DiamondModel UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DiamondModel of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<DiamondModel> known() { return KNOWN.all(); }
}
