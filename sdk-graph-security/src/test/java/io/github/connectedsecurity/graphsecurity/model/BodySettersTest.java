package io.github.connectedsecurity.graphsecurity.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.core.json.OpenValue;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.graphsecurity.model.indicators.NewTiIndicator;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BodySettersTest {

  private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(Map.entry(String.class, "x"), Map.entry(boolean.class, true), Map.entry(int.class, 1),
      Map.entry(long.class, 1L), Map.entry(double.class, 1.5), Map.entry(Instant.class, Instant.EPOCH), Map.entry(List.class, List.of()));
  /** Checked or written in a form of their own; the tests of their resources hold them. */
  private static final Set<String> SPECIAL = Set.of("NewSubscription", "SubscriptionUpdate", "MoveAlertsRequest", "MergeIncidentsRequest", "HuntingQuery");

  static Stream<Class<?>> bodies() throws java.io.IOException {
    Path root = Path.of("src/main/java");
    try (Stream<Path> files = Files.walk(root.resolve("io/github/connectedsecurity/graphsecurity/model"))) {
      return files.filter(file -> file.toString().endsWith(".java")).filter(file -> ExampleFiles.text(file).contains("extends JsonBody<"))
          .<Class<?>>map(file -> loaded(root.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", "."))).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void setter_writesTheMemberOfItsName(Class<?> type) throws ReflectiveOperationException {
    if (SPECIAL.contains(type.getSimpleName())) {
      return;
    }
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    for (Method setter : type.getDeclaredMethods()) {
      if (Modifier.isPublic(setter.getModifiers()) && !Modifier.isStatic(setter.getModifiers()) && setter.getParameterCount() == 1) {
        JsonBody<?> body = (JsonBody<?>) constructor.newInstance();
        assertThat(setter.invoke(body, sample(setter.getParameterTypes()[0]))).isSameAs(body);
        assertThat(body.toMap()).as(setter.toString()).containsOnlyKeys(setter.getName());
      }
    }
  }

  @Test
  void bodies_areFound() throws java.io.IOException { assertThat(bodies()).hasSizeGreaterThan(30).contains(NewTiIndicator.class); }

  private static Object sample(Class<?> type) throws ReflectiveOperationException {
    Object plain = SAMPLES.get(type);
    if (plain != null) {
      return plain;
    }
    if (OpenValue.class.isAssignableFrom(type)) {
      return type.getMethod("of", String.class).invoke(null, "x");
    }
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new LinkageError(name, e);
    }
  }
}
