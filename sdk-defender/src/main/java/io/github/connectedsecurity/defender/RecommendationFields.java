package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.defender.model.vulnerabilities.RecommendationStatus;
import io.github.connectedsecurity.defender.model.vulnerabilities.RemediationType;

/** What recommendations can be filtered by. */
public final class RecommendationFields {
  /** Identifier. */
  public static final ODataText ID = ODataField.text("id");
  /** Product. */
  public static final ODataText PRODUCT_NAME = ODataField.text("productName");
  /** Vendor. */
  public static final ODataText VENDOR = ODataField.text("vendor");
  /** Version to go to. */
  public static final ODataText RECOMMENDED_VERSION = ODataField.text("recommendedVersion");
  /** Area. */
  public static final ODataText RECOMMENDATION_CATEGORY = ODataField.text("recommendationCategory");
  /** Part of the area. */
  public static final ODataText SUB_CATEGORY = ODataField.text("subCategory");
  /** How serious it is. */
  public static final ODataComparable<Number> SEVERITY_SCORE = ODataField.number("severityScore");
  /** How it is followed. */
  public static final ODataEnumeration<RemediationType> REMEDIATION_TYPE = ODataField.enumeration("remediationType");
  /** Program to go to. */
  public static final ODataText RECOMMENDED_PROGRAM = ODataField.text("recommendedProgram");
  /** Vendor to go to. */
  public static final ODataText RECOMMENDED_VENDOR = ODataField.text("recommendedVendor");
  /** Whether it counts. */
  public static final ODataEnumeration<RecommendationStatus> STATUS = ODataField.enumeration("status");

  static final ODataRules RULES = ODataRules.entity("recommendations")
      .filter(ID, PRODUCT_NAME, VENDOR, RECOMMENDED_VERSION, RECOMMENDATION_CATEGORY, SUB_CATEGORY, SEVERITY_SCORE, REMEDIATION_TYPE,
          RECOMMENDED_PROGRAM, RECOMMENDED_VENDOR, STATUS)
      .top(10_000).pageSize(1_000).skip().orderAny().select().build();

  private RecommendationFields() {}
}
