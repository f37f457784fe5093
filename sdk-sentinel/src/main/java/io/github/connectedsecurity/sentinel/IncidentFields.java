package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentClassification;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentStatus;
import java.time.Instant;
import java.util.Map;

/** What incidents can be filtered and ordered by. The service lists no names; these are the ones that its samples and properties show. */
public final class IncidentFields {
  /** How far the work is. */
  public static final ODataEnumeration<IncidentStatus> STATUS = ODataField.enumeration("properties/status");
  /** How serious the incident is. */
  public static final ODataEnumeration<AlertSeverity> SEVERITY = ODataField.enumeration("properties/severity");
  /** What it turned out to be. */
  public static final ODataEnumeration<IncidentClassification> CLASSIFICATION = ODataField.enumeration("properties/classification");
  /** When it came into being. */
  public static final ODataComparable<Instant> CREATED = ODataField.instant("properties/createdTimeUtc");
  /** When anything in it last changed; what to poll by. */
  public static final ODataComparable<Instant> LAST_MODIFIED = ODataField.instant("properties/lastModifiedTimeUtc");
  /** Its number in the workspace. */
  public static final ODataComparable<Number> NUMBER = ODataField.number("properties/incidentNumber");
  /** Its headline. */
  public static final ODataText TITLE = ODataField.text("properties/title");
  /** Who works on it, as an object in Entra ID. */
  public static final ODataText OWNER = ODataField.text("properties/owner/objectId");

  static final ODataRules RULES = ODataRules.entity("incidents").filter("properties/*").order("properties/*").top(1_000).build();

  private static final int LONGEST_COMMENT = 30_000;

  private IncidentFields() {}

  /** The body of a remark; refused when it is empty, or longer than the service takes. */
  static Map<String, ?> comment(String message) {
    if (message.isBlank() || message.length() > LONGEST_COMMENT) {
      throw new IllegalArgumentException("A comment has 1 to 30,000 characters, not " + message.length() + (message.isBlank() ? " blank ones." : "."));
    }
    return Map.of("properties", Map.of("message", message));
  }
}
