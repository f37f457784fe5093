package io.github.connectedsecurity.securitycenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.ModelContract;
import io.github.connectedsecurity.core.testing.Models;
import io.github.connectedsecurity.core.testing.RecordingMap;
import io.github.connectedsecurity.securitycenter.model.CloudError;
import io.github.connectedsecurity.securitycenter.model.access.JitPolicy;
import io.github.connectedsecurity.securitycenter.model.alerts.Alert;
import io.github.connectedsecurity.securitycenter.model.alerts.AlertEntity;
import io.github.connectedsecurity.securitycenter.model.alerts.SecurityTaskParameters;
import io.github.connectedsecurity.securitycenter.model.alerts.SupportingEvidence;
import io.github.connectedsecurity.securitycenter.model.compliance.ComplianceStandard;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceRule;
import io.github.connectedsecurity.securitycenter.model.network.Topology;
import io.github.connectedsecurity.securitycenter.model.posture.Assessment;
import io.github.connectedsecurity.securitycenter.model.posture.ServerVulnerability;
import io.github.connectedsecurity.securitycenter.model.posture.SubAssessment;
import io.github.connectedsecurity.securitycenter.model.posture.SubAssessmentData;
import io.github.connectedsecurity.securitycenter.model.settings.Pricing;
import io.github.connectedsecurity.securitycenter.model.settings.SecurityContact;
import io.github.connectedsecurity.securitycenter.model.workloads.HealthReport;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ModelsTest {
  private static final ModelContract CONTRACT = ModelContract.ofPackages(CloudError.class, Assessment.class, ComplianceStandard.class, Alert.class,
      JitPolicy.class, Pricing.class, GovernanceRule.class, Topology.class, HealthReport.class).named(
          Map.ofEntries(
              Map.entry("ArmResource.etag", List.of("etag", "eTag")),
              Map.entry("ArmResource.rawProperties", List.of("properties")),
              Map.entry("CloudError.innerError", List.of("innererror")),
              Map.entry("AssessmentPublishDates.generalAvailability", List.of("GA")),
              Map.entry("AssessmentPublishDates.publicPreview", List.of("public")),
              Map.entry("CvssScores.v2", List.of("2.0")),
              Map.entry("CvssScores.v3", List.of("3.0")),
              Map.entry("Setting.settingKind", List.of("kind")),
              Map.entry("ExternalSecuritySolution.solutionKind", List.of("kind")),
              Map.entry("ServerVulnerabilitySetting.settingKind", List.of("kind"))));
  /** Objects of which only one member is fixed. */
  private static final Set<Class<?>> OPEN = Set.of(AlertEntity.class, SupportingEvidence.class, SecurityTaskParameters.class);
  /** What the sheet's tables have that is sent only; the bodies' own tests prove these. */
  private static final Set<String> SENT_ONLY = Set.of("secret", "connectionString", "uri", "override", "bundles");

  @TestFactory
  Stream<DynamicTest> models() { return CONTRACT.tests(); }

  @Test
  void models_areFound() { assertThat(CONTRACT.models()).hasSizeGreaterThan(140).contains(Assessment.class, Alert.class, Pricing.class); }

  @Test
  void examples_areReadWithoutComplaint_writtenBackEqual_andEveryMemberHasAnAccessor() {
    List<Path> files = ExampleFiles.examples("securitycenter", "").stream().filter(file -> file.toString().contains(".response-")).toList();
    assumeThat(files).as("documented examples").isNotEmpty();

    int read = 0;
    for (Path file : files) {
      String name = file.getFileName().toString();
      String json = ExampleFiles.text(file);
      for (JsonModel model : name.matches("docs\\.arm\\..*-[45]\\d\\d\\.json") ? error(json) : models(json, name)) {
        Models.walk(model, name, (owner, path, accessor, complaint) -> assertThat(unread(owner)).as(path).isEmpty());
        read++;
      }
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(95);
    assertThat(read).isGreaterThan(130);
  }

  @Test
  void everyPropertyOfTheSheetsFirstClassTypes_isReadBySomeAccessor() {
    var sheet = ExampleFiles.shared("api/securitycenter.md");
    assumeThat(sheet).isPresent();

    Set<String> read = new HashSet<>(SENT_ONLY);
    CONTRACT.models().forEach(type -> read.addAll(members(type)));
    String types = ExampleFiles.text(sheet.orElseThrow()).split("\n## ", -1)[3];
    assertThat(types).startsWith("3 Types");
    Set<String> properties = new LinkedHashSet<>();
    Pattern.compile("(?m)^\\| `([\\w.]+)`\\*? \\|").matcher(types).results().forEach(found -> properties.add(found.group(1).replaceAll(".*\\.", "")));
    assertThat(properties).hasSizeGreaterThan(200);
    properties.removeAll(read);
    assertThat(properties).isEmpty();
  }

  @Test
  void values_areReadAsWhatTheyAre_notAsTheyAreWritten() {
    Pricing pricing = Pricing.of(Json.object("{\"id\":\"/p\",\"properties\":{\"enforce\":\"True\",\"inherited\":\"False\",\"freeTrialRemainingTime\":\"PT0S\","
        + "\"extensions\":[{\"name\":\"x\",\"isEnabled\":\"True\"}]}}"));
    assertThat(pricing.properties().enforce()).contains(true);
    assertThat(pricing.properties().inherited()).contains(false);
    assertThat(pricing.properties().freeTrialRemainingTime()).contains(Duration.ZERO);
    assertThat(pricing.properties().extensions().get(0).isEnabled()).contains(true);

    GovernanceRule rule = GovernanceRule.of(Json.object("{\"id\":\"r\",\"properties\":{\"remediationTimeframe\":\"7.01:02:03\"}}"));
    assertThat(rule.properties().remediationTimeframe()).contains(Duration.ofDays(7).plusSeconds(3723));

    SecurityContact contact = SecurityContact.of(Json.object("{\"id\":\"c\",\"properties\":{\"emails\":\"a@x.example; b@x.example;\"}}"));
    assertThat(contact.properties().emails()).containsExactly("a@x.example", "b@x.example");
    assertThat(SecurityContact.of(Map.of("id", "c")).properties().emails()).isEmpty();
  }

  @Test
  void families_takeBothNamesOfTheServerScan_andKeepWhatTheyDoNotKnow() {
    for (String kind : List.of("ServerVulnerability", "ServerVulnerabilityAssessment")) {
      assertThat(data("{\"assessedResourceType\":\"" + kind + "\",\"threat\":\"t\"}")).isInstanceOfSatisfying(ServerVulnerability.class,
          server -> assertThat(server.threat()).contains("t"));
    }
    SubAssessmentData unknown = data("{\"assessedResourceType\":\"QuantumVulnerability\",\"qubits\":3}");
    assertThat(unknown.getClass()).isEqualTo(SubAssessmentData.class);
    assertThat(unknown.toJson()).contains("\"qubits\":3");
  }

  private static List<? extends JsonModel> error(String json) {
    return List.of(ModelContract.example(Json.write(Json.object(json).get("error")), CloudError::of));
  }

  private static List<? extends JsonModel> models(String json, String file) {
    var view = ExampleViews.of(file);
    return Json.object(json).containsKey("value") ? ModelContract.examples(json, "value", view) : List.of(ModelContract.example(json, view));
  }

  private static SubAssessmentData data(String json) {
    return SubAssessment.of(Json.object("{\"id\":\"/s\",\"properties\":{\"additionalData\":" + json + "}}")).properties().additionalData().orElseThrow();
  }

  /** The members of a model that none of its accessors reads. */
  private static Set<String> unread(JsonModel model) {
    if (OPEN.contains(model.getClass()) || model.getClass() == ArmResource.class) {
      return Set.of();
    }
    Set<String> left = new TreeSet<>(model.raw().keySet());
    left.removeAll(members(model.getClass()));
    return left;
  }

  private static Set<String> members(Class<? extends JsonModel> type) {
    RecordingMap nothing = new RecordingMap(Map.of());
    JsonModel model = Models.view(type, nothing);
    for (Method accessor : Models.accessors(type)) {
      try {
        accessor.invoke(model);
      } catch (InvocationTargetException e) {
        assertThat(e.getCause()).hasMessageContaining("$.");
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
    return new HashSet<>(nothing.asked());
  }
}
