package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is sent where. */
public final class AutomationProperties extends JsonModel {
  private AutomationProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AutomationProperties of(Map<String, Object> json) { return new AutomationProperties(json); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** Whether it works. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }

  /** The subscription, or groups of it, whose events count. */
  public List<AutomationScope> scopes() { return objects("scopes", AutomationScope::of); }

  /** Which events start it. */
  public List<AutomationSource> sources() { return objects("sources", AutomationSource::of); }

  /** Where they go, when one set of rules matches. */
  public List<AutomationAction> actions() { return objects("actions", AutomationAction::of); }
}
