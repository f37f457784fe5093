package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The product that raised an alert. */
public record ServiceSource(String value) implements OpenValue {
  private static final KnownValues<ServiceSource> KNOWN = new KnownValues<>(ServiceSource::new);

  /** The product was not recognised. */
  public static final ServiceSource UNKNOWN = KNOWN.add("unknown");
  /** Protects devices. */
  public static final ServiceSource MICROSOFT_DEFENDER_FOR_ENDPOINT = KNOWN.add("microsoftDefenderForEndpoint");
  /** Protects on-premises Active Directory. */
  public static final ServiceSource MICROSOFT_DEFENDER_FOR_IDENTITY = KNOWN.add("microsoftDefenderForIdentity");
  /** Protects cloud applications and what is stored there. */
  public static final ServiceSource MICROSOFT_DEFENDER_FOR_CLOUD_APPS = KNOWN.add("microsoftDefenderForCloudApps");
  /** Protects mail and collaboration. */
  public static final ServiceSource MICROSOFT_DEFENDER_FOR_OFFICE_365 = KNOWN.add("microsoftDefenderForOffice365");
  /** Correlates across the Defender products. */
  public static final ServiceSource MICROSOFT_365_DEFENDER = KNOWN.add("microsoft365Defender");
  /** Entra ID Protection, which watches sign-ins and accounts. */
  public static final ServiceSource AZURE_AD_IDENTITY_PROTECTION = KNOWN.add("azureAdIdentityProtection");
  /** Watches applications with access to Microsoft 365 data. */
  public static final ServiceSource MICROSOFT_APP_GOVERNANCE = KNOWN.add("microsoftAppGovernance");
  /** Purview Data Loss Prevention. */
  public static final ServiceSource DATA_LOSS_PREVENTION = KNOWN.add("dataLossPrevention");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final ServiceSource UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** Protects resources in Azure and other clouds. */
  public static final ServiceSource MICROSOFT_DEFENDER_FOR_CLOUD = KNOWN.add("microsoftDefenderForCloud");
  /** Collects and analyses logs of all kinds. */
  public static final ServiceSource MICROSOFT_SENTINEL = KNOWN.add("microsoftSentinel");
  /** Purview Insider Risk Management. */
  public static final ServiceSource MICROSOFT_INSIDER_RISK_MANAGEMENT = KNOWN.add("microsoftInsiderRiskManagement");
  /** Microsoft's threat intelligence. */
  public static final ServiceSource MICROSOFT_THREAT_INTELLIGENCE = KNOWN.add("microsoftThreatIntelligence");
  /** Protects AI agents and applications. */
  public static final ServiceSource MICROSOFT_SECURITY_FOR_AI = KNOWN.add("microsoftSecurityForAI");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ServiceSource of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<ServiceSource> known() { return KNOWN.all(); }
}
