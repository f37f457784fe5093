package io.github.connectedsecurity.emulator.internal.informationprotection;

import io.github.connectedsecurity.emulator.internal.state.AuditEvent;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.DirectoryAudits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what was done with labels and content into the tenant's audit trail, in the words of the Office 365 feed. */
final class Trail {
  private static final int FILE_OPERATION = 6;
  private static final int ENDPOINT = 63;
  private static final int LABEL_ACTION = 94;
  private static final int TEAMS_LABEL = 206;
  private static final int ROSTER_LABEL = 231;
  private static final int ENTRA = 8;

  private final CloudState state;

  Trail(CloudState state) { this.state = state; }

  /** That an application asked what it takes to change the label of some content, and was told. */
  void evaluated(LabelRequest request, Map<String, Object> content, Optional<TenantLabel> before, Optional<TenantLabel> after, String method,
      Optional<String> justification) {
    Map<String, Object> event = new LinkedHashMap<>();
    after.ifPresent(label -> event.put("SensitivityLabelId", label.id()));
    before.ifPresent(label -> event.put("OldSensitivityLabelId", label.id()));
    event.put("LabelEventType", after.isEmpty() ? 3 : before.isEmpty() ? 0 : Integer.compare(after.get().order(), before.get().order()) >= 0 ? 1 : 2);
    event.put("ActionSource", method.equals("auto") ? 2 : 3);
    justification.ifPresent(text -> event.put("JustificationText", text));
    String operation = after.isEmpty() ? "SensitivityLabelRemoved" : before.isEmpty() ? "SensitivityLabelApplied" : "SensitivityLabelUpdated";
    add("Audit.General", "Aip", operation, LABEL_ACTION, who(request), String.valueOf(content.get("identifier")), Map.of("SensitivityLabelEventData", event));
  }

  /** That a rule of data loss prevention matched. */
  void matched(LabelRequest request, String object, String sensitiveType, String policy) {
    Map<String, Object> found = Map.of("Confidence", 85, "Count", 1, "UniqueCount", 1, "SensitiveType", sensitiveType);
    Map<String, Object> rule = Map.of("RuleName", policy, "Severity", "Low", "ConditionsMatched", Map.of("SensitiveInformation", List.of(found)));
    add("DLP.All", "Endpoint", "DlpRuleMatch", ENDPOINT, who(request), object,
        Map.of("UserKey", "DlpAgent", "SensitiveInfoDetectionIsIncluded", false, "PolicyDetails", List.of(Map.of("PolicyName", policy, "Rules",
            List.of(rule)))));
  }

  /** That a document of a site has another label now. */
  void labelled(String who, String object, Optional<String> before, Optional<String> after) {
    Map<String, Object> details = new LinkedHashMap<>();
    before.ifPresent(label -> details.put("SourceLabel", label));
    after.ifPresent(label -> details.put("DestinationLabel", label));
    after.ifPresent(label -> details.put("SensitivityLabelId", label));
    details.put("ItemType", "File");
    details.put("EventSource", "SharePoint");
    details.put("SourceFileName", object.substring(object.lastIndexOf('/') + 1));
    String operation = after.isEmpty() ? "FileSensitivityLabelRemoved" : before.isEmpty() ? "FileSensitivityLabelApplied" : "FileSensitivityLabelChanged";
    add("Audit.SharePoint", "SharePoint", operation, FILE_OPERATION, who, object, details);
  }

  /** That a meeting has another label now. */
  void meeting(LabelRequest request, String meeting, Optional<String> before, String after) {
    Map<String, Object> event = new LinkedHashMap<>(Map.of("SensitivityLabelId", after, "ActionSource", 3, "LabelEventType", before.isEmpty() ? 0 : 1));
    before.ifPresent(label -> event.put("OldSensitivityLabelId", label));
    add("Audit.General", "MicrosoftTeams", before.isEmpty() ? "SensitivityLabelApplied" : "SensitivityLabelUpdated", TEAMS_LABEL, request.caller().who(),
        meeting, Map.of("SensitivityLabelEventData", event));
  }

  /** That a roster of Planner has this label now. */
  void roster(LabelRequest request, String roster, String label, int method) {
    add("Audit.General", "Planner", "RosterSensitivityLabelUpdated", ROSTER_LABEL, request.caller().who(), label, Map.of("Roster", roster, "AssignmentMethod",
        method));
  }

  /** That somebody read what opens a volume: in the directory's log and in the trail. */
  void recoveryKey(LabelRequest request, String key, String device) {
    add("Audit.AzureActiveDirectory", "AzureActiveDirectory", "Read BitLocker key.", ENTRA, request.caller().who(), key,
        Map.of("AzureActiveDirectoryEventType", 1, "ExtendedProperties", List.of(Map.of("Name", "deviceId", "Value", device))));
    state.directoryAudits().add(request.caller().user().map(user -> DirectoryAudits.user(user.id(), user.name(), user.principalName()))
        .orElseGet(() -> DirectoryAudits.application(request.caller().name())), "Core Directory", "Read BitLocker key", "KeyManagement",
        DirectoryAudits.target("Device", device, device));
  }

  private static String who(LabelRequest request) { return request.user().orElse(request.caller().who()); }

  private void add(String contentType, String workload, String operation, int type, String user, String object, Map<String, Object> details) {
    state.auditEvents().add(new AuditEvent(state.clock().instant(), contentType, workload, operation, type, user, object, details));
  }
}
