package io.github.connectedsecurity.mip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.RetiredEndpointException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.mip.metadata.ContentLabel;
import io.github.connectedsecurity.mip.metadata.LabelMetadata;
import io.github.connectedsecurity.mip.model.labeling.ApplyLabelAction;
import io.github.connectedsecurity.mip.model.labeling.AssignmentMethod;
import io.github.connectedsecurity.mip.model.labeling.ClassificationResult;
import io.github.connectedsecurity.mip.model.labeling.ContentInfo;
import io.github.connectedsecurity.mip.model.labeling.ContentState;
import io.github.connectedsecurity.mip.model.labeling.DowngradeJustification;
import io.github.connectedsecurity.mip.model.labeling.InformationProtectionAction;
import io.github.connectedsecurity.mip.model.labeling.JustifyAction;
import io.github.connectedsecurity.mip.model.labeling.LabelingOptions;
import io.github.connectedsecurity.mip.model.labeling.MetadataAction;
import io.github.connectedsecurity.mip.model.labeling.PolicyLabel;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyLabelsTest {
  private static final String QUALIFIED = "microsoft.graph.security.";
  private static final ContentInfo CONTENT = ContentInfo.file("plan.docx",
      LabelMetadata.none().with(ContentLabel.of("2096f6a2-d2f7-48be-b329-b73aaa526e5d", "cb46c030-1825-4e81-a295-151c039dbf02")));

  private final StubService service = StubService.start();
  private final MipClient client = MipClient.create(service.options());

  @AfterEach
  void stop() { service.close(); }

  private PolicyLabels labels(String root) {
    return switch (root) {
      case "me/" -> client.beta().me();
      case "" -> client.beta().organization();
      default -> client.beta().user("kim@contoso.example");
    };
  }

  private static String path(String root, String tail) { return "/beta/" + root + "security/informationProtection/" + tail; }

  @ParameterizedTest
  @ValueSource(strings = {"me/", "users/kim@contoso.example/", ""})
  void labelsAndSettings_areRead(String root) {
    service.on("GET " + path(root, "sensitivityLabels"), "{\"value\":[{\"id\":\"l1\",\"parent\":{\"id\":\"l0\"}}]}");
    service.on("GET " + path(root, "sensitivityLabels/l1"), "{\"id\":\"l1\",\"sensitivity\":4}");
    service.on("GET " + path(root, "labelPolicySettings"), "{\"id\":\"x\",\"isMandatory\":true}");

    assertThat(labels(root).list().stream().toList()).singleElement().satisfies(label -> assertThat(label.parent().map(PolicyLabel::id)).contains("l0"));
    assertThat(labels(root).get("l1").sensitivity()).contains(4);
    assertThat(labels(root).policySettings().isMandatory()).contains(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"me/", "users/kim@contoso.example/", ""})
  void evaluateApplication_sendsMetadataAndOptions_andIsSafeToRepeat(String root) {
    String path = "POST " + path(root, "sensitivityLabels/" + QUALIFIED + "evaluateApplication");
    service.on(path, "{\"value\":[{\"@odata.type\":\"#microsoft.graph.security.justifyAction\"},"
        + "{\"@odata.type\":\"#microsoft.graph.security.brandNewAction\",\"x\":1}]}").on(path, 503, "");
    LabelingOptions options = LabelingOptions.chosen("l1").extendedProperties(Map.of("Owner", "kim"))
        .downgradeJustification(DowngradeJustification.of("Agreed"));

    List<InformationProtectionAction> actions = labels(root).evaluateApplication(CONTENT, options);

    assertThat(actions.get(0)).isInstanceOf(JustifyAction.class);
    assertThat(actions.get(1).getClass()).isEqualTo(InformationProtectionAction.class);
    assertThat(actions.get(1).raw()).containsEntry("x", 1L);
    Map<String, Object> sent = service.onlyRequest().json();
    assertThat(sent.get("labelingOptions")).isEqualTo(Map.of("labelId", "l1", "assignmentMethod", "privileged", "extendedProperties",
        List.of(Map.of("name", "Owner", "value", "kim")), "downgradeJustification", Map.of("isDowngradeJustified", true, "justificationMessage", "Agreed")));
    assertThat(sent.get("contentInfo")).isEqualTo(Map.of("contentFormat", "file", "identifier", "plan.docx", "state", "rest", "metadata", List.of(
        pair("Enabled", "true"), pair("Method", "Standard"), pair("SiteId", "cb46c030-1825-4e81-a295-151c039dbf02"), pair("ContentBits", "0"))));
    assertThatThrownBy(() -> labels(root).evaluateApplication(CONTENT, options)).isInstanceOf(ServiceException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"me/", "users/kim@contoso.example/", ""})
  void evaluateClassificationResults_sendsFindings(String root) {
    service.on("POST " + path(root, "sensitivityLabels/" + QUALIFIED + "evaluateClassificationResults"),
        "{\"value\":[{\"@odata.type\":\"#microsoft.graph.security.applyLabelAction\",\"sensitivityLabelId\":\"l1\","
            + "\"actions\":[{\"@odata.type\":\"x.metadataAction\"}]}]}");

    var actions = labels(root).evaluateClassificationResults(CONTENT, List.of(ClassificationResult.of("s1", 7, 99)));

    assertThat(actions).singleElement().isInstanceOfSatisfying(ApplyLabelAction.class, apply -> {
      assertThat(apply.labelId()).contains("l1");
      assertThat(apply.actions()).singleElement().isInstanceOf(MetadataAction.class);
    });
    assertThat(service.onlyRequest().json().get("classificationResults")).isEqualTo(List.of(Map.of("sensitiveTypeId", "s1", "count", 7L, "confidenceLevel",
        99L)));
    assertThatThrownBy(() -> ClassificationResult.of("s1", 1, 101)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"me/", "users/kim@contoso.example/", ""})
  void evaluateRemoval_sendsTheReason(String root) {
    String path = "POST " + path(root, "sensitivityLabels/" + QUALIFIED + "evaluateRemoval");
    service.on(path, "{\"value\":[]}").on(path, "{\"value\":[]}");

    assertThat(labels(root).evaluateRemoval(CONTENT)).isEmpty();
    assertThat(labels(root).evaluateRemoval(CONTENT, DowngradeJustification.of("Old"))).isEmpty();

    assertThat(service.asked().get(0).json()).containsOnlyKeys("contentInfo");
    assertThat(service.asked().get(1).json()).containsEntry("downgradeJustification", Map.of("isDowngradeJustified", true, "justificationMessage", "Old"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"me/", "users/kim@contoso.example/", ""})
  void extractContentLabel_readsTheLabel(String root) {
    service.on("POST " + path(root, "sensitivityLabels/" + QUALIFIED + "extractContentLabel"),
        "{\"sensitivityLabelId\":\"l1\",\"assignmentMethod\":\"standard\"}");

    assertThat(labels(root).extractContentLabel(CONTENT).assignmentMethod()).contains(AssignmentMethod.STANDARD);
    assertThat(service.onlyRequest().json()).containsOnlyKeys("contentInfo");
  }

  @Test
  void shortNames_andPermissions() {
    service.on("POST /beta/me/security/informationProtection/sensitivityLabels/evaluateRemoval", "{\"value\":[]}");
    service.on("GET /beta/security/informationProtection/labelPolicySettings", 403, "")
        .on("GET /beta/me/security/informationProtection/labelPolicySettings", 403, "");

    assertThat(client.beta().me().withShortNames().evaluateRemoval(CONTENT)).isEmpty();
    assertThatThrownBy(() -> client.beta().organization().policySettings()).isInstanceOf(PermissionException.class)
        .hasMessageContaining("InformationProtectionPolicy.Read.All");
    assertThatThrownBy(() -> client.beta().me().policySettings()).isInstanceOf(PermissionException.class)
        .hasMessageContaining("InformationProtectionPolicy.Read")
        .hasMessageNotContaining("Read.All");
  }

  @Test
  void options_refuseWhatWouldMeanSomethingElse() {
    assertThatThrownBy(() -> LabelingOptions.standard(" ")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("removal");
    assertThatThrownBy(() -> DowngradeJustification.of("")).isInstanceOf(IllegalArgumentException.class);
    assertThat(ContentInfo.mail("m", LabelMetadata.none()).state(ContentState.MOTION).toMap()).containsEntry("contentFormat", "email")
        .containsEntry("state", "motion");
  }

  @Test
  void retiredLabels_areRefused_unlessAllowed() {
    RetiredPolicyLabels refused = client.beta().retired();
    List<ThrowingCallable> calls = List.of(refused::list, refused::listOfMe, () -> refused.listOfUser("u1"), () -> refused.get("l1"),
        () -> refused.evaluateApplication(CONTENT, LabelingOptions.standard("l1")), () -> refused.evaluateClassificationResults(CONTENT, List.of()),
        () -> refused.evaluateRemoval(CONTENT, DowngradeJustification.of("x")), () -> refused.extractLabel(CONTENT));
    assertThat(calls).allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(RetiredEndpointException.class).hasMessageContaining("2022-08-15")
        .hasMessageContaining("MipClient.beta()"));
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void retiredLabels_areCalled_whenAllowed() {
    String path = "/informationProtection/policy/labels";
    service.on("GET /beta" + path, "{\"value\":[{\"id\":\"l1\"}]}").on("GET /beta/me" + path, "{\"value\":[{\"id\":\"l1\"}]}").on("GET /beta/users/u1" + path,
        "{\"value\":[{\"id\":\"l1\"}]}").on("GET /beta" + path + "/l1", "{\"id\":\"l1\",\"parent\":null}");
    service.on("POST /beta" + path + "/evaluateApplication", "{\"value\":[]}").on("POST /beta" + path + "/evaluateClassificationResults", "{\"value\":[]}")
        .on("POST /beta" + path + "/evaluateRemoval", "{\"value\":[]}").on("POST /beta" + path + "/extractLabel", 204, "");
    RetiredPolicyLabels allowed = client.with(o -> o.allowRetired()).beta().retired();

    assertThat(allowed.list()).hasSize(1);
    assertThat(allowed.listOfMe()).hasSize(1);
    assertThat(allowed.listOfUser("u1")).hasSize(1);
    assertThat(allowed.get("l1").parent()).isEmpty();
    assertThat(allowed.evaluateApplication(CONTENT, LabelingOptions.standard("l1"))).isEmpty();
    assertThat(allowed.evaluateClassificationResults(CONTENT, List.of())).isEmpty();
    assertThat(allowed.evaluateRemoval(CONTENT, DowngradeJustification.of("x"))).isEmpty();
    assertThat(allowed.extractLabel(CONTENT)).isEmpty();
    assertThat(service.asked()).hasSize(8);
  }

  private static Map<String, Object> pair(String attribute, String value) {
    return Map.of("name", "MSIP_Label_2096f6a2-d2f7-48be-b329-b73aaa526e5d_" + attribute, "value", value);
  }
}
