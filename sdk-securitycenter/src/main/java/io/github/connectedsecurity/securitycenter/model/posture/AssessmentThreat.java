package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What an attacker gains from a weakness. */
public record AssessmentThreat(String value) implements OpenValue {
  private static final KnownValues<AssessmentThreat> KNOWN = new KnownValues<>(AssessmentThreat::new);

  /** Takes over accounts. */
  public static final AssessmentThreat ACCOUNT_BREACH = KNOWN.add("accountBreach");
  /** Carries data away. */
  public static final AssessmentThreat DATA_EXFILTRATION = KNOWN.add("dataExfiltration");
  /** Makes data seen by the wrong people. */
  public static final AssessmentThreat DATA_SPILLAGE = KNOWN.add("dataSpillage");
  /** Helps people within. */
  public static final AssessmentThreat MALICIOUS_INSIDER = KNOWN.add("maliciousInsider");
  /** Grows rights. */
  public static final AssessmentThreat ELEVATION_OF_PRIVILEGE = KNOWN.add("elevationOfPrivilege");
  /** Makes the resource easier to attack. */
  public static final AssessmentThreat THREAT_RESISTANCE = KNOWN.add("threatResistance");
  /** Keeps attacks from being seen. */
  public static final AssessmentThreat MISSING_COVERAGE = KNOWN.add("missingCoverage");
  /** Takes services down. */
  public static final AssessmentThreat DENIAL_OF_SERVICE = KNOWN.add("denialOfService");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AssessmentThreat of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AssessmentThreat> known() { return KNOWN.all(); }
}
