package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Alerts of Defender for Cloud. */
public final class DefenderForCloudConnector extends DataConnector {
  private DefenderForCloudConnector(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DefenderForCloudConnector of(Map<String, Object> json) { return new DefenderForCloudConnector(json); }

  /** A subscription's alerts. */
  public SubscriptionAlertsProperties properties() { return properties(SubscriptionAlertsProperties::of); }
}
