package io.github.connectedsecurity.office365management.collector;

import io.github.connectedsecurity.office365management.records.AuditRecord;
import java.util.List;

/**
 * Records to take over, none of which was handed over before.
 *
 * @param collected the records with their origin
 * @param checkpoint how far the collector has come once these are taken over. A sink that stores it in one transaction with the
 *     records, and whose store loads it from there, has every record exactly once whatever happens
 */
public record RecordBatch(List<CollectedRecord> collected, String checkpoint) {
  /** Copies the list. */
  public RecordBatch {
    collected = List.copyOf(collected);
  }

  /** The records alone. */
  public List<AuditRecord> records() { return collected.stream().map(CollectedRecord::record).toList(); }

  /** Names the number of records only. */
  @Override
  public String toString() { return "RecordBatch[" + collected.size() + " records]"; }
}
