package io.github.connectedsecurity.office365management.collector;

/** Takes over what a collector collects. What it throws ends the run; the next run begins with the same records. */
@FunctionalInterface
public interface AuditSink {
  /**
   * Takes records over. When this returns, they must survive a crash: the collector then saves that it has handed them over. A
   * crash between the two brings the same batch again, so a sink either overwrites by record id, or stores
   * {@link RecordBatch#checkpoint()} together with the records.
   */
  void accept(RecordBatch batch);

  /** Is told of content that is lost; perhaps twice, when a crash follows. */
  default void gap(Gap gap) {}
}
