package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentClassification;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentClassificationReason;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentLabel;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentOwner;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an automation rule changes of an incident. */
public final class IncidentChange extends JsonModel {
  private IncidentChange(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IncidentChange of(Map<String, Object> json) { return new IncidentChange(json); }

  /** The severity it gets. */
  public Optional<AlertSeverity> severity() { return open("severity", AlertSeverity::of); }

  /** The status it gets. */
  public Optional<IncidentStatus> status() { return open("status", IncidentStatus::of); }

  /** The classification it gets. */
  public Optional<IncidentClassification> classification() { return open("classification", IncidentClassification::of); }

  /** The reason it gets. */
  public Optional<IncidentClassificationReason> classificationReason() { return open("classificationReason", IncidentClassificationReason::of); }

  /** The remark it gets. */
  public Optional<String> classificationComment() { return text("classificationComment"); }

  /** The owner it gets. */
  public Optional<IncidentOwner> owner() { return object("owner", IncidentOwner::of); }

  /** The labels it gets besides. */
  public List<IncidentLabel> labels() { return objects("labels", IncidentLabel::of); }
}
