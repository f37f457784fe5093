package io.github.connectedsecurity.mip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.testing.Guide;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.mip.ContentVerdict.Outcome;
import io.github.connectedsecurity.mip.ContentVerdict.WhenUnsure;
import io.github.connectedsecurity.mip.metadata.ContentLabel;
import io.github.connectedsecurity.mip.metadata.LabelMetadata;
import io.github.connectedsecurity.mip.metadata.LabelMethod;
import io.github.connectedsecurity.mip.metadata.LabelledFile;
import io.github.connectedsecurity.mip.model.AssignLabelRequest;
import io.github.connectedsecurity.mip.model.ExecutionMode;
import io.github.connectedsecurity.mip.model.LabelTarget;
import io.github.connectedsecurity.mip.model.NewApplicationMetadata;
import io.github.connectedsecurity.mip.model.NewConversationEntry;
import io.github.connectedsecurity.mip.model.NewDeviceMetadata;
import io.github.connectedsecurity.mip.model.NewPolicyLocation;
import io.github.connectedsecurity.mip.model.NewProcessContentRequest;
import io.github.connectedsecurity.mip.model.PolicyUserScope;
import io.github.connectedsecurity.mip.model.ProcessContentResponse;
import io.github.connectedsecurity.mip.model.ProtectionScopesRequest;
import io.github.connectedsecurity.mip.model.SensitivityLabel;
import io.github.connectedsecurity.mip.model.SensitivityLabelAssignment;
import io.github.connectedsecurity.mip.model.UserActivityType;
import io.github.connectedsecurity.mip.model.UserActivityTypes;
import io.github.connectedsecurity.mip.model.labeling.ClassificationResult;
import io.github.connectedsecurity.mip.model.labeling.ContentInfo;
import io.github.connectedsecurity.mip.model.labeling.LabelingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs of the guides about labels, run. */
class GuideTest {
  private static final String CREDIT_CARD = "50842eb7-edc8-4019-85dd-5a5c1f2bb085";
  private static final String LABEL = "2096f6a2-d2f7-48be-b329-b73aaa526e5d";
  private static final String TENANT = "cb46c030-1825-4e81-a295-151c039dbf02";

  private final StubService service = StubService.start();
  private final MipClient client = MipClient.create(service.options());

  @TempDir Path folder;

  @AfterEach
  void stop() { service.close(); }

  @Test
  void pages_showWhatStandsHere() {
    assertThat(Guide.named("labels").linesMissingIn(GuideTest.class)).isEmpty();
    assertThat(Guide.named("label-metadata").linesMissingIn(GuideTest.class)).isEmpty();
  }

  @Test
  void labels_areListed() {
    service.on("GET /v1.0/security/dataSecurityAndGovernance/sensitivityLabels", "{\"value\":[{\"id\":\"l1\",\"displayName\":\"Public\"}]}");
    StringBuilder names = new StringBuilder();
    for (SensitivityLabel label : client.labels().list(q -> q.filter(LabelFields.APPLICABLE_TO.has(LabelTarget.FILE)))) {
      names.append(label.displayName().orElse(label.id()));
    }
    assertThat(names).hasToString("Public");
  }

  @Test
  void cloudFile_isLabelled() {
    service.on("POST /v1.0/drives/d1/root:/Plans/2027.docx:/assignSensitivityLabel", 202, "", "Location", service.url() + "/monitor");
    service.on("GET /monitor", "{\"status\":\"completed\"}").on("POST /v1.0/drives/d1/root:/Plans/2027.docx:/extractSensitivityLabels",
        "{\"labels\":[{\"sensitivityLabelId\":\"l1\",\"tenantId\":\"t\"}]}");
    String driveId = "d1";
    String labelId = "l1";

    DriveItemAddress file = DriveItemAddress.drive(driveId).path("Plans/2027.docx");
    LabelJob job = client.driveItems().assign(file, AssignLabelRequest.of(labelId));
    job.await(Duration.ofMinutes(10));
    List<SensitivityLabelAssignment> labels = client.driveItems().extract(file);

    assertThat(labels).hasSize(1);
  }

