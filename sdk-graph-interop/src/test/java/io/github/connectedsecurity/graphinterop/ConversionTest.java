package io.github.connectedsecurity.graphinterop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.graph.models.security.AlertSeverity;
import com.microsoft.graph.models.security.AlertStatus;
import com.microsoft.kiota.serialization.ParsableFactory;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.JsonMutations;
import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.graphsecurity.model.AlertComment;
import io.github.connectedsecurity.graphsecurity.model.DeviceEvidence;
import io.github.connectedsecurity.graphsecurity.model.Incident;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ConversionTest {
  private static final ParsableFactory<com.microsoft.graph.models.security.Alert> ALERT =
      com.microsoft.graph.models.security.Alert::createFromDiscriminatorValue;
  private static final ParsableFactory<com.microsoft.graph.models.security.Incident> INCIDENT =
      com.microsoft.graph.models.security.Incident::createFromDiscriminatorValue;

  private static final String NASTY = """
      {"id":"a1","title":"Ärger","severity":"cosmic","status":"new","assignedTo":null,"createdDateTime":"2026-11-24T11:22:33.1234567Z",
       "lastUpdateDateTime":"2026-11-24T11:22:33.0000000Z",
       "tomorrow":{"deep":[1,{"x":null}],"big":12345678901234567890,"small":0.1},"count":9007199254740993,"systemTags":["a",null,"b"],
       "comments":[{"comment":"one","extra":1},{"comment":"two","createdDateTime":"2026-11-24T11:22:33.1Z"}],
       "evidence":[{"@odata.type":"#microsoft.graph.security.deviceEvidence","deviceDnsName":"pc","verdict":"evil","riskScore":"high","vmMetadata":null},
                   {"@odata.type":"#microsoft.graph.security.quantumEvidence","qubits":433,"verdict":"malicious"}]}""";

  /** All alerts and incidents of the examples and of our fixtures. */
  private static List<JsonModel> models() {
    List<JsonModel> models = new ArrayList<>(List.of(Alert.of(Json.object(NASTY))));
    for (Path file : ExampleFiles.examples("graph-security", "alerts-v2-list-response", "incidents-get-response")) {
      Map<String, Object> tree = Json.object(ExampleFiles.text(file));
      if (tree.get("value") instanceof List<?> list) {
        list.forEach(item -> models.add(Alert.of(Json.object(Json.bytes(item)))));
      } else {
        models.add(Incident.of(tree));
      }
    }
    return models;
  }

  private static GraphCopy<?> copy(JsonModel model) {
    return model instanceof Alert ? GraphInterop.toGraph(model, ALERT) : GraphInterop.toGraph(model, INCIDENT);
  }

  private static JsonModel back(GraphCopy<?> copy, JsonModel model) { return model instanceof Alert ? copy.back(Alert::of) : copy.back(Incident::of); }

  @Test
  void models_comeBackWhole() {
    assertThat(models()).isNotEmpty().allSatisfy(model -> {
      GraphCopy<?> copy = copy(model);
      assertThat(back(copy, model)).isEqualTo(model);
      assertThat(back(copy, model).toJson()).isEqualTo(model.toJson());
    });
  }

  @Test
  void models_changedAtRandom_comeBackWhole_wheneverTheGraphSdkCanReadThem() {
    int read = 0;
    for (JsonModel model : models()) {
      for (int seed = 0; seed < 200; seed++) {
        Map<String, Object> changed = JsonMutations.mutate(model.raw(), seed, 1).tree();
        JsonModel odd = model instanceof Alert ? Alert.of(changed) : Incident.of(changed);
        GraphCopy<?> copy;
        try {
          copy = copy(odd);
        } catch (RuntimeException unreadable) {
          continue; // its reader wants the kinds of values that it was generated for
        }
        assertThat(back(copy, odd)).isEqualTo(odd);
        read++;
      }
    }
    assertThat(read).isGreaterThan(100 * models().size());
  }

  @Test
  void alert_isTheSameForTheGraphSdk() {
    Alert alert = Alert.of(Json.object(NASTY.replace("cosmic", "high")));

    com.microsoft.graph.models.security.Alert theirs = GraphInterop.toGraph(alert, ALERT).value();

    assertThat(theirs.getId()).isEqualTo("a1");
    assertThat(theirs.getTitle()).isEqualTo("Ärger");
    assertThat(theirs.getSeverity()).isEqualTo(AlertSeverity.High);
    assertThat(Objects.requireNonNull(theirs.getCreatedDateTime()).toInstant()).isEqualTo(alert.createdDateTime().orElseThrow());
    assertThat(Objects.requireNonNull(theirs.getEvidence()).get(0)).isInstanceOfSatisfying(com.microsoft.graph.models.security.DeviceEvidence.class,
        device -> assertThat(device.getDeviceDnsName()).isEqualTo("pc"));
  }

  @Test
  void whatTheGraphSdkCannotHold_isNamed() {
    assertThat(GraphInterop.toGraph(Alert.of(Json.object(NASTY)), ALERT).notHeld()).contains("$.severity", "$.evidence[0].verdict")
        .doesNotContain("$.createdDateTime", "$.title");
  }

  @Test
  void changes_areBroughtBack_andNothingElseIsTouched() {
    Alert alert = Alert.of(Json.object(NASTY));
    GraphCopy<com.microsoft.graph.models.security.Alert> copy = GraphInterop.toGraph(alert, ALERT);
    copy.value().setStatus(AlertStatus.Resolved);
    copy.value().setTitle(null);
    ((com.microsoft.graph.models.security.DeviceEvidence) Objects.requireNonNull(copy.value().getEvidence()).get(0)).setDeviceDnsName("pc2");
    Objects.requireNonNull(copy.value().getComments()).remove(0);

    Alert back = copy.back(Alert::of);

    assertThat(back.status()).contains(io.github.connectedsecurity.graphsecurity.model.AlertStatus.RESOLVED);
    assertThat(back.title()).isEmpty();
    assertThat(back.severity().orElseThrow().value()).isEqualTo("cosmic");
    assertThat(back.evidence().get(0)).isInstanceOfSatisfying(DeviceEvidence.class, device -> {
      assertThat(device.deviceDnsName()).contains("pc2");
      assertThat(device.verdict().orElseThrow().value()).isEqualTo("evil");
    });
    assertThat(back.evidence().get(1)).isEqualTo(alert.evidence().get(1));
    assertThat(back.comments()).extracting(AlertComment::raw).containsExactly(alert.comments().get(1).raw());
    assertThat(back.raw()).containsEntry("count", 9007199254740993L)
        .containsEntry("tomorrow", Objects.requireNonNull(alert.raw().get("tomorrow"))).containsKey("assignedTo");
  }

  @Test
  void objectsOfTheGraphSdk_areViewed_withWhatTheyHold() {
    com.microsoft.graph.models.security.Alert theirs = new com.microsoft.graph.models.security.Alert();
    theirs.setId("a1");
    theirs.setSeverity(AlertSeverity.Medium);
    theirs.getAdditionalData().put("tomorrow", "kept");

    Alert ours = GraphInterop.fromGraph(theirs, Alert::of);

    assertThat(ours.id()).isEqualTo("a1");
    assertThat(ours.severity()).contains(io.github.connectedsecurity.graphsecurity.model.AlertSeverity.MEDIUM);
    assertThat(ours.raw()).containsEntry("tomorrow", "kept");
  }

  @Test
  void examples_loseInTheGraphSdkOnlyWhatIsSpelledInFormerWords() {
    assumeThat(ExampleFiles.examples("graph-security", "incidents-get-response")).isNotEmpty();
    assertThat(models().stream().skip(1).flatMap(model -> copy(model).notHeld().stream()))
        .containsExactlyInAnyOrder("$.classification", "$.determination", "$.status", "$.severity"); // of the incident, in capitals
  }
}
