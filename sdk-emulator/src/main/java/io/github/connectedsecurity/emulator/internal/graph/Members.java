package io.github.connectedsecurity.emulator.internal.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of enum values in schema order, and which of them a caller must ask for. */
final class Members {
  static final List<String> ALERT_STATUS = List.of("unknown", "new", "inProgress", "resolved", "unknownFutureValue");
  static final List<String> SEVERITY = List.of("unknown", "informational", "low", "medium", "high", "unknownFutureValue");
  static final List<String> CLASSIFICATION =
      List.of("unknown", "falsePositive", "truePositive", "informationalExpectedActivity", "unknownFutureValue");
  static final List<String> DETERMINATION = List.of("unknown", "apt", "malware", "securityPersonnel", "securityTesting", "unwantedSoftware", "other",
      "multiStagedAttack", "compromisedAccount", "phishing", "maliciousUserActivity", "notMalicious", "notEnoughDataToValidate",
      "confirmedActivity", "lineOfBusinessApplication", "unknownFutureValue");
  static final List<String> INCIDENT_STATUS = List.of("active", "resolved", "inProgress", "redirected", "unknownFutureValue", "awaitingAction");
  static final List<String> SERVICE_SOURCE = List.of("unknown", "microsoftDefenderForEndpoint", "microsoftDefenderForIdentity",
      "microsoftDefenderForCloudApps", "microsoftDefenderForOffice365", "microsoft365Defender", "azureAdIdentityProtection",
      "microsoftAppGovernance", "dataLossPrevention", "unknownFutureValue", "microsoftDefenderForCloud", "microsoftSentinel",
      "microsoftInsiderRiskManagement", "microsoftThreatIntelligence", "microsoftSecurityForAI");
  static final List<String> CORRELATION_REASON = List.of("repeatedAlertOccurrence", "sameGeography", "similarArtifacts", "sameTargetedAsset",
      "sameNetworkSegment", "eventSequence", "timeFrame", "sameThreatSource", "similarTTPsOrBehavior", "sameActor", "sameCampaign",
      "sharedIndicators", "sameAsset", "networkProximity", "eventCasualSequence", "temporalProximity", "lateralMovementPath");

  private static final String SENTINEL = "unknownFutureValue";
  private static final Map<String, Set<String>> LATER = Map.of(
      "serviceSource", later(SERVICE_SOURCE),
      "status", later(INCIDENT_STATUS),
      "detectionSource", Set.of("microsoftDefenderForCloud", "microsoftSentinel", "microsoftDefenderForIoT", "microsoftDefenderForServers",
          "microsoftDefenderForStorage", "microsoftDefenderForDNS", "microsoftDefenderForDatabases", "microsoftDefenderForContainers",
          "microsoftDefenderForNetwork", "microsoftDefenderForAppService", "microsoftDefenderForKeyVault", "microsoftDefenderForResourceManager",
          "microsoftDefenderForApiManagement", "nrtAlerts", "scheduledAlerts", "microsoftDefenderThreatIntelligenceAnalytics", "builtInMl",
          "microsoftInsiderRiskManagement", "microsoftThreatIntelligence", "microsoftDefenderForAIServices", "securityCopilot"),
      "remediationStatus", Set.of("active", "pendingApproval", "declined", "unremediated", "running", "partiallyRemediated"));

  private Members() {}

  /** What may be sent: every name but the sentinel and those that only the service sets. */
  static List<String> sendable(List<String> members, String... notThese) {
    Set<String> not = Set.copyOf(Stream.concat(Stream.of(SENTINEL), Stream.of(notThese)).toList());
    return members.stream().filter(member -> !not.contains(member)).toList();
  }

  /** The tree as a caller sees it who did not ask for members that are newer than the sentinel. */
  static Map<String, Object> hideLater(Map<?, ?> tree) {
    Map<String, Object> hidden = new LinkedHashMap<>();
    tree.forEach((name, value) -> hidden.put(String.valueOf(name), hide(String.valueOf(name), value)));
    return hidden;
  }

  private static @Nullable Object hide(String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      return hideLater(object);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> hidden = new ArrayList<>();
      list.forEach(element -> hidden.add(hide("", element)));
      return hidden;
    }
    return value instanceof String text && LATER.getOrDefault(name, Set.of()).contains(text) ? SENTINEL : value;
  }

  private static Set<String> later(List<String> members) { return Set.copyOf(members.subList(members.indexOf(SENTINEL) + 1, members.size())); }
}
