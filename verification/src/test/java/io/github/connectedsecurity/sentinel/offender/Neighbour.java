package io.github.connectedsecurity.sentinel.offender;

/** What the others must not know. */
public final class Neighbour {
  /** Nothing to see. */
  public Neighbour() {}
}
