package io.github.connectedsecurity.sentinel.ingestion;

import io.github.connectedsecurity.core.errors.SdkException;
import java.util.Optional;

/**
 * What became of one request with records.
 *
 * @param first the place of its first record among all, counted from 0
 * @param count how many records it had; they follow each other
 * @param bytes its bytes as JSON
 * @param sentBytes its bytes as they were sent, packed or not
 * @param outcome what became of it
 * @param resent how often it was sent again after an unclear end; its records may be there twice when that is more than 0
 * @param error why it was not accepted
 */
public record ChunkResult(long first, int count, int bytes, int sentBytes, Outcome outcome, int resent, Optional<SdkException> error) {
  /** What became of a request. */
  public enum Outcome {
    /** The service has taken the records; queries find them minutes later. */
    ACCEPTED,
    /** They are not there: the service refused them, or was not reached. */
    REFUSED,
    /** The answer was lost; they are there or not. Nothing the service offers tells, short of a query. */
    UNKNOWN
  }

  /** Whether its records may have been stored more than once. */
  public boolean mayBeDoubled() { return resent > 0; }

  /** Names the records and what became of them. */
  @Override
  public String toString() {
    return "Records " + first + " to " + (first + count - 1) + ": " + outcome + error.map(e -> " (" + e.getMessage() + ")").orElse("");
  }
}
