package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.ClientInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When an automation rule does what. */
public final class AutomationRuleProperties extends JsonModel {
  private AutomationRuleProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AutomationRuleProperties of(Map<String, Object> json) { return new AutomationRuleProperties(json); }

  /** Its name for people; up to 500 characters. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Its place, from 1 to 1,000; lower ones run first. */
  public Optional<Integer> order() { return int32("order"); }

  /** When it acts. */
  public Optional<TriggeringLogic> triggeringLogic() { return object("triggeringLogic", TriggeringLogic::of); }

  /** What it does; up to 20. */
  public List<AutomationAction> actions() { return objects("actions", AutomationAction::of); }

  /** When it last changed. */
  public Optional<Instant> lastModifiedTimeUtc() { return instant("lastModifiedTimeUtc"); }

  /** When it was made. */
  public Optional<Instant> createdTimeUtc() { return instant("createdTimeUtc"); }

  /** Who changed it last. */
  public Optional<ClientInfo> lastModifiedBy() { return object("lastModifiedBy", ClientInfo::of); }

  /** Who made it. */
  public Optional<ClientInfo> createdBy() { return object("createdBy", ClientInfo::of); }
}
