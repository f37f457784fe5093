package io.github.connectedsecurity.sentinel.ingestion;

import io.github.connectedsecurity.core.errors.SdkException;
import java.util.List;
import java.util.Optional;

/**
 * What became of all records that were handed in.
 *
 * @param records how many were read
 * @param accepted how many the service has taken
 * @param bytes the bytes of those, as JSON
 * @param chunks how many requests there were, not counting repetitions
 * @param doubled how many of the accepted records may be there twice
 * @param failures the requests that were refused, or whose end is not known; the first 1,000
 * @param rejected the records that were never sent; the first 1,000
 * @param failed how many records were in requests that were refused, or whose end is not known
 * @param unsendable how many records were never sent
 * @param stopped why sending was given up before all records were read, such as a missing role; the rest was not read
 */
public record IngestionReport(long records, long accepted, long bytes, long chunks, long doubled, List<ChunkResult> failures,
    List<RejectedRecord> rejected, long failed, long unsendable, Optional<SdkException> stopped) {
  /** Whether every record was read and accepted. */
  public boolean isWhole() { return failed == 0 && unsendable == 0 && stopped.isEmpty(); }

  /**
   * This report, when every record was accepted.
   *
   * @throws IngestionException when one was not
   */
  public IngestionReport requireWhole() {
    if (!isWhole()) {
      throw new IngestionException(this);
    }
    return this;
  }

  /** Names the numbers only. */
  @Override
  public String toString() {
    return "IngestionReport[" + accepted + " of " + records + " records accepted in " + chunks + " requests, " + failed + " failed, " + unsendable
        + " not sendable" + stopped.map(e -> ", stopped: " + e.getMessage()).orElse("") + "]";
  }
}
