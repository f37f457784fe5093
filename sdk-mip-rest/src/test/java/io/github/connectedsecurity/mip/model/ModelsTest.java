package io.github.connectedsecurity.mip.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.ModelContract;
import io.github.connectedsecurity.mip.metadata.LabelMetadata;
import io.github.connectedsecurity.mip.model.labeling.ClassificationResult;
import io.github.connectedsecurity.mip.model.labeling.ContentInfo;
import io.github.connectedsecurity.mip.model.labeling.DowngradeJustification;
import io.github.connectedsecurity.mip.model.labeling.InformationProtectionAction;
import io.github.connectedsecurity.mip.model.labeling.LabelingOptions;
import io.github.connectedsecurity.mip.model.labeling.PolicyContentLabel;
import io.github.connectedsecurity.mip.model.labeling.PolicyLabel;
import io.github.connectedsecurity.mip.model.legacy.InformationProtectionContentLabel;
import io.github.connectedsecurity.mip.model.legacy.InformationProtectionLabel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ModelsTest {
  private static final ModelContract CONTRACT = ModelContract.ofPackages(Label.class, PolicyLabel.class, InformationProtectionLabel.class).named(Map.of(
      "SensitivityLabel.tooltip", List.of("toolTip", "tooltip"),
      "ProcessConversationMetadata.accessedResourcesV2", List.of("accessedResources_v2"),
      "UsageRightsIncluded.granted", List.of("value"),
      "UsageRightsIncluded.errors", List.of("value"),
      "LabelSuggestion.labelId", List.of("sensitivityLabelId", "sensitivityLabel", "label")));

  /** The documented answers by the beginning of their names, and how they are viewed: the whole, or the items of its {@code value}. */
  private static final Map<String, Function<Map<String, Object>, ? extends JsonModel>> ANSWERS = answers();

  private static Map<String, Function<Map<String, Object>, ? extends JsonModel>> answers() {
    Map<String, Function<Map<String, Object>, ? extends JsonModel>> views = new LinkedHashMap<>();
    views.put("beta-bitlockerrecoverykey-get.01-response", BitlockerRecoveryKey::of);
    views.put("beta-informationprotection-list-threatassessmentrequests.01-response", ThreatAssessmentRequest::of);
    views.put("beta-informationprotectionlabel-evaluateapplication.02-response", InformationProtectionAction::of);
    views.put("beta-informationprotectionlabel-evaluateclassificationresults.02-response", InformationProtectionAction::of);
    views.put("beta-informationprotectionlabel-extractlabel.02-response", InformationProtectionContentLabel::of);
    views.put("beta-informationprotectionlabel-get.01-response", InformationProtectionLabel::of);
    views.put("beta-security-informationprotection-list-sensitivitylabels.01-response", PolicyLabel::of);
    views.put("beta-security-sensitivitylabel-evaluateapplication.02-response", InformationProtectionAction::of);
    views.put("beta-security-sensitivitylabel-evaluateclassificationresults.02-response", InformationProtectionAction::of);
    views.put("beta-security-sensitivitylabel-extractcontentlabel.02-response", PolicyContentLabel::of);
    views.put("beta-security-sensitivitylabel-get.01-response", PolicyLabel::of);
    for (int i = 1; i <= 5; i++) {
      views.put("beta-threatassessmentrequest-get.0" + i + "-response", ThreatAssessmentRequest::of);
    }
    views.put("concept-long-running-actions-overview.02-response", AsyncJobStatus::of);
    views.put("concept-long-running-actions-overview.03-response", AsyncJobStatus::of);
    views.put("v1.0-driveitem-extractsensitivitylabels.01-response", ExtractSensitivityLabelsResult::of);
    views.put("v1.0-informationprotection-list-threatassessmentrequests.01-response", ThreatAssessmentRequest::of);
    for (int i = 2; i <= 8; i += 2) {
      views.put("v1.0-informationprotection-post-threatassessmentrequests.0" + i + "-response", ThreatAssessmentRequest::of);
    }
    views.put("v1.0-sensitivitylabel-computeinheritance.01-response", SensitivityLabel::of);
    views.put("v1.0-tenantprotectionscopecontainer-compute.02-response", PolicyTenantScope::of);
    views.put("v1.0-usagerightsincluded-get.01-response", UsageRightsIncluded::of);
    views.put("v1.0-userprotectionscopecontainer-compute.02-response", PolicyUserScope::of);
    return views;
  }

  private static final String LEGACY = "722a5300-ac39-4c9a-88e3-f54c46676417";
  private static final String MAIL_URI = "https://graph.microsoft.com/v1.0/users/c52ce8db-3e4b-4181-93c4-7d6b6bffaf60/messages/AAMkADU3MWUxOTU0LWNlOTEt=";
  private static final String RECIPIENT = "tifc@a830edad9050849EQTPWBJZXODQ.onmicrosoft.com";

  private static Map<String, JsonBody<?>> threatRequests() {
    ThreatExpectedAssessment block = ThreatExpectedAssessment.BLOCK;
    return Map.of("01", NewThreatAssessment.mail(MAIL_URI, RECIPIENT, ThreatCategory.SPAM, block),
        "03", NewThreatAssessment.mailFile(new byte[0], RECIPIENT, ThreatCategory.MALWARE, block)
            .with("contentData", "UmVjZWl2ZWQ6IGZyb20gTVcyUFIwME1CMDMxNC5uYW1wcmQwMC....."),
        "05", NewThreatAssessment.file("test.txt", "This is a test file".getBytes(StandardCharsets.UTF_8), ThreatCategory.MALWARE, block),
        "07", NewThreatAssessment.url("http://test.com", ThreatCategory.PHISHING, block));
  }

  private static LabelMetadata metadata(String name, String label) {
    String key = "MSIP_Label_" + label + "_";
    Map<String, String> pairs = new LinkedHashMap<>();
    pairs.put(key + "Enabled", "True");
    pairs.put(key + "Method", "Standard");
    pairs.put(key + "SetDate", "1/1/0001 12:00:00 AM");
    pairs.put(key + "SiteId", "cfa4cf1d-a337-4481-aa99-19d8f3d63f7c");
    pairs.put(key + "Name", name);
    pairs.put(key + "ContentBits", "0");
    pairs.put(key + "ActionId", "00000000-0000-0000-0000-000000000000");
    return LabelMetadata.of(pairs);
  }

  /** Each documented request, made by the builders; what they never write is taken out of the documents by {@link #written}. */
  private static Map<String, Map<String, Object>> requests() {
    Map<String, Map<String, Object>> made = new LinkedHashMap<>();
    threatRequests().forEach((number, body) -> made.put("v1.0-informationprotection-post-threatassessmentrequests." + number + "-request", body.toMap()));
    for (String kind : List.of("tenant", "user")) {
      made.put("v1.0-" + kind + "protectionscopecontainer-compute.01-request",
          ProtectionScopesRequest.create().activities(UserActivityTypes.UPLOAD_TEXT, UserActivityTypes.DOWNLOAD_TEXT).locations(NewPolicyLocation
              .application(kind.equals("tenant") ? "be121c8f-ecd8-4026-b699-669e0ce1bcbf" : "83ef208a-0396-4893-9d4f-d36efbffc8bd")).toMap());
    }
    made.put("v1.0-tenantdatasecurityandgovernance-processcontentasync.01-request", Map.of("processContentRequests", List.of(
        batch("bca22a4e-245f-4b6f-a242-9bdbc238e413", UserActivityType.UPLOAD_TEXT, "47138e53-c855-47f0-9271-d473681ac310", 0,
            "be121c8f-ecd8-4026-b699-669e0ce1bcbf"),
        batch("f1df4929-4116-4ee6-b008-0a6a42037aed", UserActivityType.DOWNLOAD_TEXT, "02be9bc1-335c-4184-ae4c-247449e5e85d", 1,
            "be19dc8f-ecd8-4026-b699-669e0ce1bcbf"))));
    DowngradeJustification justified = DowngradeJustification.of("Justified");
    made.put("beta-security-sensitivitylabel-evaluateapplication.01-request", Map.of(
        "contentInfo", ContentInfo.of("File", "", metadata("LabelScopedToBob_Tests", "3a80e051-487c-40d4-b491-73ad25d997e6")).withNull("identifier")
            .with("format", "default"),
        "labelingOptions", LabelingOptions.standard("836ff34f-b604-4a62-a68c-d6be4205d569").downgradeJustification(justified)));
    made.put("beta-security-sensitivitylabel-evaluateclassificationresults.01-request", Map.of(
        "contentInfo", ContentInfo.of("File", "c:\\user\\new.docx", LabelMetadata.none()).with("format", "default"),
        "classificationResults", List.of(ClassificationResult.of("50842eb7-edc8-4019-85dd-5a5c1f2bb085", 7, 99))));
    made.put("beta-security-sensitivitylabel-extractcontentlabel.01-request", Map.of("contentInfo",
        ContentInfo.ofRetired("default", "MyDoc.docx", metadata("LabelScopedToBob_Tests", "0ed12617-d0ef-4053-b8e4-ecf5bcf2ffb3"))));
    made.put("beta-informationprotectionlabel-evaluateapplication.01-request", Map.of(
        "contentInfo", ContentInfo.ofRetired("default", "", metadata("General", LEGACY)).withNull("identifier"),
        "labelingOptions", LabelingOptions.standard("97309856-9c28-4ac6-9382-5f8bc20c457b").withNull("downgradeJustification")));
    made.put("beta-informationprotectionlabel-evaluateclassificationresults.01-request", Map.of(
        "contentInfo", ContentInfo.ofRetired("default", "", LabelMetadata.none()).withNull("identifier"),
        "classificationResults", List.of(ClassificationResult.of("cb353f78-2b72-4c3c-8827-92ebe4f69fdf", 4, 75))));
    made.put("beta-informationprotectionlabel-extractlabel.01-request", Map.of(
        "contentInfo", ContentInfo.ofRetired("default", "", metadata("Top Secret", LEGACY)).withNull("identifier")));
    return made;
  }

  private static JsonBody<?> batch(String id, UserActivityType activity, String entry, long place, String application) {
    Instant made = Instant.parse("2025-04-21T16:00:00Z");
    String text = place == 0 ? "1309475745, Is D3m0P@sswd! a secure password?"
        : "1309475746, The password D3m0P@sswd! has a mix of uppercase and lowercase letters, numbers, and special characters, which are good "
            + "practices for creating a "
            + "strong password. However, its length and the use of common patterns like 'Demo' and 'Password' can make it less secure than it appears.";
    return NewProcessContentBatchRequest.of(id, "47b5e19a-e210-4ed5-a643-dbf5b47e1821", NewProcessContentRequest.of(activity,
        List.of(NewConversationEntry.of(entry, "Chat message", made).text(text).correlation("e76bcc34-07ea-43f4-ae64-d383df423b90", place)),
        NewDeviceMetadata.create().operatingSystem("Windows", "10.0.19045").ipAddress("127.0.0.1"),
        NewApplicationMetadata.of("PCA Workload Sample - IA", "1.0"))
        .protectedAppMetadata(NewApplicationMetadata.of("PC Purview Workload", "0.2").applicationLocation(NewPolicyLocation.application(application))));
  }

  @TestFactory
  Stream<DynamicTest> models() { return CONTRACT.tests(); }

  @TestFactory
  Stream<DynamicTest> documentedAnswers_areReadAndWrittenBack() {
    return files("response").map(file -> DynamicTest.dynamicTest(name(file), () -> {
      Map<String, Object> json = Json.object(ExampleFiles.text(file));
      Function<Map<String, Object>, ? extends JsonModel> view = ANSWERS.getOrDefault(name(file), ThreatAssessmentResult::of);
      assertThat(ANSWERS).containsKey(name(file));
      if (json.get("value") instanceof List) {
        assertThat(ModelContract.examples(Json.write(json), "value", view)).isNotEmpty();
      } else {
        ModelContract.example(json.get("value") instanceof Map ? Json.write(json.get("value")) : Json.write(json), view);
      }
    }));
  }

  @TestFactory
  Stream<DynamicTest> documentedRequests_equalWhatTheBuildersWrite() {
    Map<String, Map<String, Object>> made = requests();
    // The one about copying a folder explains monitors; copying is no operation of this product.
    return files("request").filter(file -> !name(file).startsWith("concept-")).map(file -> DynamicTest.dynamicTest(name(file), () -> {
      assertThat(made).containsKey(name(file));
      assertThat(written(Json.object(Json.write(made.getOrDefault(name(file), Map.of()))))).isEqualTo(written(Json.object(ExampleFiles.text(file))));
    }));
  }

  @Test
  void documentedRequestsOfContent_areReadAsTheyComeBack() {
    List<Path> files = ExampleFiles.examples("mip-rest", "v1.0-tenantdatasecurityandgovernance-processcontentasync.01-request");
    assumeThat(files).as("documented requests").isNotEmpty();

    List<ProcessContentBatchRequest> batch = ModelContract.examples(ExampleFiles.text(files.get(0)), "processContentRequests", ProcessContentBatchRequest::of);

    assertThat(batch.get(1).contentToProcess().orElseThrow().contentEntries().get(0)).isInstanceOfSatisfying(ProcessConversationMetadata.class, entry -> {
      assertThat(entry.sequenceNumber()).contains(1L);
      assertThat(entry.content()).containsInstanceOf(TextContent.class);
    });
    assertThat(batch.get(0).contentToProcess().flatMap(ProcessContentRequest::protectedAppMetadata).flatMap(ProtectedApplicationMetadata::applicationLocation))
        .containsInstanceOf(PolicyLocationApplication.class);
  }

  @Test
  void labels_ofAllApis_areTheSameWhereTheyAreAlike() {
    Map<String, Object> json = Map.of("id", "l1", "name", "Secret", "description", "D", "color", "#000000", "tooltip", "T");
    List<Label> labels = List.of(SensitivityLabel.of(json), PolicyLabel.of(json), InformationProtectionLabel.of(json));

    assertThat(labels).allSatisfy(label -> {
      assertThat(label.id()).isEqualTo("l1");
      assertThat(label.name()).contains("Secret");
      assertThat(label.description()).contains("D");
      assertThat(label.color()).contains("#000000");
      assertThat(label.tooltip()).contains("T");
    });
  }

  /**
   * What counts of a request: all but the annotations of types that are known anyway, empty metadata, which samples leave out or in, and
   * {@code isTruncated}, which the schema demands and samples leave out.
   */
  private static Object written(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(ModelsTest::written).toList();
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value == null ? "null" : value;
    }
    Map<String, Object> kept = new LinkedHashMap<>();
    map.forEach((name, member) -> {
      boolean annotation = String.valueOf(name).contains("@odata.type") && (!name.equals("@odata.type") || isLabeling(member));
      boolean unset = name.equals("isTruncated") || name.equals("metadata") && List.of().equals(member);
      if (!annotation && !unset) {
        kept.put(String.valueOf(name), written(member));
      }
    });
    return kept;
  }

  private static boolean isLabeling(Object type) {
    return List.of("contentInfo", "keyValuePair", "labelingOptions").stream().anyMatch(name -> String.valueOf(type).endsWith("." + name));
  }

  private static Stream<Path> files(String kind) {
    List<Path> files = new ArrayList<>(ExampleFiles.examples("mip-rest", "beta-", "v1.0-", "concept-long"));
    files.removeIf(file -> !name(file).endsWith("-" + kind));
    assumeThat(files).as("documented payloads").isNotEmpty();
    return files.stream();
  }

  private static String name(Path file) { return String.valueOf(file.getFileName()).replace(".json", ""); }
}
