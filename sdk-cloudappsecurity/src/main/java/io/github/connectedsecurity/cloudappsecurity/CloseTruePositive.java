package io.github.connectedsecurity.cloudappsecurity;

/** Closes alerts as true positives; that takes no reason. */
public final class CloseTruePositive extends AlertClosing<CloseTruePositive> {
  private CloseTruePositive(AlertSelection alerts) { super(alerts); }

  /** Starts with the alerts. */
  public static CloseTruePositive of(AlertSelection alerts) { return new CloseTruePositive(alerts); }
}
