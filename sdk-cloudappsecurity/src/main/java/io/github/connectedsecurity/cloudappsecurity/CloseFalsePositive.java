package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.cloudappsecurity.model.FalsePositiveReason;

/** Closes alerts as false positives. */
public final class CloseFalsePositive extends AlertClosing<CloseFalsePositive> {
  private CloseFalsePositive(AlertSelection alerts) { super(alerts); }

  /** Starts with the alerts and the reason. */
  public static CloseFalsePositive of(AlertSelection alerts, FalsePositiveReason reason) {
    return new CloseFalsePositive(alerts).set("reasonId", reason.code());
  }
}
