package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.identityprotection.ChunkResult.Outcome;
import java.util.Arrays;
import java.util.List;

/**
 * What became of an action on many identities, chunk by chunk. Nothing is thrown for a chunk that failed, so that the others are
 * not forgotten: ask {@link #isComplete}. All these actions have the same effect when done twice, so {@link #notConfirmed} may be
 * given to the action again.
 */
public final class ActionReport {
  private final List<ChunkResult> chunks;

  ActionReport(List<ChunkResult> chunks) { this.chunks = List.copyOf(chunks); }

  /** The chunks in the order of the ids. */
  public List<ChunkResult> chunks() { return chunks; }

  /** Whether everything was done. */
  public boolean isComplete() { return chunks.stream().allMatch(chunk -> chunk.outcome() == Outcome.DONE); }

  /** The identities for which it was done. */
  public List<String> done() { return ids(Outcome.DONE); }

  /** The identities for which it may have been done: look before relying on either. */
  public List<String> unknown() { return ids(Outcome.UNKNOWN); }

  /** The identities for which it was surely not done, tried or not. */
  public List<String> notDone() { return ids(Outcome.NOT_DONE, Outcome.NOT_SENT); }

  /** The identities for which it is not known to be done: what to give to the action again. */
  public List<String> notConfirmed() { return ids(Outcome.NOT_DONE, Outcome.NOT_SENT, Outcome.UNKNOWN); }

  /**
   * Fails unless everything was done.
   *
   * @return this report
   * @throws IncompleteActionException when something was not, or is not known to be; it carries this report
   */
  public ActionReport orThrow() {
    if (!isComplete()) {
      throw new IncompleteActionException(this);
    }
    return this;
  }

  /** Counts the ids by outcome. */
  @Override
  public String toString() {
    return "ActionReport[" + done().size() + " done, " + notDone().size() + " not done, " + unknown().size() + " unknown; " + chunks.size() + " chunks]";
  }

  private List<String> ids(Outcome... outcomes) {
    return chunks.stream().filter(chunk -> Arrays.asList(outcomes).contains(chunk.outcome())).flatMap(chunk -> chunk.ids().stream()).toList();
  }
}
