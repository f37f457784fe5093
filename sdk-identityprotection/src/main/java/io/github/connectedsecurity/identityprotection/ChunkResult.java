package io.github.connectedsecurity.identityprotection;

import java.util.List;
import java.util.Optional;

/**
 * What became of one request of an action on many identities. A chunk is done or not as a whole: the service tells nothing of single ids.
 *
 * @param number counts the chunks from 1
 * @param ids the identities in it
 * @param outcome what became of it
 * @param error why it was not done, or is not known to be; absent when it was done
 */
public record ChunkResult(int number, List<String> ids, Outcome outcome, Optional<RuntimeException> error) {
  /** What can become of a chunk. */
  public enum Outcome {
    /** The service has said that it was done. */
    DONE,
    /** Surely not done: refused, or it never reached the service. */
    NOT_DONE,
    /** Sent once, and the answer was lost or spoke of a failure on the way: it may have been done. */
    UNKNOWN,
    /** Not sent, because an earlier chunk's error would have met this one, too. */
    NOT_SENT
  }

  /** Copies the list. */
  public ChunkResult {
    ids = List.copyOf(ids);
  }

  /** Names the number of ids and the outcome only. */
  @Override
  public String toString() { return "chunk " + number + " of " + ids.size() + ": " + outcome; }
}
