package io.github.connectedsecurity.strangers;

import com.microsoft.graph.core.tasks.PageIterator;
import com.microsoft.graph.models.security.Alert;
import com.microsoft.graph.models.security.AlertClassification;
import com.microsoft.graph.models.security.AlertCollectionResponse;
import com.microsoft.graph.models.security.AlertComment;
import com.microsoft.graph.models.security.AlertDetermination;
import com.microsoft.graph.models.security.AlertStatus;
import com.microsoft.graph.models.security.CorrelationReason;
import com.microsoft.graph.models.security.Incident;
import com.microsoft.graph.models.security.IncidentCollectionResponse;
import com.microsoft.graph.models.security.IncidentStatus;
import com.microsoft.graph.security.alerts_v2.microsoftgraphsecuritymovealerts.MoveAlertsPostRequestBody;
import com.microsoft.graph.security.incidents.microsoftgraphsecuritymergeincidents.MergeIncidentsPostRequestBody;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import io.github.connectedsecurity.core.query.ODataOrder;
import io.github.connectedsecurity.graphsecurity.AlertFields;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import io.github.connectedsecurity.graphsecurity.IncidentFields;
import io.github.connectedsecurity.graphsecurity.LegacyAlerts;
import io.github.connectedsecurity.graphsecurity.model.AlertSeverity;
import io.github.connectedsecurity.graphsecurity.model.SecurityVendor;
import io.github.connectedsecurity.graphsecurity.model.legacy.LegacyAlertUpdate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/** Alerts and incidents through msgraph-sdk-java. */
@NullUnmarked // the Graph SDK calls every answer nullable; a test that meets a null fails anyway
final class GraphStranger {
  private static final io.github.connectedsecurity.graphsecurity.model.AlertStatus NEW = io.github.connectedsecurity.graphsecurity.model.AlertStatus.NEW;
  private static final io.github.connectedsecurity.graphsecurity.model.IncidentStatus OPEN =
      io.github.connectedsecurity.graphsecurity.model.IncidentStatus.ACTIVE;

  private GraphStranger() {}

  static Stranger over(Loopback at) {
    Stranger stranger = new Stranger("msgraph-sdk-java, security");
    GraphServiceClient theirs = at.graph();
    GraphSecurityClient ours = GraphSecurityClient.create(at.options);
    alerts(stranger, theirs, ours);
    incidents(stranger, theirs, ours);
    retired(stranger, theirs, ours);
    return stranger;
  }

  /** The alerts of old, which the Graph SDK still has: whoever asks is told what took their place. */
  @SuppressWarnings("deprecation") // the Graph SDK says it of all that has to do with them
  private static void retired(Stranger stranger, GraphServiceClient theirs, GraphSecurityClient ours) {
    LegacyAlerts old = ours.with(o -> o.allowRetired()).legacyAlerts();
    stranger.refused("GET /security/alerts", () -> theirs.security().alerts().get(), () -> old.list().stream().toList());
    stranger.refused("GET /security/alerts/{id}", () -> theirs.security().alerts().byAlertId("1").get(), () -> old.get("1"));
    stranger.refused("PATCH /security/alerts/{id}", () -> {
      com.microsoft.graph.models.Alert change = new com.microsoft.graph.models.Alert();
      change.setAssignedTo("analyst@larkspur.example");
      return theirs.security().alerts().byAlertId("1").patch(change);
    }, () -> old.update("1", LegacyAlertUpdate.of(SecurityVendor.of("ASC", "Microsoft")).assignedTo("analyst@larkspur.example")));
  }

