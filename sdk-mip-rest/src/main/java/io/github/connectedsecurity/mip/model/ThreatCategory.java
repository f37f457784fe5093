package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What a content is suspected to be. */
public record ThreatCategory(String value) implements OpenValue {
  private static final KnownValues<ThreatCategory> KNOWN = new KnownValues<>(ThreatCategory::new);

  /** Not told. */
  public static final ThreatCategory UNDEFINED = KNOWN.add("undefined");
  /** Unwanted mail. */
  public static final ThreatCategory SPAM = KNOWN.add("spam");
  /** An attempt to get secrets. */
  public static final ThreatCategory PHISHING = KNOWN.add("phishing");
  /** Harmful software. */
  public static final ThreatCategory MALWARE = KNOWN.add("malware");
  /** Stands for a member that the service has and the client did not ask for. */
  public static final ThreatCategory UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ThreatCategory of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ThreatCategory> known() { return KNOWN.all(); }
}
