package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Why a detection rule's run failed. */
public record HuntingRuleErrorCode(String value) implements OpenValue {
  private static final KnownValues<HuntingRuleErrorCode> KNOWN = new KnownValues<>(HuntingRuleErrorCode::new);

  /** The query failed. */
  public static final HuntingRuleErrorCode QUERY_EXECUTION_FAILED = KNOWN.add("queryExecutionFailed");
  /** The query was held back. */
  public static final HuntingRuleErrorCode QUERY_EXECUTION_THROTTLING = KNOWN.add("queryExecutionThrottling");
  /** The result was too large. */
  public static final HuntingRuleErrorCode QUERY_EXCEEDED_RESULT_SIZE = KNOWN.add("queryExceededResultSize");
  /** The query used up its limits. */
  public static final HuntingRuleErrorCode QUERY_LIMITS_EXCEEDED = KNOWN.add("queryLimitsExceeded");
  /** The query took too long. */
  public static final HuntingRuleErrorCode QUERY_TIMEOUT = KNOWN.add("queryTimeout");
  /** The alert could not be raised. */
  public static final HuntingRuleErrorCode ALERT_CREATION_FAILED = KNOWN.add("alertCreationFailed");
  /** The result lacks the column that names the report. */
  public static final HuntingRuleErrorCode ALERT_REPORT_NOT_FOUND = KNOWN.add("alertReportNotFound");
  /** Some rows could not be used. */
  public static final HuntingRuleErrorCode PARTIAL_ROWS_FAILED = KNOWN.add("partialRowsFailed");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final HuntingRuleErrorCode UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** The result names nothing that was hit. */
  public static final HuntingRuleErrorCode NO_IMPACTED_ENTITY = KNOWN.add("noImpactedEntity");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static HuntingRuleErrorCode of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<HuntingRuleErrorCode> known() { return KNOWN.all(); }
}
