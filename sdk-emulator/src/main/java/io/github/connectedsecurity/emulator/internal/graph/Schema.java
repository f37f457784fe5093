package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.odata.EntityRules;
import io.github.connectedsecurity.emulator.internal.odata.Field;
import io.github.connectedsecurity.emulator.internal.odata.Field.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two entity types: their properties, what may be filtered, and what may be changed. */
final class Schema {
  static final String NAMESPACE = "microsoft.graph.security.";

  private static final Set<String> OPTIONS = Set.of("$filter", "$orderby", "$top", "$skip", "$skiptoken", "$count", "$select");
  /** Alerts: 1000 to a page was observed, and nothing beyond {@code $skip=500}; the older alerts API refuses more, and so does this. */
  static final EntityRules ALERT = new EntityRules(NAMESPACE + "alert", fields(List.of(
      Field.of("assignedTo", Kind.TEXT),
      Field.choice("classification", Members.CLASSIFICATION),
      Field.of("createdDateTime", Kind.TIME),
      Field.choice("determination", Members.DETERMINATION),
      Field.of("lastUpdateDateTime", Kind.TIME),
      Field.choice("serviceSource", Members.SERVICE_SOURCE),
      Field.choice("severity", Members.SEVERITY),
      Field.choice("status", Members.ALERT_STATUS)),
      "id", "actorDisplayName", "additionalData", "alertPolicyId", "alertWebUrl", "categories", "category", "comments", "customDetails",
      "description", "detectionSource", "detectorId", "evidence", "firstActivityDateTime", "incidentId", "incidentWebUrl", "investigationState",
      "lastActivityDateTime", "mitreTechniques", "productName", "providerAlertId", "recommendedActions", "resolvedDateTime", "systemTags",
      "tenantId", "threatDisplayName", "threatFamilyName", "title"), OPTIONS, Set.of(), 1000, 500, "createdDateTime desc");

  /** Incidents: 50 to a page was observed; no bound of {@code $skip} is known. */
  static final EntityRules INCIDENT = new EntityRules(NAMESPACE + "incident", fields(List.of(
      Field.of("assignedTo", Kind.TEXT),
      Field.choice("classification", Members.CLASSIFICATION),
      Field.of("createdDateTime", Kind.TIME),
      Field.choice("determination", Members.DETERMINATION),
      Field.of("lastUpdateDateTime", Kind.TIME),
      Field.choice("severity", Members.SEVERITY),
      Field.choice("status", Members.INCIDENT_STATUS)),
      "id", "comments", "customTags", "description", "displayName", "incidentWebUrl", "lastModifiedBy", "priorityScore", "redirectIncidentId",
      "resolvingComment", "summary", "systemTags", "tenantId", "recommendedActions", "recommendedHuntingQueries"),
      Stream.concat(OPTIONS.stream(), Stream.of("$expand")).collect(Collectors.toUnmodifiableSet()),
      Set.of("alerts"), 50, Integer.MAX_VALUE, "createdDateTime desc");

  static final BodyRules ALERT_UPDATE = new BodyRules(ALERT.type(), List.of(
      Writable.choice("status", false, Members.sendable(Members.ALERT_STATUS)),
      Writable.choice("classification", true, Members.sendable(Members.CLASSIFICATION)),
      Writable.choice("determination", true, Members.sendable(Members.DETERMINATION)),
      Writable.text("assignedTo", true)), names(ALERT));

  static final BodyRules INCIDENT_UPDATE = new BodyRules(INCIDENT.type(), List.of(
      Writable.choice("status", false, Members.sendable(Members.INCIDENT_STATUS, "redirected")),
      Writable.choice("classification", true, Members.sendable(Members.CLASSIFICATION)),
      Writable.choice("determination", true, Members.sendable(Members.DETERMINATION)),
      Writable.text("assignedTo", true),
      Writable.texts("customTags")), names(INCIDENT));

  static final BodyRules COMMENT = new BodyRules(NAMESPACE + "alertComment",
      List.of(Writable.text("comment", false).needed()), List.of("createdByDisplayName", "createdDateTime"));

  static final BodyRules MOVE_ALERTS = new BodyRules("", List.of(
      Writable.texts("alertIds").needed(),
      Writable.text("incidentId", true),
      Writable.text("alertComment", true),
      Writable.flags("newCorrelationReasons", Members.CORRELATION_REASON)), List.of());

  static final BodyRules MERGE_INCIDENTS = new BodyRules("", List.of(
      Writable.texts("incidentIds").needed(),
      Writable.text("incidentComment", true),
      Writable.flags("mergeReasons", Members.CORRELATION_REASON)), List.of());

  private static final List<Writable> SUBSCRIBED = List.of(Writable.text("lifecycleNotificationUrl", true), Writable.text("clientState", true),
      Writable.truth("includeResourceData"), Writable.text("encryptionCertificate", true), Writable.text("encryptionCertificateId", true),
      Writable.text("notificationQueryOptions", true), Writable.text("notificationUrlAppId", true),
      Writable.choice("latestSupportedTlsVersion", true, List.of("v1_0", "v1_1", "v1_2", "v1_3")));
  static final BodyRules SUBSCRIPTION = new BodyRules("microsoft.graph.subscription", Stream.concat(
      Stream.of("changeType", "notificationUrl", "resource", "expirationDateTime").map(name -> Writable.text(name, false).needed()),
      SUBSCRIBED.stream()).toList(), List.of("id", "applicationId", "creatorId"));
  static final BodyRules SUBSCRIPTION_UPDATE = new BodyRules(SUBSCRIPTION.type(),
      List.of(Writable.text("expirationDateTime", false).needed(), Writable.text("notificationUrl", false)),
      List.of("id", "applicationId", "creatorId", "changeType", "resource", "clientState", "lifecycleNotificationUrl", "includeResourceData"));

  /** The older alerts, as far as subscriptions may filter them. */
  static final EntityRules LEGACY_ALERT = new EntityRules("microsoft.graph.alert", List.of(
      Field.of("id", Kind.TEXT), Field.of("assignedTo", Kind.TEXT), Field.of("category", Kind.TEXT), Field.of("createdDateTime", Kind.TIME),
      Field.of("eventDateTime", Kind.TIME), Field.of("lastModifiedDateTime", Kind.TIME), Field.of("title", Kind.TEXT),
      Field.choice("severity", List.of("unknown", "informational", "low", "medium", "high", "unknownFutureValue")),
      Field.choice("status", List.of("unknown", "newAlert", "inProgress", "resolved", "dismissed", "unknownFutureValue")),
      Field.object("vendorInformation", Field.of("provider", Kind.TEXT), Field.of("vendor", Kind.TEXT))),
      OPTIONS, Set.of(), 1000, 500, "createdDateTime desc");

  private Schema() {}

  private static List<Field> fields(List<Field> filterable, String... others) {
    List<Field> fields = new ArrayList<>(filterable);
    Stream.of(others).map(Field::plain).forEach(fields::add);
    return List.copyOf(fields);
  }

  private static List<String> names(EntityRules rules) { return rules.fields().stream().map(Field::name).toList(); }
}
