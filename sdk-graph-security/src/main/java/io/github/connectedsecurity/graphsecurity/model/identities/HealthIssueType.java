package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a health issue concerns. */
public record HealthIssueType(String value) implements OpenValue {
  private static final KnownValues<HealthIssueType> KNOWN = new KnownValues<>(HealthIssueType::new);

  /** One sensor. */
  public static final HealthIssueType SENSOR = KNOWN.add("sensor");
  /** All of Defender for Identity. */
  public static final HealthIssueType GLOBAL = KNOWN.add("global");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final HealthIssueType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static HealthIssueType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<HealthIssueType> known() { return KNOWN.all(); }
}
