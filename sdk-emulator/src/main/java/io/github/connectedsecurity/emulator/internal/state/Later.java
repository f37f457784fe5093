package io.github.connectedsecurity.emulator.internal.state;

/**
 * Work that is put off until somebody needs what comes of it, as most tests ask one or two products only. Callers hold the cloud's lock.
 */
public final class Later {
  private static final Runnable NOTHING = () -> {};

  private Runnable due = NOTHING;

  /** Puts this off, in place of what was put off before. */
  public void plan(Runnable work) { due = work; }

  /** Does now what was put off; the work may call this itself. */
  public void now() {
    Runnable work = due;
    due = NOTHING;
    work.run();
  }
}
