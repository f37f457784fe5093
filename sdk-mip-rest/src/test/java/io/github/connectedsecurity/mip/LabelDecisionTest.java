package io.github.connectedsecurity.mip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.mip.LabelStep.AddMark;
import io.github.connectedsecurity.mip.LabelStep.Mark;
import io.github.connectedsecurity.mip.LabelStep.Protect;
import io.github.connectedsecurity.mip.LabelStep.Protection;
import io.github.connectedsecurity.mip.LabelStep.WriteMetadata;
import io.github.connectedsecurity.mip.metadata.ContentBits;
import io.github.connectedsecurity.mip.metadata.ContentLabel;
import io.github.connectedsecurity.mip.metadata.LabelMetadata;
import io.github.connectedsecurity.mip.metadata.LabelledFile;
import io.github.connectedsecurity.mip.model.labeling.ActionSource;
import io.github.connectedsecurity.mip.model.labeling.ClassificationResult;
import io.github.connectedsecurity.mip.model.labeling.ContentAlignment;
import io.github.connectedsecurity.mip.model.labeling.ContentInfo;
import io.github.connectedsecurity.mip.model.labeling.InformationProtectionAction;
import io.github.connectedsecurity.mip.model.labeling.LabelingOptions;
import io.github.connectedsecurity.mip.model.labeling.WatermarkLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelDecisionTest {
  private static final String LABEL = "836ff34f-b604-4a62-a68c-d6be4205d569";
  private static final String TENANT = "29375103-6ce7-4dba-81ec-8e33884c6f0f";
  private static final String TYPE = "#microsoft.graph.security.";
  private static final String METADATA = """
      {"@odata.type":"#microsoft.graph.security.metadataAction","metadataToRemove":["MSIP_Label_3a80e051-487c-40d4-b491-73ad25d997e6_Enabled"],"metadataToAdd":[
      {"name":"MSIP_Label_%1$s_Enabled","value":"true"},{"name":"MSIP_Label_%1$s_SiteId","value":"%2$s"},
      {"name":"MSIP_Label_%1$s_ContentBits","value":"15"}]}"""
      .formatted(LABEL, TENANT);
  private static final String HEADER = """
      {"@odata.type":"#microsoft.graph.security.addContentHeaderAction","uiElementName":"MSIPCM_v1_header","text":"SECRET","fontName":"Calibri","fontSize":12,
      "fontColor":"#000000","alignment":"left","margin":5}""";
  private static final String PROTECT = "{\"@odata.type\":\"" + TYPE + "protectByTemplateAction\",\"templateId\":\"t1\"}";

  private final StubService service = StubService.start();
  private final LabelDecisions decisions = MipClient.create(service.options()).beta().organization().decisions();

  @TempDir Path folder;

  @AfterEach
  void stop() { service.close(); }

  private static LabelDecision decision(String... actions) { return LabelDecision.of(actions(actions)); }

  private static List<InformationProtectionAction> actions(String... actions) {
    return Arrays.stream(actions).map(Json::object).map(InformationProtectionAction::of).toList();
  }

  private static String evaluate(String what) { return "POST /beta/security/informationProtection/sensitivityLabels/microsoft.graph.security." + what; }

  private Path mail() throws IOException { return Files.writeString(folder.resolve("m.eml"), "From: kim@contoso.example\n\nBody"); }

  @Test
  void bareActions_becomeStepsInTheOrderInWhichTheyAreDone() {
    LabelDecision decision = decision(METADATA, PROTECT, HEADER, "{\"@odata.type\":\"" + TYPE + "removeWatermarkAction\",\"uiElementNames\":[\"w\"]}");

    assertThat(decision.labelId()).as("only the metadata names it").contains(LABEL);
    assertThat(decision.steps()).extracting(step -> step.getClass().getSimpleName()).containsExactly("RemoveMarks", "AddMark", "Protect", "WriteMetadata");
    assertThat(decision.steps().get(1)).isEqualTo(new AddMark(Mark.HEADER, "MSIPCM_v1_header", "SECRET", "Calibri", 12, "#000000",
        Optional.of(ContentAlignment.LEFT), Optional.of(5), Optional.empty()));
    assertThat(decision.steps().get(2)).isEqualTo(new Protect(Protection.TEMPLATE, "t1"));
    assertThat(decision.needsJustification()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"addContentFooterAction, AddMark", "addWatermarkAction, AddMark", "removeContentHeaderAction, RemoveMarks",
      "removeContentFooterAction, RemoveMarks",
      "protectAdhocAction, Protect", "protectDoNotForwardAction, Protect", "protectionDoNotForwardAction, Protect", "removeProtectionAction, RemoveProtection",
      "customAction, Custom", "metadataAction, WriteMetadata", "teleportAction, Unknown"})
  void everyKindOfAction_hasItsStep(String action, String step) {
    assertThat(decision("{\"@odata.type\":\"" + TYPE + action
        + "\",\"name\":\"n\",\"properties\":[{\"name\":\"a\",\"value\":\"b\"}],\"layout\":\"diagonal\"}").steps())
        .singleElement().satisfies(only -> assertThat(only.getClass().getSimpleName()).isEqualTo(step));
    assertThat(decision("{\"@odata.type\":\"#microsoft.graph." + action + "\"}").steps()).as("as the retired API names it").singleElement()
        .satisfies(only -> assertThat(only.getClass().getSimpleName()).isEqualTo(step));
  }

  @Test
  void watermarkAndCustom_keepWhatTheySay() {
    assertThat(decision("{\"@odata.type\":\"x.addWatermarkAction\",\"text\":\"T\",\"layout\":\"diagonal\"}").steps().get(0))
        .isEqualTo(new AddMark(Mark.WATERMARK, "", "T", "", 0, "", Optional.empty(), Optional.empty(), Optional.of(WatermarkLayout.DIAGONAL)));
    assertThat(decision("{\"@odata.type\":\"x.customAction\",\"name\":\"n\",\"properties\":[{\"name\":\"a\",\"value\":\"b\"}]}").steps().get(0))
        .isEqualTo(new LabelStep.Custom("n", Map.of("a", "b")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"\"sensitivityLabelId\":\"l1\"", "\"sensitivityLabel\":{\"id\":\"l1\"}",
      "\"label\":{\"id\":\"l1\",\"name\":\"Top Secret\"}"})
  void appliedLabels_areUnwrapped_inAllThreeShapes(String label) {
    LabelDecision decision = decision("{\"@odata.type\":\"" + TYPE + "applyLabelAction\"," + label + ",\"actionSource\":\"automatic\","
        + "\"responsibleSensitiveTypeIds\":[\"s1\"],\"actions\":[" + PROTECT + "," + METADATA + "]}");

    assertThat(decision.labelId()).contains("l1");
    assertThat(decision.source()).contains(ActionSource.AUTOMATIC);
    assertThat(decision.responsibleSensitiveTypeIds()).containsExactly("s1");
    assertThat(decision.steps()).hasSize(2);
    assertThat(decision).hasToString("LabelDecision[l1, 2 steps]");
  }

  @Test
  void recommendations_areNotDoneButOffered() throws IOException {
    LabelDecision decision = decision("{\"@odata.type\":\"" + TYPE + "recommendLabelAction\",\"sensitivityLabelId\":\"l1\",\"actions\":[" + METADATA + "]}");

    assertThat(decision.steps()).isEmpty();
    assertThat(decision.isEmpty()).isFalse();
    assertThat(decision.recommendations()).singleElement().satisfies(offer -> assertThat(offer.labelId()).contains("l1"));
    Path file = mail();
    assertThat(decision.carryOut(LabelledFile.of(file), LabelStepHandler.metadataOnly()).metadata().isEmpty()).isTrue();
    assertThat(decision.recommendations().get(0).carryOut(LabelledFile.of(file), LabelStepHandler.metadataOnly()).metadata().label(TENANT)).isPresent();
  }

  @Test
  void carryOut_writesWhatWasReallyDone() throws IOException {
    Path file = mail();

    LabelDecision.Result result = decision(HEADER, METADATA).carryOut(LabelledFile.of(file), LabelStepHandler.metadataOnly());

    assertThat(result.skipped()).singleElement().isInstanceOf(AddMark.class);
    assertThat(result.done()).singleElement().isInstanceOf(WriteMetadata.class);
    assertThat(result.metadata().label(TENANT).flatMap(ContentLabel::contentBits)).contains(ContentBits.NOTHING);

    List<LabelStep> performed = new ArrayList<>();
    LabelDecision.Result whole = decision(HEADER, PROTECT, METADATA).carryOut(LabelledFile.of(file), handler(performed));
    assertThat(whole.metadata().label(TENANT).flatMap(ContentLabel::contentBits)).contains(ContentBits.HEADER.and(ContentBits.ENCRYPTION));
    assertThat(performed).extracting(step -> step.getClass().getSimpleName()).containsExactly("AddMark", "Protect");
  }

  @Test
  void carryOut_refusesBeforeAnythingIsDone_whatItCannotDo() throws IOException {
    Path file = mail();
    String before = Files.readString(file);
    List<LabelStep> performed = new ArrayList<>();

    assertThatThrownBy(() -> decision(HEADER, PROTECT, METADATA).carryOut(LabelledFile.of(file), LabelStepHandler.metadataOnly()))
        .isInstanceOfSatisfying(StepsMissingException.class, e -> assertThat(e.steps()).containsExactly(new Protect(Protection.TEMPLATE, "t1")))
        .hasMessageContaining("native Information Protection SDK");
    assertThatThrownBy(() -> decision(METADATA, "{\"@odata.type\":\"x.teleportAction\"}").carryOut(LabelledFile.of(file), LabelStepHandler.metadataOnly()))
        .isInstanceOf(StepsMissingException.class).hasMessageContaining("Unknown");
    assertThatThrownBy(() -> decision("{\"@odata.type\":\"x.justifyAction\"}").carryOut(LabelledFile.of(file), handler(performed)))
        .isInstanceOf(IllegalStateException.class).hasMessageContaining("reason");
    assertThat(performed).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  private static LabelStepHandler handler(List<LabelStep> performed) {
    return new LabelStepHandler() {
      @Override
      public boolean canDo(LabelStep step) { return !(step instanceof LabelStep.Unknown); }

      @Override
      public void perform(LabelStep step) { performed.add(step); }
    };
  }

  @Test
  void findings_becomeADecision_andALabelOnTheFile() throws IOException {
    service.on(evaluate("evaluateClassificationResults"),
        "{\"value\":[{\"@odata.type\":\"" + TYPE + "applyLabelAction\",\"sensitivityLabelId\":\"" + LABEL + "\",\"actions\":[" + METADATA + "]}]}");
    LabelledFile file = LabelledFile.of(mail());

    LabelDecision decision = decisions.forFindings(ContentInfo.mail("m.eml", file.read()), List.of(ClassificationResult.of("s1", 3, 85)));
    decision.carryOut(file, LabelStepHandler.metadataOnly());

    assertThat(file.read().label(TENANT).map(ContentLabel::labelId)).contains(LABEL);
  }

  @Test
  void reason_isAskedForOnce_andTheCallRepeatedOnce() {
    String justify = "{\"value\":[{\"@odata.type\":\"" + TYPE + "justifyAction\"}]}";
    service.on(evaluate("evaluateApplication"), justify).on(evaluate("evaluateApplication"), "{\"value\":[" + METADATA + "]}");
    service.on(evaluate("evaluateRemoval"), justify).on(evaluate("evaluateRemoval"), justify).on(evaluate("evaluateRemoval"), justify);
    ContentInfo content = ContentInfo.file("f", LabelMetadata.none());

    assertThat(decisions.toApply(content, LabelingOptions.standard(LABEL), () -> Optional.of("Agreed")).steps()).hasSize(1);
    assertThat(Json.write(service.asked().get(1).json())).contains("\"justificationMessage\":\"Agreed\"");
    assertThat(decisions.toRemove(content, () -> Optional.of("Old")).needsJustification()).as("no second repetition").isTrue();
    assertThat(decisions.toRemove(content, Optional::empty).needsJustification()).isTrue();
    assertThat(service.asked()).hasSize(5);
  }

  @Test
  void reason_isNotAskedFor_whenNobodyWantsIt() {
    service.on(evaluate("evaluateApplication"), "{\"value\":[]}").on(evaluate("evaluateRemoval"), "{\"value\":[" + METADATA + "]}");
    ContentInfo content = ContentInfo.file("f", LabelMetadata.none());

    assertThat(decisions.toApply(content, LabelingOptions.standard(LABEL), () -> { throw new AssertionError("asked"); }).isEmpty()).isTrue();
    assertThat(decisions.toRemove(content, () -> { throw new AssertionError("asked"); }).steps()).hasSize(1);
  }

  @Test
  void endlessNesting_isRefused() {
    String nested = METADATA;
    for (int i = 0; i < 30; i++) {
      nested = "{\"@odata.type\":\"x.applyLabelAction\",\"actions\":[" + nested + "]}";
    }
    List<InformationProtectionAction> actions = actions(nested);
    assertThatThrownBy(() -> LabelDecision.of(actions)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("nested");
    assertThat(actions).extracting(JsonModel::raw).hasSize(1);
  }
}
