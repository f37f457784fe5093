package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a profile is about. */
public record IntelligenceProfileKind(String value) implements OpenValue {
  private static final KnownValues<IntelligenceProfileKind> KNOWN = new KnownValues<>(IntelligenceProfileKind::new);

  /** A group of attackers. */
  public static final IntelligenceProfileKind ACTOR = KNOWN.add("actor");
  /** A program of attackers. */
  public static final IntelligenceProfileKind TOOL = KNOWN.add("tool");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final IntelligenceProfileKind UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IntelligenceProfileKind of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<IntelligenceProfileKind> known() { return KNOWN.all(); }
}
