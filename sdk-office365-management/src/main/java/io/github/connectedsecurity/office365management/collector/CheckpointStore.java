package io.github.connectedsecurity.office365management.collector;

import java.util.Optional;

/** Where a collector keeps how far it has come: one text, replaced as a whole. Used by one collector at a time. */
public interface CheckpointStore {
  /** The text saved last; empty when there was none. */
  Optional<String> load();

  /**
   * Keeps a text in place of the one before. When this returns, the text must survive a crash; when it fails, the one before must
   * still be there. The text holds no secret, and up to a few MiB.
   */
  void save(String checkpoint);
}
