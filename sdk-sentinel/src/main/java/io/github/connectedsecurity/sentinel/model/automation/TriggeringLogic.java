package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When an automation rule acts. */
public final class TriggeringLogic extends JsonModel {
  private TriggeringLogic(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TriggeringLogic of(Map<String, Object> json) { return new TriggeringLogic(json); }

  /** Whether it acts at all. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }

  /** When it ends by itself. */
  public Optional<Instant> expirationTimeUtc() { return instant("expirationTimeUtc"); }

  /** What it looks at. */
  public Optional<TriggersOn> triggersOn() { return open("triggersOn", TriggersOn::of); }

  /** What must happen. */
  public Optional<TriggersWhen> triggersWhen() { return open("triggersWhen", TriggersWhen::of); }

  /** What must be true besides; up to 50, all of them. */
  public List<AutomationCondition> conditions() { return objects("conditions", AutomationCondition::of); }
}
