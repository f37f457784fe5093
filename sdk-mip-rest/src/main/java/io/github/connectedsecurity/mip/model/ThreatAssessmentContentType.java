package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What was sent in. */
public record ThreatAssessmentContentType(String value) implements OpenValue {
  private static final KnownValues<ThreatAssessmentContentType> KNOWN = new KnownValues<>(ThreatAssessmentContentType::new);

  /** A mail. */
  public static final ThreatAssessmentContentType MAIL = KNOWN.add("mail");
  /** An address. */
  public static final ThreatAssessmentContentType URL = KNOWN.add("url");
  /** A file. */
  public static final ThreatAssessmentContentType FILE = KNOWN.add("file");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ThreatAssessmentContentType of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ThreatAssessmentContentType> known() { return KNOWN.all(); }
}
