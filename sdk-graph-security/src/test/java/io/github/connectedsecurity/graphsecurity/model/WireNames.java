package io.github.connectedsecurity.graphsecurity.model;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;

/** Which members the accessors read: the one they are named after, and where the service once used another name, that one next. */
final class WireNames {
  private static final Map<String, List<String>> EXCEPTIONS = Map.ofEntries(
      Map.entry("AlertComment.createdByDisplayName", List.of("createdByDisplayName", "createdBy")),
      Map.entry("AlertComment.createdDateTime", List.of("createdDateTime", "createdTime")),
      Map.entry("Incident.customTags", List.of("customTags", "tags")),
      Map.entry("AuditLogQuery.serviceFilters", List.of("serviceFilters", "serviceFilter")),
      Map.entry("DeploymentAccessKeyType.deploymentAccessKey", List.of("deploymentAccessKey", "sensorDeploymentAccessKey")),
      Map.entry("InvokeActionResult.identityProvider", List.of("identityProvider", "provider")),
      Map.entry("ResultInfo.subcode", List.of("subcode", "subCode")),
      Map.entry("SubmissionUserIdentity.id", List.of("id", "identity")),
      Map.entry("EmailThreatSubmission.subject", List.of("subject", "emailSubject")),
      Map.entry("EmailThreatSubmissionPolicy.isCustomizedNotificationSenderEnabled",
          List.of("isCustomizedNotificationSenderEnabled", "isCustomNotificationSenderEnabled")));

  private WireNames() {}

  /** The members an accessor reads while it finds nothing, in order. */
  static List<String> of(Method accessor) {
    String own = accessor.getName().equals("odataType") ? "@odata.type" : accessor.getName();
    return EXCEPTIONS.getOrDefault(accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName(), List.of(own));
  }

  /** The member from which an accessor takes its value out of this object. */
  static String of(Method accessor, Map<String, Object> json) {
    List<String> names = of(accessor);
    return names.stream().filter(name -> json.get(name) != null).findFirst().orElse(names.get(0));
  }
}
