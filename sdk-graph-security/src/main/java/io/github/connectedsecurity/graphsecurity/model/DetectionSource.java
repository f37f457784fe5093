package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The sensor or technology that noticed an activity. */
public record DetectionSource(String value) implements OpenValue {
  private static final KnownValues<DetectionSource> KNOWN = new KnownValues<>(DetectionSource::new);

  /** The source was not recognised. */
  public static final DetectionSource UNKNOWN = KNOWN.add("unknown");
  /** Behaviour sensors on devices. */
  public static final DetectionSource MICROSOFT_DEFENDER_FOR_ENDPOINT = KNOWN.add("microsoftDefenderForEndpoint");
  /** Microsoft Defender Antivirus. */
  public static final DetectionSource ANTIVIRUS = KNOWN.add("antivirus");
  /** Microsoft Defender SmartScreen, which checks sites and downloads. */
  public static final DetectionSource SMART_SCREEN = KNOWN.add("smartScreen");
  /** Indicators that the organisation supplied. */
  public static final DetectionSource CUSTOM_TI = KNOWN.add("customTi");
  /** Protection of mail and collaboration. */
  public static final DetectionSource MICROSOFT_DEFENDER_FOR_OFFICE_365 = KNOWN.add("microsoftDefenderForOffice365");
  /** An automated investigation that found more than it started from. */
  public static final DetectionSource AUTOMATED_INVESTIGATION = KNOWN.add("automatedInvestigation");
  /** The experts of Microsoft's managed hunting service. */
  public static final DetectionSource MICROSOFT_THREAT_EXPERTS = KNOWN.add("microsoftThreatExperts");
  /** A hunting query that the organisation made a detection rule. */
  public static final DetectionSource CUSTOM_DETECTION = KNOWN.add("customDetection");
  /** Sensors on domain controllers. */
  public static final DetectionSource MICROSOFT_DEFENDER_FOR_IDENTITY = KNOWN.add("microsoftDefenderForIdentity");
  /** Defender for Cloud Apps. */
  public static final DetectionSource CLOUD_APP_SECURITY = KNOWN.add("cloudAppSecurity");
  /** Correlation across the Defender products. */
  public static final DetectionSource MICROSOFT_365_DEFENDER = KNOWN.add("microsoft365Defender");
  /** Entra ID Protection. */
  public static final DetectionSource AZURE_AD_IDENTITY_PROTECTION = KNOWN.add("azureAdIdentityProtection");
  /** Somebody raised it by hand. */
  public static final DetectionSource MANUAL = KNOWN.add("manual");
  /** A rule of Purview Data Loss Prevention. */
  public static final DetectionSource MICROSOFT_DATA_LOSS_PREVENTION = KNOWN.add("microsoftDataLossPrevention");
  /** A policy on applications that the organisation wrote. */
  public static final DetectionSource APP_GOVERNANCE_POLICY = KNOWN.add("appGovernancePolicy");
  /** Detection of suspicious applications built into app governance. */
  public static final DetectionSource APP_GOVERNANCE_DETECTION = KNOWN.add("appGovernanceDetection");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final DetectionSource UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** Defender for Cloud, where no single plan is named. */
  public static final DetectionSource MICROSOFT_DEFENDER_FOR_CLOUD = KNOWN.add("microsoftDefenderForCloud");
  /** Microsoft Sentinel. */
  public static final DetectionSource MICROSOFT_SENTINEL = KNOWN.add("microsoftSentinel");
  /** Network sensors for devices and industrial controllers. */
  public static final DetectionSource MICROSOFT_DEFENDER_FOR_IOT = KNOWN.add("microsoftDefenderForIoT");
  /** Defender for Cloud's plan for servers. */
  public static final DetectionSource MICROSOFT_DEFENDER_FOR_SERVERS = KNOWN.add("microsoftDefenderForServers");
  /** Defender for Cloud's plan for storage accounts. */
  public static final DetectionSource MICROSOFT_DEFENDER_FOR_STORAGE = KNOWN.add("microsoftDefenderForStorage");
  /** Defender for Cloud's plan for name resolution. */
  public static final DetectionSource MICROSOFT_DEFENDER_FOR_DNS = KNOWN.add("microsoftDefenderForDNS");
  /** Defender for Cloud's plan for databases. */
  public static final DetectionSource MICROSOFT_DEFENDER_FOR_DATABASES = KNOWN.add("microsoftDefenderForDatabases");
  /** Defender for Cloud's plan for containers and Kubernetes. */
  public static final DetectionSource MICROSOFT_DEFENDER_FOR_CONTAINERS = KNOWN.add("microsoftDefenderForContainers");
  /** Defender for Cloud's analysis of network traffic. */
  public static final DetectionSource MICROSOFT_DEFENDER_FOR_NETWORK = KNOWN.add("microsoftDefenderForNetwork");
  /** Defender for Cloud's plan for web applications. */
  public static final DetectionSource MICROSOFT_DEFENDER_FOR_APP_SERVICE = KNOWN.add("microsoftDefenderForAppService");
  /** Defender for Cloud's plan for key vaults. */
  public static final DetectionSource MICROSOFT_DEFENDER_FOR_KEY_VAULT = KNOWN.add("microsoftDefenderForKeyVault");
  /** Defender for Cloud's plan for Azure's own management operations. */
  public static final DetectionSource MICROSOFT_DEFENDER_FOR_RESOURCE_MANAGER = KNOWN.add("microsoftDefenderForResourceManager");
  /** Defender for Cloud's plan for published APIs. */
  public static final DetectionSource MICROSOFT_DEFENDER_FOR_API_MANAGEMENT = KNOWN.add("microsoftDefenderForApiManagement");
  /** A Sentinel rule that runs every minute, near real time. */
  public static final DetectionSource NRT_ALERTS = KNOWN.add("nrtAlerts");
  /** A Sentinel rule that runs on a schedule. */
  public static final DetectionSource SCHEDULED_ALERTS = KNOWN.add("scheduledAlerts");
  /** Sentinel's matching of logs with Microsoft's threat intelligence. */
  public static final DetectionSource MICROSOFT_DEFENDER_THREAT_INTELLIGENCE_ANALYTICS = KNOWN.add("microsoftDefenderThreatIntelligenceAnalytics");
  /** Machine learning built into Sentinel. */
  public static final DetectionSource BUILT_IN_ML = KNOWN.add("builtInMl");
  /** Purview Insider Risk Management. */
  public static final DetectionSource MICROSOFT_INSIDER_RISK_MANAGEMENT = KNOWN.add("microsoftInsiderRiskManagement");
  /** Microsoft's threat intelligence. */
  public static final DetectionSource MICROSOFT_THREAT_INTELLIGENCE = KNOWN.add("microsoftThreatIntelligence");
  /** Defender for Cloud's plan for AI services. */
  public static final DetectionSource MICROSOFT_DEFENDER_FOR_AI_SERVICES = KNOWN.add("microsoftDefenderForAIServices");
  /** Microsoft Security Copilot. */
  public static final DetectionSource SECURITY_COPILOT = KNOWN.add("securityCopilot");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DetectionSource of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<DetectionSource> known() { return KNOWN.all(); }
}
