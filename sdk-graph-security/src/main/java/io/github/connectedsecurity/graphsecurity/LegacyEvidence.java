package io.github.connectedsecurity.graphsecurity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists of states in a legacy alert as the evidence of an alert. */
final class LegacyEvidence {
  private static final Set<String> HASHES = Set.of("md5", "sha1", "sha256");

  /** One kind of state: the list it stands in, the evidence it becomes, and which member goes where. */
  private record Rule(String states, String evidence, Map<String, String> members) {}

  private static final List<Rule> RULES = List.of(
      new Rule("cloudAppStates", "cloudApplicationEvidence", Map.of("destinationServiceName", "displayName")),
      new Rule("fileStates", "fileEvidence", Map.of("name", "fileDetails/fileName", "path", "fileDetails/filePath", "fileHash", "fileDetails/#")),
      new Rule("hostStates", "deviceEvidence", Map.of("fqdn", "deviceDnsName", "netBiosName", "hostName", "os", "osPlatform",
          "privateIpAddress", "lastIpAddress", "publicIpAddress", "lastExternalIpAddress")),
      new Rule("malwareStates", "malwareEvidence", Map.of("name", "name", "category", "category")),
      new Rule("messageSecurityStates", "analyzedMessageEvidence", Map.of("connectingIP", "senderIp", "deliveryAction", "deliveryAction",
          "deliveryLocation", "deliveryLocation", "directionality", "antiSpamDirection", "internetMessageId", "internetMessageId",
          "messageReceivedDateTime", "receivedDateTime", "messageSubject", "subject", "networkMessageId", "networkMessageId")),
      new Rule("networkConnections", "networkConnectionEvidence", Map.of("destinationAddress", "destinationAddress/ipAddress",
          "destinationPort", "destinationPort", "protocol", "protocol", "sourceAddress", "sourceAddress/ipAddress", "sourcePort", "sourcePort")),
      new Rule("processes", "processEvidence", Map.of("accountName", "userAccount/accountName", "commandLine", "processCommandLine",
          "createdDateTime", "processCreationDateTime", "fileHash", "imageFile/#", "name", "imageFile/fileName", "path", "imageFile/filePath",
          "parentProcessCreatedDateTime", "parentProcessCreationDateTime", "parentProcessId", "parentProcessId",
          "parentProcessName", "parentProcessImageFile/fileName", "processId", "processId")),
      new Rule("registryKeyStates", "registryValueEvidence", Map.of("hive", "registryHive", "key", "registryKey", "valueData", "registryValue",
          "valueName", "registryValueName", "valueType", "registryValueType")),
      new Rule("securityResources", "azureResourceEvidence", Map.of("resource", "resourceId")),
      new Rule("uriClickSecurityStates", "urlEvidence", Map.of("uriDomain", "url")),
      new Rule("userStates", "userEvidence", Map.of("aadUserId", "userAccount/azureAdUserId", "accountName", "userAccount/accountName",
          "domainName", "userAccount/domainName", "onPremisesSecurityIdentifier", "userAccount/userSid",
          "userPrincipalName", "userAccount/userPrincipalName")));

  private LegacyEvidence() {}

  static List<Map<String, Object>> of(Map<String, Object> legacy) {
    List<Map<String, Object>> evidence = new ArrayList<>();
    for (Rule rule : RULES) {
      LegacyAlertConverter.maps(legacy.get(rule.states)).forEach(state -> evidence.add(converted(rule, state)));
    }
    for (Map<String, Object> connection : LegacyAlertConverter.maps(legacy.get("networkConnections"))) {
      follow(evidence, "urlEvidence", "url", connection.get("destinationUrl"));
      follow(evidence, "dnsEvidence", "domainName", connection.get("destinationDomain"));
    }
    return evidence;
  }

  /** A connection's address and name are evidence of their own. */
  private static void follow(List<Map<String, Object>> evidence, String type, String member, @Nullable Object value) {
    if (value != null) {
      Map<String, Object> more = typed(type);
      more.put(member, value);
      evidence.add(more);
    }
  }

  private static Map<String, Object> converted(Rule rule, Map<String, Object> state) {
    Map<String, Object> evidence = typed(rule.evidence);
    state.forEach((name, value) -> {
      String place = rule.members.get(name);
      if (place != null && value != null) {
        put(evidence, place, value);
      }
    });
    if (rule.states.equals("securityResources") && "attacked".equals(state.get("resourceType"))) {
      evidence.put("roles", List.of("attacked"));
    }
    return evidence;
  }

  @SuppressWarnings("unchecked") // made below
  private static void put(Map<String, Object> evidence, String place, Object value) {
    int slash = place.indexOf('/');
    if (slash < 0) {
      evidence.put(place, value);
      return;
    }
    Map<String, Object> inner = (Map<String, Object>) evidence.computeIfAbsent(place.substring(0, slash), name -> new LinkedHashMap<String, Object>());
    String member = place.substring(slash + 1);
    if (!member.equals("#")) {
      inner.put(member, value);
    } else if (LegacyAlertConverter.map(value).get("hashType") instanceof String type && HASHES.contains(type.toLowerCase(Locale.ROOT))) {
      inner.put(type.toLowerCase(Locale.ROOT), LegacyAlertConverter.map(value).get("hashValue"));
    }
  }

  private static Map<String, Object> typed(String evidence) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("@odata.type", "#microsoft.graph.security." + evidence);
    return map;
  }
}
