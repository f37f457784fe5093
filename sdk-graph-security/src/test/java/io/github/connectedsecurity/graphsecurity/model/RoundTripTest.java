package io.github.connectedsecurity.graphsecurity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.JsonMutations;
import io.github.connectedsecurity.core.testing.JsonMutations.Kind;
import io.github.connectedsecurity.core.testing.JsonMutations.Mutated;
import io.github.connectedsecurity.core.testing.Models;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads whole payloads, as documented and as a service that moves on would send them, and writes them back. */
class RoundTripTest {
  /** The documented payloads by the model that they hold; requests have their own test. */
  private static final Map<String, Function<Map<String, Object>, ? extends JsonModel>> EXAMPLES = Map.of(
      "alerts-v2-list-response.json", Alert::of,
      "alerts-v2-create-comment-response.json", AlertComment::of,
      "alerts-v2-move-response.json", MergeResponse::of,
      "incidents-get-response.json", Incident::of,
      "incidents-create-comment-response.json", AlertComment::of,
      "incidents-merge-response.json", MergeResponse::of);
  private static final int SEEDS = 100;

  @ParameterizedTest
  @ValueSource(strings = {"alert-with-every-evidence.json", "incident-with-alerts.json", "incident-in-former-words.json"})
  void fixture_isReadWithoutComplaint_andWrittenBackEqual(String name) {
    Map<String, Object> tree = Json.object(ExampleFiles.resource(RoundTripTest.class, name));

    assertThat(complaints(view(name), tree)).isEmpty();
    assertKept(view(name).apply(tree), tree);
  }

  @ParameterizedTest
  @ValueSource(strings = {"alert-with-every-evidence.json", "incident-with-alerts.json", "incident-in-former-words.json"})
  void fixture_changedAtRandom_losesNothing_andOnlyOddValuesComplain(String name) {
    Map<String, Object> tree = Json.object(ExampleFiles.resource(RoundTripTest.class, name));

    assertThat(IntStream.range(0, SEEDS).map(seed -> complaintsOfOddValues(view(name), tree, seed)).sum()).isGreaterThan(SEEDS / 4);
  }

  @Test
  void examples_areReadWithoutComplaint_changedAtRandom_andWrittenBackEqual() {
    List<Path> files = ExampleFiles.examples("graph-security", "alerts-v2-", "incident");
    assumeThat(files).as("documented examples").isNotEmpty();

    for (Path file : files) {
      String name = file.getFileName().toString();
      Map<String, Object> tree = Json.object(ExampleFiles.text(file));
      assertThat(Json.parse(Json.write(tree))).as(name).isEqualTo(tree);
      if (!name.endsWith("-request.json")) {
        assertThat(EXAMPLES).as("a model for the example").containsKey(name);
        Function<Map<String, Object>, ? extends JsonModel> view = EXAMPLES.getOrDefault(name, AlertEvidence::of);
        assertThat(complaints(view, tree)).as(name).isEmpty();
        assertThat(IntStream.range(0, SEEDS).map(seed -> complaintsOfOddValues(view, tree, seed)).sum()).as(name).isPositive();
      }
    }
  }

  private static int complaintsOfOddValues(Function<Map<String, Object>, ? extends JsonModel> view, Map<String, Object> tree, long seed) {
    Mutated mutated = JsonMutations.mutate(tree, seed, 5);
    List<String> complaints = new ArrayList<>();
    for (JsonModel model : models(view, mutated.tree())) {
      assertKept(model, model.raw());
      Models.walk(model, "$", (owner, path, accessor, complaint) -> {
        assertThat(complaint.isPresent()).as("seed %d: complaint of %s, changes %s", seed, path, mutated.changes())
            .isEqualTo(isOdd(mutated, owner, accessor));
        complaint.ifPresent(error -> assertThat(error.getMessage()).contains("$." + WireNames.of(accessor, owner.raw())));
        complaint.ifPresent(error -> complaints.add(path));
      });
    }
    assertThat(Json.parse(Json.write(mutated.tree()))).isEqualTo(mutated.tree());
    return complaints.size();
  }

  /** Whether an accessor cannot make sense of what it reads, by what was done to the tree. */
  private static boolean isOdd(Mutated mutated, JsonModel owner, Method accessor) {
    String name = WireNames.of(accessor, owner.raw());
    String path = mutated.places().get(owner.raw()) + "." + name;
    Object value = owner.raw().get(name);
    boolean oddItem = value instanceof List<?> list && IntStream.range(0, list.size()).anyMatch(i -> mutated.is(path + "[" + i + "]", Kind.ODD));
    boolean noTime = mutated.is(path, Kind.REPLACED) && accessor.getGenericReturnType().getTypeName().contains("Instant");
    boolean missing = value == null && accessor.getReturnType() == String.class;
    return mutated.is(path, Kind.ODD) || oddItem || noTime || missing;
  }

  private static List<String> complaints(Function<Map<String, Object>, ? extends JsonModel> view, Map<String, Object> tree) {
    List<String> complaints = new ArrayList<>();
    List<? extends JsonModel> models = models(view, tree);
    assertThat(models).isNotEmpty();
    models.forEach(model -> Models.walk(model, "$", (owner, path, accessor, complaint) -> complaint.ifPresent(error -> complaints.add(path))));
    return complaints;
  }

  private static void assertKept(JsonModel model, Map<String, Object> tree) {
    assertThat(model.raw()).isEqualTo(tree);
    assertThat(model.toJson()).isEqualTo(Json.write(tree));
    assertThat(Models.view(model.getClass(), Json.object(model.toJson()))).isEqualTo(model).hasSameHashCodeAs(model);
  }

  /** The models of an answer: the answer itself, or the objects of its page. */
  private static List<? extends JsonModel> models(Function<Map<String, Object>, ? extends JsonModel> view, Map<String, Object> tree) {
    return tree.containsKey("value") ? new Page(tree, view).items() : List.of(view.apply(tree));
  }

  private static Function<Map<String, Object>, ? extends JsonModel> view(String name) { return name.startsWith("alert") ? Alert::of : Incident::of; }

  /** A page, of which nothing can be read when its list is odd. */
  private static final class Page extends JsonModel {
    private final Function<Map<String, Object>, ? extends JsonModel> view;

    Page(Map<String, Object> json, Function<Map<String, Object>, ? extends JsonModel> view) {
      super(json);
      this.view = view;
    }

    List<? extends JsonModel> items() {
      boolean readable = raw().get("value") instanceof List<?> list && list.stream().allMatch(item -> item == null || item instanceof Map);
      return readable ? objects("value", view) : List.of();
    }
  }
}
