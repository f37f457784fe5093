package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.cloudappsecurity.model.BenignReason;

/** Closes alerts as benign. */
public final class CloseBenign extends AlertClosing<CloseBenign> {
  private CloseBenign(AlertSelection alerts) { super(alerts); }

  /** Starts with the alerts and the reason. */
  public static CloseBenign of(AlertSelection alerts, BenignReason reason) { return new CloseBenign(alerts).set("reasonId", reason.code()); }
}
