package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changed a user's risk. */
public final class RiskUserActivity extends JsonModel {
  private RiskUserActivity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RiskUserActivity of(Map<String, Object> json) { return new RiskUserActivity(json); }

  /** Who or what gave the risk its new state. */
  public Optional<RiskDetail> detail() { return open("detail", RiskDetail::of); }

  /** The kinds of detections behind it; also read from the older name {@code eventTypes}. */
  public List<RiskEventType> riskEventTypes() {
    List<RiskEventType> current = opens("riskEventTypes", RiskEventType::of);
    return current.isEmpty() ? opens("eventTypes", RiskEventType::of) : current;
  }
}
