package io.github.connectedsecurity.core.internal.pipeline;

/** Whether anything of a request may have been written: what has not left surely was not processed. */
final class Progress {
  private volatile boolean begun;

  void begin() { begun = true; }

  boolean hasBegun() { return begun; }
}
