package io.github.connectedsecurity.strangers;

import com.microsoft.graph.core.content.BatchRequestContent;
import com.microsoft.graph.core.content.BatchResponseContent;
import com.microsoft.graph.models.SecureScore;
import com.microsoft.graph.models.SecureScoreControlProfile;
import com.microsoft.graph.models.SecurityVendorInformation;
import com.microsoft.graph.models.security.Alert;
import com.microsoft.graph.models.security.AuditLogQuery;
import com.microsoft.graph.models.security.HuntingRowResult;
import com.microsoft.graph.security.microsoftgraphsecurityrunhuntingquery.RunHuntingQueryPostRequestBody;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import io.github.connectedsecurity.graphsecurity.Hosts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** Scores, threat intelligence, searches and batches through msgraph-sdk-java. */
@NullUnmarked // the Graph SDK calls every answer nullable; a test that meets a null fails anyway
final class GraphIntelligenceStranger {
  private static final String HOST = "portal-update.example.net";
  private static final String ADDRESS = "203.0.113.25";
  private static final String VULNERABILITY = "CVE-2025-70001";
  private static final String HUNT = "DeviceInfo | summarize Devices = count() by OSPlatform | order by OSPlatform asc";

  /** How long searches of the audit log may take. */
  private static final Duration SEARCHED = Duration.ofMinutes(15);

  private GraphIntelligenceStranger() {}

  static Stranger over(Loopback at) {
    Stranger stranger = new Stranger("msgraph-sdk-java, scores, intelligence and searches");
    GraphServiceClient theirs = at.graph();
    GraphSecurityClient ours = GraphSecurityClient.create(at.options);
    scores(stranger, theirs, ours);
    articles(stranger, theirs, ours);
    hosts(stranger, theirs, ours);
    searches(stranger, theirs, ours, at);
    return stranger;
  }

  private static void scores(Stranger stranger, GraphServiceClient theirs, GraphSecurityClient ours) {
    stranger.add("GET /security/secureScores", () -> {
      List<SecureScore> page = theirs.security().secureScores().get(c -> c.queryParameters.top = 5).getValue();
      stranger.note("score", page.get(0).getId());
      return page;
    }, () -> ours.secureScores().list());
    stranger.add("GET /security/secureScores/{id}", () -> theirs.security().secureScores().bySecureScoreId(stranger.noted("score")).get(),
        () -> ours.secureScores().get(stranger.noted("score")));
    stranger.add("GET /security/secureScoreControlProfiles", () -> {
      List<SecureScoreControlProfile> page = theirs.security().secureScoreControlProfiles().get().getValue();
      stranger.note("control", page.get(0).getId());
      return page;
    }, () -> ours.secureScoreControlProfiles().list());
    stranger.add("GET /security/secureScoreControlProfiles/{id}",
        () -> theirs.security().secureScoreControlProfiles().bySecureScoreControlProfileId(stranger.noted("control")).get(),
        () -> ours.secureScoreControlProfiles().get(stranger.noted("control")));
    stranger.add("PATCH /security/secureScoreControlProfiles/{id}", () -> {
      var control = theirs.security().secureScoreControlProfiles().bySecureScoreControlProfileId(stranger.noted("control"));
      SecureScoreControlProfile change = new SecureScoreControlProfile();
      change.setVendorInformation(new SecurityVendorInformation());
      change.getVendorInformation().setProvider("SecureScore");
      change.getVendorInformation().setVendor("Microsoft");
      change.setAdditionalData(Map.of("state", "Ignored", "comment", "Seen by a stranger.")); // the body is flat, though the model has a list
      control.patch(change);
      return control.get();
    }, () -> ours.secureScoreControlProfiles().get(stranger.noted("control")));
  }

