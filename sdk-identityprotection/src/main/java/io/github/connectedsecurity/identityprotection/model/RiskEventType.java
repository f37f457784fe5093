package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was detected. The service spells it in three ways: a text on detections ({@code riskEventType}), a closed list on sign-ins
 * ({@code riskEventTypes}) and texts again in what superseded it ({@code riskEventTypes_v2}); and its sources differ in letter case
 * and, for impossible travel, in the name. All are read as one value here; the text as it came stays in the model's {@code raw()}.
 */
public record RiskEventType(String value) implements OpenValue {
  private static final KnownValues<RiskEventType> KNOWN = new KnownValues<>(RiskEventType::new);
  private static final Map<String, String> OTHER_NAMES = Map.of("impossibletravel", "mcasImpossibleTravel");

  /** Two sign-ins from places too far apart for the time between them, given what is usual for the user. */
  public static final RiskEventType UNLIKELY_TRAVEL = KNOWN.add("unlikelyTravel");
  /** A sign-in through Tor or an anonymous VPN. */
  public static final RiskEventType ANONYMIZED_IP_ADDRESS = KNOWN.add("anonymizedIPAddress");
  /** A sign-in from an address of bad reputation. */
  public static final RiskEventType MALICIOUS_IP_ADDRESS = KNOWN.add("maliciousIPAddress");
  /** A sign-in unlike those of the user's history. */
  public static final RiskEventType UNFAMILIAR_FEATURES = KNOWN.add("unfamiliarFeatures");
  /** A sign-in from an address with infected devices; older data only. */
  public static final RiskEventType MALWARE_INFECTED_IP_ADDRESS = KNOWN.add("malwareInfectedIPAddress");
  /** A sign-in from a suspicious address; older data only. */
  public static final RiskEventType SUSPICIOUS_IP_ADDRESS = KNOWN.add("suspiciousIPAddress");
  /** The user's or workload's valid credentials were found leaked. */
  public static final RiskEventType LEAKED_CREDENTIALS = KNOWN.add("leakedCredentials");
  /** Matches what Microsoft knows of attacks. */
  public static final RiskEventType INVESTIGATIONS_THREAT_INTELLIGENCE = KNOWN.add("investigationsThreatIntelligence");
  /** Stands for a kind that needs a higher licence (P2, or Workload Identities Premium) to be named. */
  public static final RiskEventType GENERIC = KNOWN.add("generic");
  /** An administrator called the user compromised. */
  public static final RiskEventType ADMIN_CONFIRMED_USER_COMPROMISED = KNOWN.add("adminConfirmedUserCompromised");
  /** Impossible travel, found by Defender for Cloud Apps; also read from the name {@code impossibleTravel}. */
  public static final RiskEventType MCAS_IMPOSSIBLE_TRAVEL = KNOWN.add("mcasImpossibleTravel");
  /** Suspicious mailbox rules, found by Defender for Cloud Apps. */
  public static final RiskEventType MCAS_SUSPICIOUS_INBOX_MANIPULATION_RULES = KNOWN.add("mcasSuspiciousInboxManipulationRules");
  /** A sign-in that matches what Microsoft knows of attacks; older data only. */
  public static final RiskEventType INVESTIGATIONS_THREAT_INTELLIGENCE_SIGNIN_LINKED = KNOWN.add("investigationsThreatIntelligenceSigninLinked");
  /** Valid credentials from an address that is blocked; older data only. */
  public static final RiskEventType MALICIOUS_IP_ADDRESS_VALID_CREDENTIALS_BLOCKED_IP = KNOWN.add("maliciousIPAddressValidCredentialsBlockedIP");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final RiskEventType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** A sign-in from an address tied to a known attacker. */
  public static final RiskEventType NATION_STATE_IP = KNOWN.add("nationStateIP");
  /** A password spray that hit the right password. */
  public static final RiskEventType PASSWORD_SPRAY = KNOWN.add("passwordSpray");
  /** A token of odd life or origin. */
  public static final RiskEventType ANOMALOUS_TOKEN = KNOWN.add("anomalousToken");
  /** Activity from an anonymous proxy, found by Defender for Cloud Apps. */
  public static final RiskEventType RISKY_IP_ADDRESS = KNOWN.add("riskyIPAddress");
  /** Activity from a country that is not usual, found by Defender for Cloud Apps. */
  public static final RiskEventType NEW_COUNTRY = KNOWN.add("newCountry");
  /** The same browser in many tenants and countries. */
  public static final RiskEventType SUSPICIOUS_BROWSER = KNOWN.add("suspiciousBrowser");
  /** Suspicious forwarding of mail. */
  public static final RiskEventType SUSPICIOUS_INBOX_FORWARDING = KNOWN.add("suspiciousInboxForwarding");
  /** Mass access to sensitive files. */
  public static final RiskEventType MCAS_FIN_SUSPICIOUS_FILE_ACCESS = KNOWN.add("mcasFinSuspiciousFileAccess");
  /** The issuer of SAML tokens seems compromised. */
  public static final RiskEventType TOKEN_ISSUER_ANOMALY = KNOWN.add("tokenIssuerAnomaly");
  /** Odd changes in the directory. */
  public static final RiskEventType ANOMALOUS_USER_ACTIVITY = KNOWN.add("anomalousUserActivity");
  /** A session through an attacker's proxy. */
  public static final RiskEventType ATTACKER_IN_THE_MIDDLE = KNOWN.add("attackerinTheMiddle");
  /** An attempt on the primary refresh token. */
  public static final RiskEventType ATTEMPTED_PRT_ACCESS = KNOWN.add("attemptedPrtAccess");
  /** Odd traffic with Graph, or enumeration of the directory. */
  public static final RiskEventType SUSPICIOUS_API_TRAFFIC = KNOWN.add("suspiciousAPITraffic");
  /** Suspicious sending of mail. */
  public static final RiskEventType SUSPICIOUS_SENDING_PATTERNS = KNOWN.add("suspiciousSendingPatterns");
  /** The user refused a second factor that they had not asked for, as fraud. */
  public static final RiskEventType USER_REPORTED_SUSPICIOUS_ACTIVITY = KNOWN.add("userReportedSuspiciousActivity");
  /** Odd sign-ins of a workload. */
  public static final RiskEventType SUSPICIOUS_SIGNINS = KNOWN.add("suspiciousSignins");
  /** An administrator called the service principal compromised. */
  public static final RiskEventType ADMIN_CONFIRMED_SERVICE_PRINCIPAL_COMPROMISED = KNOWN.add("adminConfirmedServicePrincipalCompromised");
  /** Odd acts of a workload in the directory. */
  public static final RiskEventType ANOMALOUS_SERVICE_PRINCIPAL_ACTIVITY = KNOWN.add("anomalousServicePrincipalActivity");
  /** An application that was found malicious. */
  public static final RiskEventType MALICIOUS_APPLICATION = KNOWN.add("maliciousApplication");
  /** An application that looks malicious. */
  public static final RiskEventType SUSPICIOUS_APPLICATION = KNOWN.add("suspiciousApplication");
  /** An agent reached for what it does not usually reach for; of beta. */
  public static final RiskEventType UNFAMILIAR_RESOURCE_ACCESS = KNOWN.add("unfamiliarResourceAccess");

  /** Reads a value; a known one in any letter case and by any of its names. */
  @JsonCreator
  public static RiskEventType of(String value) { return KNOWN.of(OTHER_NAMES.getOrDefault(value.toLowerCase(Locale.ROOT), value)); }

  /** The values known to this version. */
  public static List<RiskEventType> known() { return KNOWN.all(); }

  /** This value as the service may write it, its own name first: what a filter must ask for to find all. */
  public List<RiskEventType> spellings() { return equals(MCAS_IMPOSSIBLE_TRAVEL) ? List.of(this, new RiskEventType("impossibleTravel")) : List.of(this); }
}
