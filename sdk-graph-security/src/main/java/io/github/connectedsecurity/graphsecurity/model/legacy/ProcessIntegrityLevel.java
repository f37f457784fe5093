package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far Windows trusts a process. */
public record ProcessIntegrityLevel(String value) implements OpenValue {
  private static final KnownValues<ProcessIntegrityLevel> KNOWN = new KnownValues<>(ProcessIntegrityLevel::new);

  /** Not known, or not told. */
  public static final ProcessIntegrityLevel UNKNOWN = KNOWN.add("unknown");
  /** Not trusted at all. */
  public static final ProcessIntegrityLevel UNTRUSTED = KNOWN.add("untrusted");
  /** Little. */
  public static final ProcessIntegrityLevel LOW = KNOWN.add("low");
  /** Middling. */
  public static final ProcessIntegrityLevel MEDIUM = KNOWN.add("medium");
  /** Much. */
  public static final ProcessIntegrityLevel HIGH = KNOWN.add("high");
  /** As the system itself. */
  public static final ProcessIntegrityLevel SYSTEM = KNOWN.add("system");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final ProcessIntegrityLevel UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ProcessIntegrityLevel of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<ProcessIntegrityLevel> known() { return KNOWN.all(); }
}
