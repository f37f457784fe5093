package io.github.connectedsecurity.core;

import java.util.List;

/**
 * A service as a {@link Cloud} knows it: a part of Microsoft's security APIs that is there as a whole in one cloud and missing
 * as a whole in another, with one host family and one token audience. Several services may share a host.
 *
 * @param name the service's own name, as error messages, logs and metrics show it
 */
public record Service(String name) {
  /** Microsoft Graph: directory objects, subscriptions, conditional access. */
  public static final Service GRAPH = new Service("Microsoft Graph");
  /** Alerts, incidents, secure scores and whatever else stands below {@code /security} in Microsoft Graph. */
  public static final Service GRAPH_SECURITY = new Service("Microsoft Graph security");
  /** Those parts of {@code /security} that no government cloud has: threat intelligence, audit log search, analyzed mails, detection rules and more. */
  public static final Service GRAPH_SECURITY_WORLDWIDE = new Service("Microsoft Graph security (worldwide parts)");
  /** Risky users, risk detections and sign-ins of Entra ID Protection, in Microsoft Graph. */
  public static final Service IDENTITY_PROTECTION = new Service("Entra ID Protection");
  /** Risk of agent identities, in Microsoft Graph. */
  public static final Service AGENT_PROTECTION = new Service("Entra ID Protection for agents");
  /** The list of sensitivity labels, in Microsoft Graph. */
  public static final Service SENSITIVITY_LABELS = new Service("Sensitivity labels");
  /** Evaluating, assigning and enforcing labels, in Microsoft Graph. */
  public static final Service INFORMATION_PROTECTION = new Service("Information protection");
  /** Defender for Endpoint, with the audience of its own permissions. */
  public static final Service DEFENDER = new Service("Defender for Endpoint");
  /** Defender XDR (incidents and hunting), with the audience of the Microsoft Threat Protection permissions. */
  public static final Service DEFENDER_XDR = new Service("Defender XDR");
  /** Defender for Cloud Apps; tenants have hosts of their own, which are faster than the common one. */
  public static final Service CLOUD_APP_SECURITY = new Service("Defender for Cloud Apps");
  /** Azure Resource Manager: Defender for Cloud, and Sentinel's settings and incidents. */
  public static final Service RESOURCE_MANAGER = new Service("Azure Resource Manager");
  /** Queries on Log Analytics workspaces. */
  public static final Service LOG_ANALYTICS = new Service("Log Analytics");
  /** Ingestion of logs; its host carries the name of a data collection endpoint. */
  public static final Service LOG_INGESTION = new Service("Logs Ingestion");
  /** The older ingestion of logs, signed with a workspace's key instead of a token; its host carries the workspace's id. */
  public static final Service LOG_COLLECTOR = new Service("HTTP Data Collector");
  /** Upload of threat intelligence to Sentinel. */
  public static final Service THREAT_INTELLIGENCE_UPLOAD = new Service("Sentinel threat intelligence upload");
  /** The Office 365 Management Activity API. */
  public static final Service OFFICE_365_MANAGEMENT = new Service("Office 365 Management");

  private static final List<Service> KNOWN = List.of(GRAPH, GRAPH_SECURITY, GRAPH_SECURITY_WORLDWIDE, IDENTITY_PROTECTION, AGENT_PROTECTION,
      SENSITIVITY_LABELS, INFORMATION_PROTECTION, DEFENDER, DEFENDER_XDR, CLOUD_APP_SECURITY, RESOURCE_MANAGER, LOG_ANALYTICS, LOG_INGESTION,
      LOG_COLLECTOR, THREAT_INTELLIGENCE_UPLOAD, OFFICE_365_MANAGEMENT);

  /** All services named here. */
  public static List<Service> known() { return KNOWN; }
}
