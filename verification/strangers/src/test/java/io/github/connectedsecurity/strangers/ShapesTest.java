package io.github.connectedsecurity.strangers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import io.github.connectedsecurity.strangers.Asked.Answered;
import io.github.connectedsecurity.strangers.Examples.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * What the documents show as an operation's answer has the status, the members and the kinds of what the emulator answers. Documented requests
 * are sent as they stand, but for ids. What differs stands in {@code shape-exceptions.tsv}, each with its reason.
 */
class ShapesTest {
  private static final Loopback AT = new Loopback(SecurityCloudEmulator.builder().pageSize(1000));
  private static final Path PAGE = Path.of("..", "..", "docs", "reference", "strangers.md");
  private static final String WHOLE = "*";

  private final Asked asked = new Asked(AT);
  private final Map<String, String> exceptions = exceptions();
  private final Map<String, Integer> compared = new LinkedHashMap<>();

  @AfterAll
  static void stop() { AT.close(); }

  @Test
  void examples_haveTheShapeOfAnswers() throws IOException {
    assumeTrue(ExampleFiles.shared("examples").isPresent(), "The reference material is not there.");
    Map<String, String> found = new LinkedHashMap<>();
    for (Example example : Examples.all()) {
      differences(example).forEach((place, how) -> found.put(place, how));
    }
    String counts = compared.getOrDefault("GET", 0) + " answers to reads and " + (compared.values().stream().mapToInt(one -> one).sum()
        - compared.getOrDefault("GET", 0)) + " to writes, with " + exceptions.size() + " exceptions";
    System.out.println("Compared the shapes of " + counts + ".");

    assertThat(found.entrySet().stream().filter(one -> !exceptions.containsKey(one.getKey())).map(one -> one.getKey() + "\t" + one.getValue())).isEmpty();
    assertThat(exceptions.keySet().stream().filter(place -> !found.containsKey(place))).as("exceptions that are none").isEmpty();
    assertThat(Files.readString(PAGE).replaceAll("\\s+", " ")).contains(counts);
  }

  @Test
  void otherKindsAndMissingMembers_areFound() {
    Object example = Json.parse("{\"a\":[{\"b\":1},{\"c\":\"x\"}],\"d\":{\"e\":true}}");
    assertThat(Shapes.differences(example, answers("{\"a\":[{\"b\":2,\"c\":\"y\"}],\"d\":{\"e\":false}}"))).isEmpty();
    assertThat(Shapes.differences(example, answers("{\"a\":[{\"b\":\"2\"}],\"d\":null}"))).containsOnlyKeys("a[].b", "a[].c");
    assertThat(Shapes.differences(example, answers("{\"a\":[{\"b\":2}],\"d\":null}", "{\"a\":[{\"c\":\"\"}]}"))).isEmpty();
  }

  @Test
  void wrappedEntities_areTakenOut_unlessAnswersHaveThemWrapped() {
    Object wrapped = Json.parse("{\"value\":{\"a\":1}}");
    assertThat(Shapes.unwrapped(wrapped, answers("{\"a\":2}"))).isEqualTo(Json.parse("{\"a\":1}"));
    assertThat(Shapes.unwrapped(Json.parse("{\"value\":[{\"a\":1}]}"), answers("{\"a\":2}"))).isEqualTo(Json.parse("{\"a\":1}"));
    assertThat(Shapes.unwrapped(wrapped, answers("{\"value\":true}"))).isSameAs(wrapped);
  }

  /** By the name of the example's file and the place in it. Each documented answer has to come, be it at the second or third time. */
  private Map<String, String> differences(Example example) throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    Map<Integer, String> awaited = example.answers().entrySet().stream().filter(one -> !one.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    for (int i = 0; i < 1 || i < 4 && !awaited.isEmpty(); i++) {
      List<Answered> answers = asked.ask(example);
      List<Answered> right = answers.stream().filter(one -> isDocumented(example, one.status())).toList();
      if (right.isEmpty()) {
        return Map.of(example.name() + "\t" + WHOLE, answers.isEmpty() ? "nothing of its kind there" : String.valueOf(answers.get(0)).replaceAll("\\s+", " "));
      }
      if (i == 0 && right.get(0).status() == 200 && awaited.containsKey(201) && example.url().contains("}")) {
        asked.remove(example);
      }
      String file = awaited.remove(right.get(0).status());
      compared.merge(example.method(), file != null || example.answers().values().stream().allMatch(String::isEmpty) ? 1 : 0, Integer::sum);
      if (file != null) {
        List<@Nullable Object> bodies = new ArrayList<>();
        right.forEach(one -> bodies.add(one.body()));
        Object shown = Shapes.unwrapped(Json.parse(example.text(file)), bodies);
        List<@Nullable Object> likes = Shapes.likes(shown, bodies);
        if (likes.isEmpty()) {
          return Map.of(file + "\t" + WHOLE, "nothing of its kind there");
        }
        Shapes.differences(shown, likes).forEach((place, how) -> found.put(file + "\t" + place, how));
      }
      asked.await();
    }
    awaited.values().forEach(file -> found.put(file + "\t" + WHOLE, "is never answered"));
    return found;
  }

  private static boolean isDocumented(Example example, int status) {
    return example.answers().isEmpty() ? status / 100 == 2 : example.answers().containsKey(status);
  }

  private static List<@Nullable Object> answers(String... json) {
    List<@Nullable Object> answers = new ArrayList<>();
    Stream.of(json).forEach(text -> answers.add(Json.parse(text)));
    return answers;
  }

  private static Map<String, String> exceptions() {
    return ExampleFiles.resource(ShapesTest.class, "shape-exceptions.tsv").lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
        .collect(Collectors.toMap(row -> row[0] + "\t" + row[1], row -> row[2], (a, b) -> a, LinkedHashMap::new));
  }
}
