package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that a policy or a built-in detection noticed. */
public final class Alert extends JsonModel {
  private Alert(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Alert of(Map<String, Object> json) { return new Alert(json); }

  /** The identifier, 24 hexadecimal digits. */
  public Optional<String> id() { return text("_id"); }

  /** The kind of the alert, as {@code alertType} in filters. */
  public Optional<Integer> alertType() { return int32("idValue"); }

  /** A GUID; the directory's tenant id where it was seen. */
  public Optional<String> contextId() { return text("contextId"); }

  /** The headline. */
  public Optional<String> title() { return text("title"); }

  /** What happened, as Markdown or, where {@link #isMarkdown()} is true, already as HTML; may hold the marker {@code __siteIcon__}. */
  public Optional<String> description() { return text("description"); }

  /** True when the description is HTML that was made from Markdown. */
  public Optional<Boolean> isMarkdown() { return bool("isMarkdown"); }

  /** When it was raised, to the millisecond. */
  public Optional<Instant> timestamp() { return epochMillis("timestamp"); }

  /** Whether somebody has looked at it. */
  public Optional<AlertStatus> status() { return int32("statusValue").map(AlertStatus::of).or(() -> int32("status").map(AlertStatus::of)); }

  /** How serious it is. */
  public Optional<AlertSeverity> severity() { return int32("severityValue").map(AlertSeverity::of).or(() -> int32("severity").map(AlertSeverity::of)); }

  /** Whether and how it was closed. */
  public Optional<ResolutionStatus> resolutionStatus() {
    return int32("resolutionStatusValue").map(ResolutionStatus::of).or(() -> int32("resolutionStatus").map(ResolutionStatus::of));
  }

  /** What it is about. */
  public List<AlertStory> stories() { return AlertStory.listOf("stories", value("stories").orElse(List.of())); }

  /** The steps of an attack that it belongs to. */
  public List<AlertIntent> intent() { return AlertIntent.listOf("intent", value("intent").orElse(List.of())); }

  /** Short descriptions of what led to it, in an undocumented shape. */
  public Optional<Object> evidence() { return value("evidence"); }

  /** Accounts, devices, applications and policies involved. */
  public List<AlertEntity> entities() { return objects("entities", AlertEntity::of); }

  /** Identifiers of the events behind it. */
  public List<String> audits() { return texts("audits"); }

  /** The policy that raised it. */
  public Optional<AlertPolicy> policy() { return object("policy", AlertPolicy::of); }

  /** Whether the detection is still being tried out. */
  public Optional<Boolean> isPreview() { return bool("isPreview"); }

  /** Whether it is about the product rather than about users. */
  public Optional<Boolean> isSystemAlert() { return bool("isSystemAlert"); }

  /** A score of former days, from 0 to 100. */
  public Optional<Integer> threatScore() { return int32("threatScore"); }

  /** What was noted when it was closed. */
  public Optional<String> comment() { return text("comment"); }

  /** Who closed it. */
  public Optional<String> handledByUser() { return text("handledByUser"); }

  /** When it was closed. */
  public Optional<Instant> resolveTime() { return instant("resolveTime"); }

  /** Where the portal shows it. */
  public Optional<String> url() { return text("URL"); }
}
