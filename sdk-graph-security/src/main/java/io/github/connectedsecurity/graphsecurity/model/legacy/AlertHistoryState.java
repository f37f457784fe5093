package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A change that somebody made to a legacy alert. */
public final class AlertHistoryState extends JsonModel {
  private AlertHistoryState(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AlertHistoryState of(Map<String, Object> json) { return new AlertHistoryState(json); }

  /** The application that did it. */
  public Optional<String> appId() { return text("appId"); }

  /** Who works on it, usually a mail address. */
  public Optional<String> assignedTo() { return text("assignedTo"); }

  /** What was written about it. */
  public List<String> comments() { return texts("comments"); }

  /** What an analyst thought of it. */
  public Optional<AlertFeedback> feedback() { return open("feedback", AlertFeedback::of); }

  /** How far it is. */
  public Optional<LegacyAlertStatus> status() { return open("status", LegacyAlertStatus::of); }

  /** When it changed. */
  public Optional<Instant> updatedDateTime() { return instant("updatedDateTime"); }

  /** The user who did it. */
  public Optional<String> user() { return text("user"); }
}
