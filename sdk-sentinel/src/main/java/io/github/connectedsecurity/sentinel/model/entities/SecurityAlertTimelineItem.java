package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import io.github.connectedsecurity.sentinel.model.KillChainIntent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An alert in a timeline. */
public final class SecurityAlertTimelineItem extends TimelineItem {
  private SecurityAlertTimelineItem(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityAlertTimelineItem of(Map<String, Object> json) { return new SecurityAlertTimelineItem(json); }

  /** ARM id of the alert. */
  public Optional<String> azureResourceId() { return text("azureResourceId"); }

  /** The product that raised it. */
  public Optional<String> productName() { return text("productName"); }

  /** What happened. */
  public Optional<String> description() { return text("description"); }

  /** Its headline. */
  public Optional<String> displayName() { return text("displayName"); }

  /** How serious it is. */
  public Optional<AlertSeverity> severity() { return open("severity", AlertSeverity::of); }

  /** Time of the last event. */
  public Optional<Instant> endTimeUtc() { return instant("endTimeUtc"); }

  /** Time of the first event. */
  public Optional<Instant> startTimeUtc() { return instant("startTimeUtc"); }

  /** When it was raised. */
  public Optional<Instant> timeGenerated() { return instant("timeGenerated"); }

  /** What kind of alert it is. */
  public Optional<String> alertType() { return text("alertType"); }

  /** The stage of an attack; some answers write the member with a capital. */
  public Optional<KillChainIntent> intent() { return open("intent", KillChainIntent::of).or(() -> open("Intent", KillChainIntent::of)); }

  /** MITRE technique numbers. */
  public List<String> techniques() { return texts("techniques"); }
}
