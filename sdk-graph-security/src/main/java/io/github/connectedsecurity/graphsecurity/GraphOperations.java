package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.Retirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All operations of this client with the least permission, the published limits and the end of each, as data: for consent prompts,
 * reviews of permissions, and the client itself. What an application needs in all is the union of what it calls.
 */
public final class GraphOperations {
  private static final Map<String, GraphOperation> ALL = new Table().current().intelligence().identities().beta().byName();

  private GraphOperations() {}

  /** Every operation, area by area. */
  public static List<GraphOperation> all() { return List.copyOf(ALL.values()); }

  /**
   * One operation.
   *
   * @param name verb and path as in {@code GET /security/alerts_v2/{id}}
   * @throws IllegalArgumentException when this client has no such operation
   */
  public static GraphOperation named(String name) {
    GraphOperation operation = ALL.get(name);
    if (operation == null) {
      throw new IllegalArgumentException("There is no operation " + name + "; see GraphOperations.all() for those that there are.");
    }
    return operation;
  }

  private static final class Table {
    private final List<GraphOperation> operations = new ArrayList<>();

    Table current() {
      return add("SecurityAlert.Read.All", GraphQuotas.ALERTS, "GET /security/alerts_v2", "GET /security/alerts_v2/{id}")
          .add("SecurityAlert.ReadWrite.All", GraphQuotas.ALERTS, "PATCH /security/alerts_v2/{id}", "POST /security/alerts_v2/{id}/comments",
              "POST /security/alerts_v2/moveAlerts")
          .add("SecurityIncident.Read.All", "GET /security/incidents", "GET /security/incidents/{id}")
          .add("SecurityIncident.ReadWrite.All", "PATCH /security/incidents/{id}", "POST /security/incidents/{id}/comments",
              "POST /security/incidents/mergeIncidents")
          .add("ThreatHunting.Read.All", GraphQuotas.HUNTING, "POST /security/runHuntingQuery")
          .add(GraphPermission.both("SecurityEvents.Read.All"), List.of(GraphQuotas.SCORES, GraphQuotas.SECURE_SCORES), Optional.empty(),
              "GET /security/secureScores", "GET /security/secureScores/{id}")
          .add("SecurityEvents.Read.All", GraphQuotas.SCORES, "GET /security/secureScoreControlProfiles", "GET /security/secureScoreControlProfiles/{id}")
          .add("SecurityEvents.ReadWrite.All", GraphQuotas.SCORES, "PATCH /security/secureScoreControlProfiles/{id}")
          .add("AuditLogsQuery.Read.All", "POST /security/auditLog/queries", "GET /security/auditLog/queries", "GET /security/auditLog/queries/{id}",
              "GET /security/auditLog/queries/{id}/records")
          .add(GraphPermission.application("SecurityAnalyzedMessage.Read.All"), List.of(), Optional.empty(), "GET /security/collaboration/analyzedEmails",
              "GET /security/collaboration/analyzedEmails/{id}")
          .add(GraphPermission.application("SecurityAnalyzedMessage.ReadWrite.All"), List.of(), Optional.empty(),
              "POST /security/collaboration/analyzedEmails/remediate")
          .add("SecurityEvents.ReadWrite.All", "POST /subscriptions", "GET /subscriptions", "GET /subscriptions/{id}", "PATCH /subscriptions/{id}",
              "POST /subscriptions/{id}/reauthorize", "DELETE /subscriptions/{id}")
          .add(GraphPermission.both("SecurityEvents.Read.All"), List.of(GraphQuotas.ALERTS), Optional.of(GraphSunsets.LEGACY_ALERTS), "GET /security/alerts",
              "GET /security/alerts/{id}")
          .add(GraphPermission.both("SecurityEvents.ReadWrite.All"), List.of(GraphQuotas.ALERTS), Optional.of(GraphSunsets.LEGACY_ALERTS),
              "PATCH /security/alerts/{id}", "POST /security/alerts/updateAlerts");
    }

    Table intelligence() {
      String root = "GET /security/threatIntelligence/";
      for (String path : List.of("articles", "articles/{id}", "articles/{id}/indicators", "articleIndicators", "articleIndicators/{id}",
          "intelProfiles", "intelProfiles/{id}", "intelProfiles/{id}/indicators", "intelligenceProfileIndicators/{id}", "hosts/{id}",
          "hosts/{id}/reputation", "hosts/{id}/components",
          "hostComponents/{id}", "hosts/{id}/cookies", "hostCookies/{id}", "hosts/{id}/trackers", "hostTrackers/{id}", "hosts/{id}/ports", "hostPorts/{id}",
          "hosts/{id}/sslCertificates", "hostSslCertificates/{id}", "hosts/{id}/subdomains", "subdomains/{id}", "hosts/{id}/hostPairs",
          "hosts/{id}/childHostPairs", "hosts/{id}/parentHostPairs", "hostPairs/{id}", "hosts/{id}/passiveDns", "hosts/{id}/passiveDnsReverse",
          "passiveDnsRecords/{id}", "hosts/{id}/whois", "whoisRecords", "whoisRecords/{id}", "whoisRecords/{id}/history", "whoisHistoryRecords/{id}",
          "sslCertificates", "sslCertificates/{id}", "sslCertificates/{id}/relatedHosts", "vulnerabilities/{id}", "vulnerabilities/{id}/components",
          "vulnerabilities/{id}/components/{componentId}")) {
        add("ThreatIntelligence.Read.All", root + path);
      }
      return this;
    }