  private static void alerts(Stranger stranger, GraphServiceClient theirs, GraphSecurityClient ours) {
    stranger.add("GET /security/alerts_v2", () -> {
      List<Alert> page = theirs.security().alertsV2().get().getValue();
      stranger.note("alert", page.get(0).getId());
      stranger.note("other alert", page.get(1).getId());
      return page;
    }, () -> ours.alerts().list());
    stranger.add("GET /security/alerts_v2 with $filter, $top and $orderby", () -> theirs.security().alertsV2().get(c -> {
      c.queryParameters.filter = "severity eq 'high' and status eq 'new'";
      c.queryParameters.top = 7;
      c.queryParameters.orderby = new String[] {"createdDateTime desc"};
    }).getValue(), () -> ours.alerts().list(q -> q.filter(AlertFields.SEVERITY.eq(AlertSeverity.HIGH).and(AlertFields.STATUS.eq(NEW)))
        .orderBy(ODataOrder.desc("createdDateTime")).top(7)));
    stranger.add("GET /security/alerts_v2, all pages, by PageIterator", () -> {
      List<String> ids = new ArrayList<>();
      new PageIterator.Builder<Alert, AlertCollectionResponse>().client(theirs).collectionPage(theirs.security().alertsV2().get())
          .collectionPageFactory(AlertCollectionResponse::createFromDiscriminatorValue).processPageItemCallback(alert -> ids.add(alert.getId())).build()
          .iterate();
      return ids;
    }, () -> ours.alerts().list().stream().map(io.github.connectedsecurity.graphsecurity.model.Alert::id).toList());
    stranger.add("GET /security/alerts_v2/{id}", () -> theirs.security().alertsV2().byAlertId(stranger.noted("alert")).get(),
        () -> ours.alerts().get(stranger.noted("alert")));
    stranger.add("PATCH /security/alerts_v2/{id}", () -> {
      Alert change = new Alert();
      change.setStatus(AlertStatus.InProgress);
      change.setClassification(AlertClassification.TruePositive);
      change.setDetermination(AlertDetermination.Malware);
      change.setAssignedTo("analyst@larkspur.example");
      return theirs.security().alertsV2().byAlertId(stranger.noted("alert")).patch(change);
    }, () -> ours.alerts().get(stranger.noted("alert")));
    stranger.add("POST /security/alerts_v2/{id}/comments", () -> {
      AlertComment comment = new AlertComment();
      comment.setComment("Seen by a stranger.");
      comment.setOdataType("microsoft.graph.security.alertComment");
      theirs.security().alertsV2().byAlertId(stranger.noted("alert")).comments().post(new ArrayList<>(List.of(comment)));
      return theirs.security().alertsV2().byAlertId(stranger.noted("alert")).get().getComments();
    }, () -> ours.alerts().get(stranger.noted("alert")).comments());
    stranger.add("POST /security/alerts_v2/moveAlerts", () -> {
      MoveAlertsPostRequestBody body = new MoveAlertsPostRequestBody();
      body.setAlertIds(List.of(stranger.noted("other alert")));
      body.setNewCorrelationReasons(EnumSet.of(CorrelationReason.SameAsset));
      body.setAlertComment("Belongs elsewhere.");
      return Map.of("targetIncidentId", String.valueOf(theirs.security().alertsV2().microsoftGraphSecurityMoveAlerts().post(body)
          .getTargetIncidentId()));
    }, () -> Map.of("targetIncidentId", ours.alerts().get(stranger.noted("other alert")).incidentId().orElseThrow()));
  }

  private static void incidents(Stranger stranger, GraphServiceClient theirs, GraphSecurityClient ours) {
    stranger.add("GET /security/incidents", () -> {
      List<Incident> page = theirs.security().incidents().get().getValue();
      stranger.note("incident", page.get(0).getId());
      stranger.note("other incident", page.get(1).getId());
      return page;
    }, () -> ours.incidents().list());
    stranger.add("GET /security/incidents with $expand and $filter", () -> theirs.security().incidents().get(c -> {
      c.queryParameters.filter = "status eq 'active'";
      c.queryParameters.expand = new String[] {"alerts"};
      c.queryParameters.top = 3;
    }).getValue(), () -> ours.incidents().list(q -> q.filter(IncidentFields.STATUS.eq(OPEN)).expand("alerts").top(3)));
    stranger.add("GET /security/incidents, all pages, by PageIterator", () -> {
      List<String> ids = new ArrayList<>();
      new PageIterator.Builder<Incident, IncidentCollectionResponse>().client(theirs)
          .collectionPage(theirs.security().incidents().get())
          .collectionPageFactory(IncidentCollectionResponse::createFromDiscriminatorValue).processPageItemCallback(one -> ids.add(one.getId())).build()
          .iterate();
      return ids;
    }, () -> ours.incidents().list().stream().map(io.github.connectedsecurity.graphsecurity.model.Incident::id).toList());
    stranger.add("GET /security/incidents/{id}", () -> theirs.security().incidents().byIncidentId(stranger.noted("incident")).get(),
        () -> ours.incidents().get(stranger.noted("incident")));
    stranger.add("GET /security/incidents/{id} with $expand", () -> theirs.security().incidents().byIncidentId(stranger.noted("incident"))
        .get(c -> c.queryParameters.expand = new String[] {"alerts"}), () -> ours.incidents().getWithAlerts(stranger.noted("incident")));
    stranger.add("PATCH /security/incidents/{id}", () -> {
      Incident change = new Incident();
      change.setStatus(IncidentStatus.Resolved);
      change.setClassification(AlertClassification.TruePositive);
      change.setDetermination(AlertDetermination.MultiStagedAttack);
      change.setCustomTags(List.of("stranger"));
      return theirs.security().incidents().byIncidentId(stranger.noted("incident")).patch(change);
    }, () -> ours.incidents().get(stranger.noted("incident")));
    stranger.add("POST /security/incidents/mergeIncidents", () -> {
      MergeIncidentsPostRequestBody body = new MergeIncidentsPostRequestBody();
      body.setIncidentIds(Stream.of("incident", "other incident").map(stranger::noted).toList());
      body.setIncidentComment("One attack.");
      body.setMergeReasons(EnumSet.of(CorrelationReason.SameActor));
      return Map.of("id", String.valueOf(theirs.security().incidents().microsoftGraphSecurityMergeIncidents().post(body)
          .getTargetIncidentId()));
    }, () -> Map.of("id", ours.incidents().get(stranger.noted("incident")).id()));
  }
}
