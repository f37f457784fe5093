package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Many like operations of Exchange in one. */
public final class ExchangeAggregatedOperationRecord extends AuditRecord {
  private ExchangeAggregatedOperationRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExchangeAggregatedOperationRecord of(Map<String, Object> json) { return new ExchangeAggregatedOperationRecord(json); }

  /** How many. */
  public Optional<Integer> operationCount() { return int32("OperationCount"); }

  /** Within how many seconds. */
  public Optional<Integer> aggregateDurationInSeconds() { return int32("AggregateDurationInSeconds"); }
}
