package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A subscription's alerts. */
public final class SubscriptionAlertsProperties extends JsonModel {
  private SubscriptionAlertsProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SubscriptionAlertsProperties of(Map<String, Object> json) { return new SubscriptionAlertsProperties(json); }

  /** The subscription. */
  public Optional<String> subscriptionId() { return text("subscriptionId"); }

  /** What flows. */
  public Optional<AlertsData> dataTypes() { return object("dataTypes", AlertsData::of); }
}
