package io.github.connectedsecurity.defender.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Instant;
import java.util.List;

/** An alert to be raised about an event that hunting found. All of its members must be set. */
public final class AlertByReference extends JsonBody<AlertByReference> {
  private static final List<String> REQUIRED =
      List.of("machineId", "reportId", "eventTime", "severity", "title", "description", "recommendedAction", "category");

  private AlertByReference() {}

  /**
   * Names the event by three columns of its row in hunting.
   *
   * @param reportId the column {@code ReportId}, a number there and a text here
   * @param eventTime the column {@code Timestamp}, in all its seven digits: a coarser time finds no event
   */
  public static AlertByReference of(String machineId, String reportId, Instant eventTime) {
    return new AlertByReference().set("machineId", machineId).set("reportId", reportId).set("eventTime", eventTime);
  }

  /**
   * How serious it is.
   *
   * @throws IllegalArgumentException for others than low, medium and high, which the service does not take here
   */
  public AlertByReference severity(AlertSeverity severity) {
    if (severity.equals(AlertSeverity.INFORMATIONAL) || severity.equals(AlertSeverity.UNSPECIFIED)) {
      throw new IllegalArgumentException("An alert can be raised with the severity Low, Medium or High, not " + severity.value() + ".");
    }
    return set("severity", severity);
  }

  /** What happened, in a few words; an open alert of this title on the device takes the event in. */
  public AlertByReference title(String title) { return set("title", title); }

  /** What happened, at length. */
  public AlertByReference description(String description) { return set("description", description); }

  /** What analysts should do. */
  public AlertByReference recommendedAction(String action) { return set("recommendedAction", action); }

  /** Kind of behaviour. */
  public AlertByReference category(AlertCategory category) { return set("category", category); }

  /** The members that are still missing. */
  public List<String> missing() { return REQUIRED.stream().filter(name -> !toMap().containsKey(name)).toList(); }
}
