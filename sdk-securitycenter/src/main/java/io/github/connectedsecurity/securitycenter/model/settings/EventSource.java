package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The kind of event that starts an automation. */
public record EventSource(String value) implements OpenValue {
  private static final KnownValues<EventSource> KNOWN = new KnownValues<>(EventSource::new);

  /** A changed assessment. */
  public static final EventSource ASSESSMENTS = KNOWN.add("Assessments");
  /** All assessments, once a week. */
  public static final EventSource ASSESSMENTS_SNAPSHOT = KNOWN.add("AssessmentsSnapshot");
  /** A changed finding. */
  public static final EventSource SUB_ASSESSMENTS = KNOWN.add("SubAssessments");
  /** All findings, once a week. */
  public static final EventSource SUB_ASSESSMENTS_SNAPSHOT = KNOWN.add("SubAssessmentsSnapshot");
  /** A new or changed alert. */
  public static final EventSource ALERTS = KNOWN.add("Alerts");
  /** A changed score. */
  public static final EventSource SECURE_SCORES = KNOWN.add("SecureScores");
  /** All scores, once a week. */
  public static final EventSource SECURE_SCORES_SNAPSHOT = KNOWN.add("SecureScoresSnapshot");
  /** A changed control. */
  public static final EventSource SECURE_SCORE_CONTROLS = KNOWN.add("SecureScoreControls");
  /** All controls, once a week. */
  public static final EventSource SECURE_SCORE_CONTROLS_SNAPSHOT = KNOWN.add("SecureScoreControlsSnapshot");
  /** A changed verdict of a standard. */
  public static final EventSource REGULATORY_COMPLIANCE_ASSESSMENT = KNOWN.add("RegulatoryComplianceAssessment");
  /** All verdicts of standards, once a week. */
  public static final EventSource REGULATORY_COMPLIANCE_ASSESSMENT_SNAPSHOT = KNOWN.add("RegulatoryComplianceAssessmentSnapshot");
  /** A changed attack path. */
  public static final EventSource ATTACK_PATHS = KNOWN.add("AttackPaths");
  /** All attack paths, once a week. */
  public static final EventSource ATTACK_PATHS_SNAPSHOT = KNOWN.add("AttackPathsSnapshot");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static EventSource of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<EventSource> known() { return KNOWN.all(); }
}
