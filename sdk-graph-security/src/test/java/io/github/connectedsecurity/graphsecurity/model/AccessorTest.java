package io.github.connectedsecurity.graphsecurity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.Models;
import io.github.connectedsecurity.core.testing.RecordingMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Watches which members every accessor of every model reads. */
class AccessorTest {
  private static final String COMPLAINT = "complaint";

  static Stream<Class<? extends JsonModel>> models() { return AllModels.viewable(); }

  @Test
  void models_areFound() {
    assertThat(models()).hasSizeGreaterThanOrEqualTo(210).contains(Alert.class, AlertEvidence.class, DeviceEvidence.class, Incident.class);
  }

  @ParameterizedTest
  @MethodSource("models")
  void accessor_readsTheMemberOfItsName_andNothingElse(Class<? extends JsonModel> type) throws ReflectiveOperationException {
    RecordingMap json = new RecordingMap(Map.of());
    JsonModel model = Models.view(type, json);

    assertThat(Models.accessors(type)).isNotEmpty();
    for (Method accessor : Models.accessors(type)) {
      json.forget();
      Object nothing = ofNothing(model, accessor);
      assertThat(nothing).as(accessor.toString()).isIn(Optional.empty(), List.of(), Map.of(), COMPLAINT);
      Set<String> expected = new LinkedHashSet<>(WireNames.of(accessor));
      if (nothing.equals(COMPLAINT)) {
        expected.add("id"); // by which a complaint names the object
      }
      assertThat(json.asked()).as(accessor.toString()).containsExactlyElementsOf(expected);
    }
  }

  @Test
  void fixture_hasEveryKindOfEvidence_andEveryMemberIsRead() throws ReflectiveOperationException {
    Map<String, Object> json = Json.object(ExampleFiles.resource(AccessorTest.class, "alert-with-every-evidence.json"));
    Alert alert = Alert.of(json);
    List<JsonModel> models = new ArrayList<>(alert.evidence());
    models.add(alert);
    models.add(Incident.of(Json.object(ExampleFiles.resource(AccessorTest.class, "incident-with-alerts.json"))));

    assertThat(alert.evidence().stream().map(Object::getClass)).hasSize(48).doesNotHaveDuplicates().doesNotContain(AlertEvidence.class);
    for (JsonModel model : models) {
      RecordingMap recorded = new RecordingMap(model.raw());
      JsonModel again = Models.view(model.getClass(), recorded);
      for (Method accessor : Models.accessors(model.getClass())) {
        assertThat(isEmpty(accessor.invoke(again))).as(accessor.toString()).isFalse();
      }
      assertThat(new TreeSet<>(recorded.asked())).as(model.getClass().getSimpleName()).containsAll(withoutType(model.raw().keySet()));
    }
  }

  @Test
  void required_complainsWithThePath_whenItIsMissing() {
    Map<String, Object> nothing = Map.of();
    assertThatThrownBy(() -> Alert.of(nothing).id()).isInstanceOf(InvalidDataException.class).hasMessageContaining("$.id of Alert");
    assertThatThrownBy(() -> Incident.of(nothing).id()).isInstanceOf(InvalidDataException.class).hasMessageContaining("$.id of Incident");
    assertThatThrownBy(() -> MergeResponse.of(nothing).targetIncidentId()).isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("$.targetIncidentId of MergeResponse");
  }

  private static Object ofNothing(JsonModel model, Method accessor) throws ReflectiveOperationException {
    try {
      return accessor.invoke(model);
    } catch (InvocationTargetException e) {
      assertThat(e.getCause()).isInstanceOf(InvalidDataException.class);
      assertThat(accessor.getReturnType()).isEqualTo(String.class);
      return COMPLAINT;
    }
  }

  private static boolean isEmpty(Object value) {
    return value instanceof Optional<?> optional && optional.isEmpty()
        || value instanceof Collection<?> list && list.isEmpty()
        || value instanceof Map<?, ?> map && map.isEmpty();
  }

  private static List<String> withoutType(Collection<String> names) { return names.stream().filter(name -> !name.startsWith("@")).toList(); }
}