  private static void articles(Stranger stranger, GraphServiceClient theirs, GraphSecurityClient ours) {
    var intelligence = theirs.security().threatIntelligence();
    stranger.add("GET /security/threatIntelligence/articles", () -> {
      var page = intelligence.articles().get().getValue();
      stranger.note("article", page.get(0).getId());
      return page;
    }, () -> ours.threatIntelligence().articles().list());
    stranger.add("GET /security/threatIntelligence/articles/{id}", () -> intelligence.articles().byArticleId(stranger.noted("article")).get(),
        () -> ours.threatIntelligence().articles().get(stranger.noted("article")));
    stranger.add("GET /security/threatIntelligence/articles/{id}/indicators",
        () -> intelligence.articles().byArticleId(stranger.noted("article")).indicators().get().getValue(),
        () -> ours.threatIntelligence().articles().indicators(stranger.noted("article")));
    stranger.add("GET /security/threatIntelligence/intelProfiles", () -> {
      var page = intelligence.intelProfiles().get().getValue();
      stranger.note("profile", page.get(0).getId());
      return page;
    }, () -> ours.threatIntelligence().profiles().list());
    stranger.add("GET /security/threatIntelligence/intelProfiles/{id}",
        () -> intelligence.intelProfiles().byIntelligenceProfileId(stranger.noted("profile")).get(),
        () -> ours.threatIntelligence().profiles().get(stranger.noted("profile")));
    stranger.add("GET /security/threatIntelligence/vulnerabilities/{id}", () -> intelligence.vulnerabilities().byVulnerabilityId(VULNERABILITY).get(),
        () -> ours.threatIntelligence().vulnerabilities().get(VULNERABILITY));
    stranger.add("GET /security/threatIntelligence/whoisRecords with $search",
        () -> intelligence.whoisRecords().get(c -> c.queryParameters.search = "\"admin/address/countryOrRegion:NL\"").getValue(),
        () -> ours.threatIntelligence().whois().search("admin/address/countryOrRegion", "NL"));
  }

  private static void hosts(Stranger stranger, GraphServiceClient theirs, GraphSecurityClient ours) {
    var host = theirs.security().threatIntelligence().hosts().byHostId(HOST);
    var address = theirs.security().threatIntelligence().hosts().byHostId(ADDRESS);
    Hosts own = ours.threatIntelligence().hosts();
    stranger.add("GET /security/threatIntelligence/hosts/{id}, a name", host::get, () -> own.get(HOST));
    stranger.add("GET /security/threatIntelligence/hosts/{id}, an address", address::get, () -> own.get(ADDRESS));
    stranger.add("GET /security/threatIntelligence/hosts/{id}/reputation", () -> host.reputation().get(), () -> own.reputation(HOST));
    stranger.add("GET /security/threatIntelligence/hosts/{id}/whois", () -> host.whois().get(), () -> own.whois(HOST));
  }

  private static void searches(Stranger stranger, GraphServiceClient theirs, GraphSecurityClient ours, Loopback at) {
    stranger.add("POST /security/runHuntingQuery", () -> {
      RunHuntingQueryPostRequestBody body = new RunHuntingQueryPostRequestBody();
      body.setQuery(HUNT);
      return theirs.security().microsoftGraphSecurityRunHuntingQuery().post(body).getResults().stream().map(HuntingRowResult::getAdditionalData)
          .map(row -> String.valueOf(row.get("OSPlatform"))).toList();
    }, () -> ours.hunting().run(HUNT).results().stream().map(row -> row.textAt("OSPlatform").orElseThrow()).toList());
    stranger.add("POST /security/auditLog/queries", () -> {
      AuditLogQuery query = new AuditLogQuery();
      query.setDisplayName("A stranger's");
      query.setOperationFilters(List.of("FileDownloaded"));
      AuditLogQuery made = theirs.security().auditLog().queries().post(query);
      stranger.note("query", made.getId());
      return made;
    }, () -> ours.auditLogQueries().get(stranger.noted("query")));
    stranger.add("GET /security/auditLog/queries", () -> {
      at.clock.push(SEARCHED);
      return theirs.security().auditLog().queries().get().getValue();
    }, () -> ours.auditLogQueries().list());
    stranger.add("GET /security/auditLog/queries/{id}", () -> theirs.security().auditLog().queries().byAuditLogQueryId(stranger.noted("query")).get(),
        () -> ours.auditLogQueries().get(stranger.noted("query")));
    stranger.add("GET /security/auditLog/queries/{id}/records",
        () -> theirs.security().auditLog().queries().byAuditLogQueryId(stranger.noted("query")).records().get().getValue(),
        () -> ours.auditLogQueries().records(stranger.noted("query")));
    stranger.add("POST /$batch", () -> {
      List<Alert> alerts = theirs.security().alertsV2().get(c -> c.queryParameters.top = 3).getValue();
      BatchRequestContent content = new BatchRequestContent(theirs);
      List<String> steps = alerts.stream().map(alert -> content.addBatchRequestStep(
          theirs.security().alertsV2().byAlertId(alert.getId()).toGetRequestInformation())).toList();
      BatchResponseContent answers = theirs.getBatchRequestBuilder().post(content, null);
      stranger.note("alert", alerts.get(0).getId());
      return steps.stream().map(step -> answers.getResponseById(step, Alert::createFromDiscriminatorValue)).toList();
    }, () -> ours.alerts().list(q -> q.top(3)));
  }
}
