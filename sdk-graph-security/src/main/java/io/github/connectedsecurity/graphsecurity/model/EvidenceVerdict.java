package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What the automated investigation holds evidence for. */
public record EvidenceVerdict(String value) implements OpenValue {
  private static final KnownValues<EvidenceVerdict> KNOWN = new KnownValues<>(EvidenceVerdict::new);

  /** It came to no conclusion. */
  public static final EvidenceVerdict UNKNOWN = KNOWN.add("unknown");
  /** Probably harmful. */
  public static final EvidenceVerdict SUSPICIOUS = KNOWN.add("suspicious");
  /** Surely harmful. */
  public static final EvidenceVerdict MALICIOUS = KNOWN.add("malicious");
  /** Nothing speaks against it. */
  public static final EvidenceVerdict NO_THREATS_FOUND = KNOWN.add("noThreatsFound");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final EvidenceVerdict UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static EvidenceVerdict of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<EvidenceVerdict> known() { return KNOWN.all(); }
}
