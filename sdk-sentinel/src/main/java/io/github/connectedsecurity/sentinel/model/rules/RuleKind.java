package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What kind of rule one is. The last three are written with a preview version of the API. */
public record RuleKind(String value) implements OpenValue {
  private static final KnownValues<RuleKind> KNOWN = new KnownValues<>(RuleKind::new);

  /** Runs KQL from time to time. */
  public static final RuleKind SCHEDULED = KNOWN.add("Scheduled");
  /** Turns alerts of another product into incidents. */
  public static final RuleKind MICROSOFT_SECURITY_INCIDENT_CREATION = KNOWN.add("MicrosoftSecurityIncidentCreation");
  /** Correlates weak signals of many products. */
  public static final RuleKind FUSION = KNOWN.add("Fusion");
  /** Learns what is usual. */
  public static final RuleKind ML_BEHAVIOR_ANALYTICS = KNOWN.add("MLBehaviorAnalytics");
  /** Matches logs with Microsoft's indicators. */
  public static final RuleKind THREAT_INTELLIGENCE = KNOWN.add("ThreatIntelligence");
  /** Runs KQL every minute. */
  public static final RuleKind NRT = KNOWN.add("NRT");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RuleKind of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<RuleKind> known() { return KNOWN.all(); }
}
