package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import java.util.Map;
import java.util.Optional;

/** An incident in short, as bookmarks hold it. */
public final class IncidentInfo extends JsonModel {
  private IncidentInfo(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IncidentInfo of(Map<String, Object> json) { return new IncidentInfo(json); }

  /** The incident's name or ARM id. */
  public Optional<String> incidentId() { return text("incidentId"); }

  /** How serious it is. */
  public Optional<AlertSeverity> severity() { return open("severity", AlertSeverity::of); }

  /** Its headline. */
  public Optional<String> title() { return text("title"); }

  /** The relation that binds the bookmark to it. */
  public Optional<String> relationName() { return text("relationName"); }
}
