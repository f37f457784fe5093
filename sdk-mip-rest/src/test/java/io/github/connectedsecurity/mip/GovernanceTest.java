package io.github.connectedsecurity.mip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.mip.ContentVerdict.Outcome;
import io.github.connectedsecurity.mip.ContentVerdict.WhenUnsure;
import io.github.connectedsecurity.mip.model.ExecutionMode;
import io.github.connectedsecurity.mip.model.NewApplicationMetadata;
import io.github.connectedsecurity.mip.model.NewContentActivity;
import io.github.connectedsecurity.mip.model.NewConversationEntry;
import io.github.connectedsecurity.mip.model.NewDeviceMetadata;
import io.github.connectedsecurity.mip.model.NewFileEntry;
import io.github.connectedsecurity.mip.model.NewPolicyLocation;
import io.github.connectedsecurity.mip.model.NewProcessContentBatchRequest;
import io.github.connectedsecurity.mip.model.NewProcessContentRequest;
import io.github.connectedsecurity.mip.model.PolicyTenantScope;
import io.github.connectedsecurity.mip.model.PolicyUserScope;
import io.github.connectedsecurity.mip.model.ProcessContentResponse;
import io.github.connectedsecurity.mip.model.ProtectionScopesRequest;
import io.github.connectedsecurity.mip.model.RestrictAccessAction;
import io.github.connectedsecurity.mip.model.UserActivityType;
import io.github.connectedsecurity.mip.model.UserActivityTypes;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GovernanceTest {
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final String APP = "be121c8f-ecd8-4026-b699-669e0ce1bcbf";

  private final StubService service = StubService.start();
  private final MipClient client = MipClient.create(service.options());

  @AfterEach
  void stop() { service.close(); }

  private UserGovernance governance(String root) { return root.equals("me") ? client.me() : client.user("kim@contoso.example"); }

  private static NewProcessContentRequest request(NewConversationEntry entry) {
    return NewProcessContentRequest.of(UserActivityType.UPLOAD_TEXT, List.of(entry), NewDeviceMetadata.create(), NewApplicationMetadata.of("App", "1"));
  }

  private static NewConversationEntry entry() { return NewConversationEntry.of("m1", "Chat message", NOW).correlation("c1", 0); }

  @ParameterizedTest
  @ValueSource(strings = {"me", "users/kim@contoso.example"})
  void computeScopes_keepsTheTag_andHandsTheEarlierOnesBack_whenTheyStillHold(String root) {
    String path = "POST /v1.0/" + root + "/dataSecurityAndGovernance/protectionScopes/compute";
    String scopes = "{\"value\":[{\"activities\":\"uploadText,downloadText\",\"executionMode\":\"evaluateInline\",\"locations\":[{\"value\":\"" + APP
        + "\"}],\"policyActions\":[]}]}";
    service.on(path, 200, scopes, "ETag", "\"v1\"").on(path, 304, "").on(path, 200, scopes, "ETag", "\"v2\"").on(path, 500, "");
    ProtectionScopesRequest request = ProtectionScopesRequest.create().activities(UserActivityTypes.UPLOAD_TEXT, UserActivityTypes.DOWNLOAD_TEXT)
        .locations(NewPolicyLocation.application(APP));

    ComputedScopes<PolicyUserScope> first = governance(root).computeScopes(request);

    assertThat(first.etag()).isEqualTo("\"v1\"");
    assertThat(first.scopes()).singleElement().satisfies(scope -> {
      assertThat(scope.activities()).containsExactly(UserActivityTypes.UPLOAD_TEXT, UserActivityTypes.DOWNLOAD_TEXT);
      assertThat(scope.executionMode()).contains(ExecutionMode.EVALUATE_INLINE);
    });
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("activities", "uploadText,downloadText", "locations",
        List.of(Map.of("@odata.type", "microsoft.graph.policyLocationApplication", "value", APP))));
    assertThat(service.onlyRequest().headers()).doesNotContainKey("if-none-match")
        .containsEntry("authorization", StubService.authorization(Service.INFORMATION_PROTECTION));

    assertThat(governance(root).computeScopes(request, first)).isSameAs(first);
    assertThat(service.asked().get(1).headers()).containsEntry("if-none-match", "\"v1\"");
    assertThat(governance(root).computeScopes(request, first).etag()).isEqualTo("\"v2\"");
    assertThatThrownBy(() -> governance(root).computeScopes(request, first)).isInstanceOf(ApiException.class);
  }

  @Test
  void computeScopes_ofTheTenant_tellsForWhom() {
    String path = "POST /v1.0/security/dataSecurityAndGovernance/protectionScopes/compute";
    service.on(path, 200, "{\"value\":[{\"activities\":\"uploadText\",\"policyScope\":{\"inclusions\":[{\"identity\":\"All\"}],\"exclusions\":[]}}]}",
        "ETag", "t")
        .on(path, 304, "").on(path, 403, "");

    ComputedScopes<PolicyTenantScope> scopes = client.tenant().computeScopes(ProtectionScopesRequest.create());

    assertThat(scopes.scopes().get(0).policyScope().orElseThrow().inclusions().get(0).identity()).contains("All");
    assertThat(client.tenant().computeScopes(ProtectionScopesRequest.create(), scopes)).isSameAs(scopes);
    assertThatThrownBy(() -> client.tenant().computeScopes(ProtectionScopesRequest.create())).isInstanceOf(PermissionException.class)
        .hasMessageContaining("ProtectionScopes.Compute.All");
  }

  @ParameterizedTest
  @ValueSource(strings = {"me", "users/kim@contoso.example"})
  void processContent_sendsTheScopesTag_andIsSentOnce(String root) {
    String path = "POST /v1.0/" + root + "/dataSecurityAndGovernance/processContent";
    service.on(path, "{\"protectionScopeState\":\"modified\",\"policyActions\":[{\"@odata.type\":\"#microsoft.graph.restrictAccessAction\","
        + "\"action\":\"restrictAccess\","
        + "\"restrictionAction\":\"block\"}],\"processingErrors\":[]}").on(path, 503, "");

    ProcessContentResponse answer = governance(root).processContent(request(entry().text("secret")), "\"v1\"");

    assertThat(answer.policyActions()).singleElement().isInstanceOf(RestrictAccessAction.class);
    assertThat(service.onlyRequest().headers()).containsEntry("if-none-match", "\"v1\"");
    assertThat(service.onlyRequest().json()).containsOnlyKeys("contentToProcess");
    assertThat(Json.write(service.onlyRequest().json())).contains("\"data\":\"secret\"").contains("\"createdDateTime\":\"2026-11-24T12:00:00Z\"")
        .contains("\"isTruncated\":false").contains("\"activity\":\"uploadText\"");
    assertThatThrownBy(() -> governance(root).processContent(request(entry()), "")).isInstanceOf(OutcomeUnknownException.class);
    assertThat(service.asked()).hasSize(2);
    assertThat(service.asked().get(1).headers()).doesNotContainKey("if-none-match");
  }

  @Test
  void processContentAsync_isMostlyAnsweredByNothing() {
    String path = "POST /v1.0/security/dataSecurityAndGovernance/processContentAsync";
    service.on(path, 204, "").on(path, "{\"value\":[{\"requestId\":\"r1\",\"results\":{\"protectionScopeState\":\"notModified\"}}]}").on(path, 503, "");
    var batch = List.of(NewProcessContentBatchRequest.of("r1", "kim@contoso.example", request(entry().text("x"))));

    assertThat(client.tenant().processContentAsync(batch)).isEmpty();
    assertThat(client.tenant().processContentAsync(batch)).singleElement().satisfies(answer -> assertThat(answer.requestId()).contains("r1"));
    assertThatThrownBy(() -> client.tenant().processContentAsync(batch)).isInstanceOf(OutcomeUnknownException.class);
    assertThatThrownBy(() -> client.tenant().processContentAsync(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThat(service.asked()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"me", "users/kim@contoso.example"})
  void activities_areRecordedWithoutContent_andReadAgain(String root) {
    String path = "/v1.0/" + root + "/dataSecurityAndGovernance/activities/contentActivities";
    service.on("POST " + path, 201, "{\"id\":\"a1\",\"userId\":\"u1\",\"scopeIdentifier\":\"v1\"}").on("GET " + path + "/a1", "{\"id\":\"a1\"}")
        .on("POST " + path, 503, "");

    assertThat(governance(root).recordActivity(NewContentActivity.of(request(entry())).scopeIdentifier("v1").userId("u1")).userId()).contains("u1");
    assertThat(service.onlyRequest().json()).containsEntry("scopeIdentifier", "v1").containsEntry("userId", "u1").containsKey("contentMetadata");
    assertThat(governance(root).activity("a1").id()).isEqualTo("a1");
    assertThatThrownBy(() -> governance(root).recordActivity(NewContentActivity.of(request(entry())))).isInstanceOf(OutcomeUnknownException.class);
    assertThatThrownBy(() -> NewContentActivity.of(request(entry().text("x")))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("processContent");
  }

  @Test
  void processContent_ofBeta_isForTheApplication() {
    service.on("POST /beta/security/dataSecurityAndGovernance/processContent", "{\"policyActions\":[]}");

    assertThat(client.beta().processContent(request(entry().text("x"))).policyActions()).isEmpty();
    assertThat(service.onlyRequest().json()).containsOnlyKeys("contentToProcess");
  }

  @Test
  void requests_refuseWhatTheServiceRefuses() {
    assertThatThrownBy(() -> NewProcessContentRequest.of(UserActivityType.PRINT, List.<NewFileEntry>of(), NewDeviceMetadata.create(),
        NewApplicationMetadata.of("a", "1")))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("contents");
    assertThatThrownBy(() -> NewPolicyLocation.domain(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ProtectionScopesRequest.create().activities()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NewConversationEntry.of("", "x", NOW)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"'', ALLOW, ALLOW", "block, BLOCK, BLOCK", "warn, WARN, WARN", "audit, AUDIT, AUDIT", "warn audit, WARN, WARN", "quarantine, BLOCK, ALLOW"})
  void verdict_isTheStrictestAction_andTheOwnersChoiceWhenUnsure(String actions, Outcome closed, Outcome open) {
    List<Map<String, Object>> list = actions.isEmpty() ? List.of() : List.of(actions.split(" ", -1)).stream()
        .<Map<String, Object>>map(how -> Map.of("@odata.type", "#microsoft.graph.restrictAccessAction", "restrictionAction", how)).toList();
    ProcessContentResponse answer = ProcessContentResponse.of(Map.of("policyActions", list, "protectionScopeState", "notModified"));

    assertThat(ContentVerdict.of(answer, WhenUnsure.BLOCK).outcome()).isEqualTo(closed);
    assertThat(ContentVerdict.of(answer, WhenUnsure.ALLOW).outcome()).isEqualTo(open);
    assertThat(ContentVerdict.of(answer, WhenUnsure.BLOCK).scopesChanged()).isFalse();
    assertThat(ContentVerdict.of(answer, WhenUnsure.BLOCK).unknown()).hasSize(actions.equals("quarantine") ? 1 : 0);
  }

  @Test
  void verdict_tellsFailuresThatPassFromOthers_andChangedScopes() {
    ProcessContentResponse passing = ProcessContentResponse.of(Map.of("processingErrors", List.of(Map.of("errorType", "transient")), "protectionScopeState",
        "modified"));
    assertThat(ContentVerdict.of(passing, WhenUnsure.BLOCK)).isEqualTo(new ContentVerdict(Outcome.BLOCK, true, true, List.of()));
    ProcessContentResponse lasting = ProcessContentResponse.of(Map.of("processingErrors",
        List.of(Map.of("errorType", "transient"), Map.of("errorType", "permanent"))));
    assertThat(ContentVerdict.of(lasting, WhenUnsure.ALLOW)).isEqualTo(new ContentVerdict(Outcome.ALLOW, false, false, List.of()));
  }

  @Test
  void mode_isTheStrictestOfTheScopesThatSpeakOfTheActivity() {
    ComputedScopes<PolicyUserScope> scopes = new ComputedScopes<>("v", List.of(scope("uploadText,downloadText", "evaluateOffline"),
        scope("uploadText", "evaluateInline")));

    assertThat(ContentVerdict.mode(scopes, UserActivityTypes.UPLOAD_TEXT, APP.toUpperCase(Locale.ROOT))).contains(ExecutionMode.EVALUATE_INLINE);
    assertThat(ContentVerdict.mode(scopes, UserActivityTypes.DOWNLOAD_TEXT, APP)).contains(ExecutionMode.EVALUATE_OFFLINE);
    assertThat(ContentVerdict.mode(scopes, UserActivityTypes.PRINT, APP)).isEqualTo(Optional.empty());
    assertThat(ContentVerdict.mode(scopes, UserActivityTypes.UPLOAD_TEXT, "contoso.example")).isEmpty();
  }

  private static PolicyUserScope scope(String activities, String mode) {
    return PolicyUserScope.of(Map.of("activities", activities, "executionMode", mode, "locations", List.of(Map.of("value", APP))));
  }
}
