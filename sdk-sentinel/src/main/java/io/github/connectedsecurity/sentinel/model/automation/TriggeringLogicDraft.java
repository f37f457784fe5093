package io.github.connectedsecurity.sentinel.model.automation;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Instant;
import java.util.List;

/** When an automation rule shall act. */
public final class TriggeringLogicDraft extends JsonBody<TriggeringLogicDraft> {
  private TriggeringLogicDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param isEnabled whether it acts at all
   * @param triggersOn what it looks at
   * @param triggersWhen what must happen
   */
  public static TriggeringLogicDraft of(boolean isEnabled, TriggersOn triggersOn, TriggersWhen triggersWhen) {
    return new TriggeringLogicDraft().set("isEnabled", isEnabled).set("triggersOn", triggersOn).set("triggersWhen", triggersWhen);
  }

  /** Ends it by itself at this time. */
  public TriggeringLogicDraft expirationTimeUtc(Instant expirationTimeUtc) { return set("expirationTimeUtc", expirationTimeUtc); }

  /** What must be true besides; up to 50, all of them. */
  public TriggeringLogicDraft conditions(List<ConditionDraft> conditions) { return set("conditions", conditions); }
}