  @Test
  void prompt_isGuarded() {
    service.on("POST /v1.0/me/dataSecurityAndGovernance/protectionScopes/compute", 200,
        "{\"value\":[{\"activities\":\"uploadText\",\"executionMode\":\"evaluateInline\",\"locations\":[{\"value\":\"app\"}]}]}", "ETag", "v1");
    service.on("POST /v1.0/me/dataSecurityAndGovernance/processContent",
        "{\"policyActions\":[{\"@odata.type\":\"#microsoft.graph.restrictAccessAction\",\"restrictionAction\":\"block\"}]}");
    String appId = "app";
    Instant now = Instant.parse("2026-11-24T12:00:00Z");

    ComputedScopes<PolicyUserScope> scopes = client.me().computeScopes(ProtectionScopesRequest.create()
        .activities(UserActivityTypes.UPLOAD_TEXT).locations(NewPolicyLocation.application(appId)));

    Optional<ExecutionMode> mode = ContentVerdict.mode(scopes, UserActivityTypes.UPLOAD_TEXT, appId);
    assertThat(mode).contains(ExecutionMode.EVALUATE_INLINE);

    NewProcessContentRequest prompt = NewProcessContentRequest.of(UserActivityType.UPLOAD_TEXT,
        List.of(NewConversationEntry.of("message-1", "Chat message", now).correlation("chat-1", 0).text("My card is 4111 1111 1111 1111")),
        NewDeviceMetadata.create().deviceType("Managed"), NewApplicationMetadata.of("Chat", "1.0"));
    ProcessContentResponse answer = client.me().processContent(prompt, scopes.etag());
    ContentVerdict verdict = ContentVerdict.of(answer, WhenUnsure.BLOCK);

    assertThat(verdict.outcome()).isEqualTo(Outcome.BLOCK);
  }

  @Test
  void localFile_isDecidedAbout() throws IOException {
    service.on("POST /beta/users/kim@contoso.example/security/informationProtection/sensitivityLabels/microsoft.graph.security.evaluateClassificationResults",
        "{\"value\":[{\"@odata.type\":\"#microsoft.graph.security.metadataAction\",\"metadataToAdd\":[{\"name\":\"MSIP_Label_" + LABEL
            + "_Enabled\",\"value\":\"true\"},{\"name\":\"MSIP_Label_" + LABEL + "_SiteId\",\"value\":\"" + TENANT + "\"}]}]}");
    Path path = Files.writeString(folder.resolve("mail.eml"), "From: kim@contoso.example\n\nBody");

    LabelledFile file = LabelledFile.of(path);
    ContentInfo content = ContentInfo.file(path.toString(), file.read());
    LabelDecision decision = client.beta().user("kim@contoso.example").decisions()
        .forFindings(content, List.of(ClassificationResult.of(CREDIT_CARD, 7, 85)));
    LabelDecision.Result result = decision.carryOut(file, LabelStepHandler.metadataOnly());

    assertThat(result.metadata().label(TENANT)).isPresent();
  }

  @Test
  void chosenLabel_takesAReason() {
    String path = "POST /beta/users/kim@contoso.example/security/informationProtection/sensitivityLabels/microsoft.graph.security.evaluateApplication";
    service.on(path, "{\"value\":[{\"@odata.type\":\"#microsoft.graph.security.justifyAction\"}]}").on(path, "{\"value\":[]}");
    ContentInfo content = ContentInfo.file("plan.docx", LabelMetadata.none());
    String labelId = LABEL;

    LabelDecision chosen = client.beta().user("kim@contoso.example").decisions()
        .toApply(content, LabelingOptions.chosen(labelId), () -> Optional.of("The plan was published."));

    assertThat(chosen.needsJustification()).isFalse();
  }

  @Test
  void localFile_isLabelled() throws IOException {
    Path path = Files.writeString(folder.resolve("mail.eml"), "From: kim@contoso.example\n\nBody");
    String labelId = LABEL;
    String tenantId = TENANT;
    Instant now = Instant.parse("2026-11-24T12:00:00Z");

    LabelledFile file = LabelledFile.of(path);
    Optional<ContentLabel> before = file.read().label(tenantId);
    file.write(ContentLabel.of(labelId, tenantId).withName("Confidential").withMethod(LabelMethod.PRIVILEGED).withSetDate(now));
    file.remove(tenantId);

    assertThat(before).isEmpty();
    assertThat(file.read().isEmpty()).isTrue();
  }

  @Test
  void otherRecords_holdPairs() {
    String labelId = LABEL;
    String tenantId = TENANT;
    Map<String, String> record = new HashMap<>();

    LabelMetadata metadata = LabelMetadata.none().with(ContentLabel.of(labelId, tenantId));
    record.putAll(metadata.pairs());
    LabelMetadata again = LabelMetadata.of(record);

    assertThat(again).isEqualTo(metadata);
  }
}