    Table identities() {
      return add("SecurityIdentitiesHealth.Read.All", "GET /security/identities/healthIssues", "GET /security/identities/healthIssues/{id}")
          .add("SecurityIdentitiesHealth.ReadWrite.All", "PATCH /security/identities/healthIssues/{id}")
          .add("SecurityIdentitiesAccount.Read.All", "GET /security/identities/identityAccounts", "GET /security/identities/identityAccounts/{id}")
          .add("SecurityIdentitiesActions.ReadWrite.All", "POST /security/identities/identityAccounts/{id}/invokeAction")
          .add("SecurityIdentitiesSensors.Read.All", "GET /security/identities/sensors", "GET /security/identities/sensors/{id}",
              "GET /security/identities/sensors/getDeploymentPackageUri", "GET /security/identities/sensorCandidates",
              "GET /security/identities/sensorCandidateActivationConfiguration")
          .add("SecurityIdentitiesSensors.ReadWrite.All", "PATCH /security/identities/sensors/{id}", "GET /security/identities/sensors/getDeploymentAccessKey",
              "POST /security/identities/sensors/regenerateDeploymentAccessKey", "POST /security/identities/sensorCandidates/activate",
              "POST /security/identities/sensorCandidateActivationConfiguration")
          .add("SecurityIdentitiesAutoConfig.Read.All", "GET /security/identities/settings/autoAuditingConfiguration")
          .add("SecurityIdentitiesAutoConfig.ReadWrite.All", "POST /security/identities/settings/autoAuditingConfiguration");
    }

    Table beta() {
      String threats = "/security/threatSubmission/";
      GraphPermission read = new GraphPermission("ThreatSubmission.Read", "ThreatSubmission.Read.All");
      GraphPermission write = new GraphPermission("ThreatSubmission.ReadWrite", "ThreatSubmission.ReadWrite.All");
      for (String kind : List.of("emailThreats", "urlThreats", "fileThreats")) {
        add(read, List.of(), Optional.empty(), "GET " + threats + kind, "GET " + threats + kind + "/{id}");
        add(write, List.of(), Optional.empty(), "POST " + threats + kind);
      }
      for (String kind : List.of("user", "host", "file", "ip", "domain", "cloudApp")) {
        String path = "GET /security/" + kind + "SecurityProfiles";
        add(GraphPermission.UNPUBLISHED, List.of(), Optional.empty(), path, path + "/{id}");
      }
      String policies = threats + "emailThreatSubmissionPolicies";
      String indicators = "/security/tiIndicators";
      return add(GraphPermission.UNPUBLISHED, List.of(), Optional.empty(), "GET /security/providerTenantSettings", "GET /security/providerTenantSettings/{id}")
          .add("ThreatSubmission.ReadWrite.All", "POST " + threats + "emailThreats/{id}/review")
          .add("ThreatSubmissionPolicy.ReadWrite.All", "GET " + policies, "POST " + policies, "GET " + policies + "/{id}", "PATCH " + policies + "/{id}",
              "DELETE " + policies + "/{id}")
          .add("CustomDetection.Read.All", "GET /security/rules/detectionRules", "GET /security/rules/detectionRules/{id}")
          .add("CustomDetection.ReadWrite.All", "POST /security/rules/detectionRules", "PATCH /security/rules/detectionRules/{id}",
              "DELETE /security/rules/detectionRules/{id}")
          .add(GraphPermission.application("SecurityActions.Read.All"), List.of(GraphQuotas.SECURITY_ACTIONS), Optional.empty(),
              "GET /security/securityActions", "GET /security/securityActions/{id}")
          .add(GraphPermission.application("SecurityActions.ReadWrite.All"), List.of(GraphQuotas.SECURITY_ACTIONS), Optional.empty(),
              "POST /security/securityActions", "POST /security/securityActions/{id}/cancelSecurityAction")
          .add(GraphPermission.both("ThreatIndicators.ReadWrite.OwnedBy"), List.of(GraphQuotas.TI_INDICATORS), Optional.of(GraphSunsets.TI_INDICATORS),
              "GET " + indicators, "GET " + indicators + "/{id}", "POST " + indicators, "PATCH " + indicators + "/{id}", "DELETE " + indicators + "/{id}",
              "POST " + indicators + "/submitTiIndicators", "POST " + indicators + "/updateTiIndicators", "POST " + indicators + "/deleteTiIndicators",
              "POST " + indicators + "/deleteTiIndicatorsByExternalId");
    }

    Map<String, GraphOperation> byName() {
      Map<String, GraphOperation> byName = new LinkedHashMap<>();
      operations.forEach(operation -> byName.put(operation.name(), operation));
      return byName;
    }

    private Table add(String permission, String... names) { return add(GraphPermission.both(permission), List.of(), Optional.empty(), names); }

    private Table add(String permission, Quota quota, String... names) {
      return add(GraphPermission.both(permission), List.of(quota), Optional.empty(), names);
    }

    private Table add(GraphPermission permission, List<Quota> quotas, Optional<Retirement> end, String... names) {
      for (String name : names) {
        operations.add(new GraphOperation(name, permission, quotas, end));
      }
      return this;
    }
  }
}
