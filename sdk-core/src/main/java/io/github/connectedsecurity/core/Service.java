package io.github.connectedsecurity.core;

/**
 * A service as a {@link Cloud} knows it: one host family with one token audience. A product that answers to two audiences is
 * two services here.
 *
 * @param name the service's own name, as error messages show it
 */
public record Service(String name) {
  /** Microsoft Graph. */
  public static final Service GRAPH = new Service("Microsoft Graph");
  /** Defender for Endpoint, with the audience of its own permissions. */
  public static final Service DEFENDER = new Service("Defender for Endpoint");
  /** Defender XDR (incidents and hunting), with the audience of the Microsoft Threat Protection permissions. */
  public static final Service DEFENDER_XDR = new Service("Defender XDR");
  /** Defender for Cloud Apps; its host carries the tenant's name. */
  public static final Service CLOUD_APP_SECURITY = new Service("Defender for Cloud Apps");
  /** Azure Resource Manager: Defender for Cloud, and Sentinel's settings and incidents. */
  public static final Service RESOURCE_MANAGER = new Service("Azure Resource Manager");
  /** Queries on Log Analytics workspaces. */
  public static final Service LOG_ANALYTICS = new Service("Log Analytics");
  /** Ingestion of logs; its host carries the name of a data collection endpoint. */
  public static final Service LOG_INGESTION = new Service("Logs Ingestion");
  /** Upload of threat intelligence to Sentinel. */
  public static final Service THREAT_INTELLIGENCE_UPLOAD = new Service("Sentinel threat intelligence upload");
  /** The Office 365 Management Activity API. */
  public static final Service OFFICE_365_MANAGEMENT = new Service("Office 365 Management");
}
