package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What kind of threat a mail is. */
public record ThreatType(String value) implements OpenValue {
  private static final KnownValues<ThreatType> KNOWN = new KnownValues<>(ThreatType::new);

  /** Not known, or not told. */
  public static final ThreatType UNKNOWN = KNOWN.add("unknown");
  /** Unwanted mail. */
  public static final ThreatType SPAM = KNOWN.add("spam");
  /** Malicious software. */
  public static final ThreatType MALWARE = KNOWN.add("malware");
  /** An attempt to obtain credentials or data by deceit. */
  public static final ThreatType PHISH = KNOWN.add("phish");
  /** None. */
  public static final ThreatType NONE = KNOWN.add("none");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final ThreatType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ThreatType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<ThreatType> known() { return KNOWN.all(); }
}
