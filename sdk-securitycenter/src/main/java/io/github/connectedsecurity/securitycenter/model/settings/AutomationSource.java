package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which events start an automation. */
public final class AutomationSource extends JsonModel {
  private AutomationSource(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AutomationSource of(Map<String, Object> json) { return new AutomationSource(json); }

  /** The kind of event. */
  public Optional<EventSource> eventSource() { return open("eventSource", EventSource::of); }

  /** One of these must match; none means every event. */
  public List<AutomationRuleSet> ruleSets() { return objects("ruleSets", AutomationRuleSet::of); }
}
