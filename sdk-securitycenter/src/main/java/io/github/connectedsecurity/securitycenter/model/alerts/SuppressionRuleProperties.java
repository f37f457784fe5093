package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What a rule dismisses, and why. */
public final class SuppressionRuleProperties extends JsonModel {
  private SuppressionRuleProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SuppressionRuleProperties of(Map<String, Object> json) { return new SuppressionRuleProperties(json); }

  /** The type of alerts; {@code *} stands for all. */
  public Optional<String> alertType() { return text("alertType"); }

  /** When the rule was last changed. */
  public Optional<Instant> lastModifiedUtc() { return instant("lastModifiedUtc"); }

  /** When it ends; absent means never. */
  public Optional<Instant> expirationDateUtc() { return instant("expirationDateUtc"); }

  /** Why, such as {@code FalsePositive}; any text. */
  public Optional<String> reason() { return text("reason"); }

  /** Whether it works. */
  public Optional<SuppressionRuleState> state() { return open("state", SuppressionRuleState::of); }

  /** What its maker wants others to know. */
  public Optional<String> comment() { return text("comment"); }

  /** Which entities it is about; absent means all. */
  public Optional<SuppressionScope> suppressionAlertsScope() { return object("suppressionAlertsScope", SuppressionScope::of); }
}
