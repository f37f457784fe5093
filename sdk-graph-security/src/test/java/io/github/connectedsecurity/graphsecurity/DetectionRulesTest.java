package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.graphsecurity.model.AlertSeverity;
import io.github.connectedsecurity.graphsecurity.model.detections.AlertTemplateInput;
import io.github.connectedsecurity.graphsecurity.model.detections.DetectionActionInput;
import io.github.connectedsecurity.graphsecurity.model.detections.DetectionRule;
import io.github.connectedsecurity.graphsecurity.model.detections.DetectionRuleUpdate;
import io.github.connectedsecurity.graphsecurity.model.detections.DeviceAssetIdentifier;
import io.github.connectedsecurity.graphsecurity.model.detections.DisableUserEntityIdentifier;
import io.github.connectedsecurity.graphsecurity.model.detections.FileEntityIdentifier;
import io.github.connectedsecurity.graphsecurity.model.detections.ForceUserPasswordResetEntityIdentifier;
import io.github.connectedsecurity.graphsecurity.model.detections.ImpactedAssetInput;
import io.github.connectedsecurity.graphsecurity.model.detections.IsolationType;
import io.github.connectedsecurity.graphsecurity.model.detections.MailboxAssetIdentifier;
import io.github.connectedsecurity.graphsecurity.model.detections.MarkUserAsCompromisedEntityIdentifier;
import io.github.connectedsecurity.graphsecurity.model.detections.NewDetectionRule;
import io.github.connectedsecurity.graphsecurity.model.detections.OrganizationalScopeInput;
import io.github.connectedsecurity.graphsecurity.model.detections.QueryConditionInput;
import io.github.connectedsecurity.graphsecurity.model.detections.ResponseAction;
import io.github.connectedsecurity.graphsecurity.model.detections.ResponseActionInput;
import io.github.connectedsecurity.graphsecurity.model.detections.RuleSchedule;
import io.github.connectedsecurity.graphsecurity.model.detections.RuleScheduleInput;
import io.github.connectedsecurity.graphsecurity.model.detections.ScopeType;
import io.github.connectedsecurity.graphsecurity.model.detections.StopAndQuarantineFileEntityIdentifier;
import io.github.connectedsecurity.graphsecurity.model.detections.UserAssetIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DetectionRulesTest {
  private final StubService service = StubService.start();
  private final DetectionRules rules = GraphSecurityClient.create(service.options()).beta().detectionRules();

  @AfterEach
  void stop() { service.close(); }

  private static final String RULES = "/beta/security/rules/detectionRules";

  @Test
  void list_andGet_readRules() {
    service.on("GET " + RULES, "{\"value\":[{\"id\":\"7506\",\"displayName\":\"ban file\"}]}").on("GET " + RULES, "{\"value\":[]}");
    service.on("GET " + RULES + "/7506", "{\"id\":\"7506\",\"schedule\":{\"period\":\"12H\"}}");

    assertThat(rules.list()).extracting(DetectionRule::displayName).containsExactly(Optional.of("ban file"));
    assertThat(rules.list(q -> q.top(3))).isEmpty();
    assertThat(rules.get("7506").schedule().flatMap(RuleSchedule::period)).contains("12H");
    assertThat(service.asked().get(1).query()).isEqualTo(Map.of("$top", "3"));
    assertThat(service.asked().get(0).headers()).containsEntry("authorization", StubService.authorization(Service.GRAPH_SECURITY));
  }

  @Test
  void create_sendsTheWholeRule_once() {
    service.on("POST " + RULES, 201, "{\"id\":\"1\"}").on("POST " + RULES, 503, "");
    var alert = AlertTemplateInput.of("Odd tool", AlertSeverity.MEDIUM, "Execution").description("d").recommendedActions("look")
        .mitreTechniques(List.of("T1059"))
        .impactedAssets(List.of(ImpactedAssetInput.device(DeviceAssetIdentifier.DEVICE_ID), ImpactedAssetInput.mailbox(MailboxAssetIdentifier.ACCOUNT_UPN),
            ImpactedAssetInput.user(UserAssetIdentifier.ACCOUNT_SID)));
    var action = DetectionActionInput.of(alert).organizationalScope(OrganizationalScopeInput.of(ScopeType.DEVICE_GROUP, List.of("servers")))
        .responseActions(List.of(ResponseActionInput.isolateDevice(IsolationType.FULL), ResponseActionInput.softDelete()));
    var rule = NewDetectionRule.of("Tool", QueryConditionInput.of("DeviceProcessEvents"), RuleScheduleInput.of("12H"), action);

    assertThat(rules.create(rule).id()).isEqualTo("1");
    String type = "#microsoft.graph.security.";
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("isEnabled", true, "displayName", "Tool", "queryCondition", Map.of("queryText",
        "DeviceProcessEvents"),
        "schedule", Map.of("period", "12H"), "detectionAction", Map.of(
            "alertTemplate", Map.of("title", "Odd tool", "severity", "medium", "category", "Execution", "description", "d", "recommendedActions", "look",
                "mitreTechniques", List.of("T1059"), "impactedAssets", List.of(
                    Map.of("@odata.type", type + "impactedDeviceAsset", "identifier", "deviceId"),
                    Map.of("@odata.type", type + "impactedMailboxAsset", "identifier", "accountUpn"),
                    Map.of("@odata.type", type + "impactedUserAsset", "identifier", "accountSid"))),
            "organizationalScope", Map.of("scopeType", "deviceGroup", "scopeNames", List.of("servers")),
            "responseActions", List.of(
                Map.of("@odata.type", type + "isolateDeviceResponseAction", "identifier", "deviceId", "isolationType", "full"),
                Map.of("@odata.type", type + "softDeleteResponseAction", "identifier", "networkMessageId, recipientEmailAddress")))));
    assertThatThrownBy(() -> rules.create(rule)).isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void update_sendsOnlyWhatChanges_andIsSafeToRepeat() {
    service.on("PATCH " + RULES + "/7506", "{\"id\":\"7506\",\"isEnabled\":false}").on("PATCH " + RULES + "/7506", 503, "");

    assertThat(rules.update("7506", DetectionRuleUpdate.create().isEnabled(false)).isEnabled()).contains(false);
    assertThat(service.onlyRequest().body()).isEqualTo("{\"isEnabled\":false}");
    assertThatThrownBy(() -> rules.update("7506", DetectionRuleUpdate.create().displayName("x"))).isInstanceOf(ServiceException.class);
  }

  @Test
  void delete_needsNoBody() {
    service.on("DELETE " + RULES + "/7506", 204, "");

    rules.delete("7506");

    assertThat(service.onlyRequest().body()).isEmpty();
  }

  static Stream<Arguments> actions() {
    return Stream.of(arguments(ResponseActionInput.collectInvestigationPackage(), "collectInvestigationPackage", "deviceId"),
        arguments(ResponseActionInput.runAntivirusScan(), "runAntivirusScan", "deviceId"),
        arguments(ResponseActionInput.initiateInvestigation(), "initiateInvestigation", "deviceId"),
        arguments(ResponseActionInput.restrictAppExecution(), "restrictAppExecution", "deviceId"),
        arguments(ResponseActionInput.disableUser(DisableUserEntityIdentifier.ACCOUNT_SID, DisableUserEntityIdentifier.ON_PREM_SID), "disableUser",
            "accountSid, onPremSid"),
        arguments(ResponseActionInput.forceUserPasswordReset(ForceUserPasswordResetEntityIdentifier.ACCOUNT_SID), "forceUserPasswordReset", "accountSid"),
        arguments(ResponseActionInput.markUserAsCompromised(MarkUserAsCompromisedEntityIdentifier.ACCOUNT_OBJECT_ID), "markUserAsCompromised",
            "accountObjectId"),
        arguments(ResponseActionInput.hardDelete(), "hardDelete", "networkMessageId, recipientEmailAddress"),
        arguments(ResponseActionInput.moveToDeletedItems(), "moveToDeletedItems", "networkMessageId, recipientEmailAddress"),
        arguments(ResponseActionInput.moveToInbox(), "moveToInbox", "networkMessageId, recipientEmailAddress"),
        arguments(ResponseActionInput.moveToJunk(), "moveToJunk", "networkMessageId, recipientEmailAddress"),
        arguments(ResponseActionInput.stopAndQuarantineFile(StopAndQuarantineFileEntityIdentifier.DEVICE_ID, StopAndQuarantineFileEntityIdentifier.SHA1),
            "stopAndQuarantineFile", "deviceId, sha1"),
        arguments(ResponseActionInput.allowFile(List.of("g"), FileEntityIdentifier.SHA256), "allowFile", "sha256"),
        arguments(ResponseActionInput.blockFile(List.of("g"), FileEntityIdentifier.SHA1), "blockFile", "sha1"));
  }

  @ParameterizedTest
  @MethodSource("actions")
  void responseAction_namesItsTypeAndColumns(ResponseActionInput action, String type, String columns) {
    assertThat(action.toMap()).containsEntry("@odata.type", "#microsoft.graph.security." + type + "ResponseAction").containsEntry("identifier", columns);
    assertThat(ResponseAction.of(action.toMap()).getClass()).isNotEqualTo(ResponseAction.class); // reads back as its own type
  }

  @Test
  void responseAction_refusesNoColumn() {
    assertThatIllegalArgumentException().isThrownBy(() -> ResponseActionInput.disableUser()).withMessageContaining("which column");
  }
}
