package io.github.connectedsecurity.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.json.OpenValue;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What holds for all models of a product: an accessor reads the member of its name and nothing else, an open value has a constant for
 * each of its members, and a payload is read without complaint and written back as it was.
 *
 * <pre>{@code
 * private static final ModelContract CONTRACT = ModelContract.ofPackages(Machine.class).named(Map.of("Machine.riskScore", List.of("riskScore", "riskscore")));
 *
 * @TestFactory
 * Stream<DynamicTest> models() { return CONTRACT.tests(); }
 * }</pre>
 */
public final class ModelContract {
  private static final String COMPLAINT = "complaint";

  private final List<Class<?>> anchors;
  private final Map<String, List<String>> names;
  private final Function<String, String> naming;

  private ModelContract(List<Class<?>> anchors, Map<String, List<String>> names, Function<String, String> naming) {
    this.anchors = anchors;
    this.names = names;
    this.naming = naming;
  }

  /** The contract of the packages that these classes are in. */
  public static ModelContract ofPackages(Class<?>... anchors) { return new ModelContract(List.of(anchors), Map.of(), name -> name); }

  /** The members that some accessors read instead of the one of their name, in the order they are tried; by {@code Type.accessor}. */
  public ModelContract named(Map<String, List<String>> exceptions) { return new ModelContract(anchors, exceptions, naming); }

  /** How members are named, where that is not as accessors are. */
  public ModelContract naming(Function<String, String> rule) { return new ModelContract(anchors, names, rule); }

  /** A test for each model and open value. */
  public Stream<DynamicTest> tests() {
    Stream<DynamicTest> models = models()
        .map(type -> DynamicTest.dynamicTest(type.getSimpleName() + " reads members of its accessors' names", () -> readsItsMembers(type)));
    Stream<DynamicTest> values = anchors.stream().flatMap(anchor -> Models.openValuesBeside(anchor).stream())
        .map(type -> DynamicTest.dynamicTest(type.getSimpleName() + " has its members as constants", () -> hasConstants(type)));
    return Stream.concat(models, values);
  }

  /** The models of all packages, those left out that are made from something else than an object. */
  public Stream<Class<? extends JsonModel>> models() {
    return anchors.stream().<Class<? extends JsonModel>>flatMap(anchor -> Models.modelsBeside(anchor).stream())
        .filter(type -> !Modifier.isAbstract(type.getModifiers()) && Modifier.isPublic(type.getModifiers()));
  }

  /** Reads a payload, checks that every accessor below understands it, and that it is written back whole. */
  public static <T extends JsonModel> T example(String json, Function<Map<String, Object>, T> view) {
    Map<String, Object> tree = Json.object(json);
    T model = view.apply(tree);
    List<String> complaints = new ArrayList<>();
    Models.walk(model, "$", (owner, path, accessor, complaint) -> complaint.map(InvalidDataException::getMessage).ifPresent(complaints::add));
    assertThat(complaints).isEmpty();
    assertThat(model.raw()).isEqualTo(tree);
    assertThat(Json.object(model.toJson())).isEqualTo(tree);
    return model;
  }

  /** Reads a page of payloads like {@link #example}. */
  public static <T extends JsonModel> List<T> examples(String json, String items, Function<Map<String, Object>, T> view) {
    assertThat(Json.object(json).get(items)).as(items).isInstanceOf(List.class);
    List<?> list = (List<?>) Json.object(json).getOrDefault(items, List.of());
    return list.stream().map(item -> example(Json.write(item), view)).toList();
  }

  private void readsItsMembers(Class<? extends JsonModel> type) throws ReflectiveOperationException {
    RecordingMap json = new RecordingMap(Map.of());
    JsonModel model = Models.view(type, json);
    for (Method accessor : Models.accessors(type)) {
      json.forget();
      Object nothing = ofNothing(model, accessor);
      Set<String> expected = new LinkedHashSet<>(membersOf(accessor));
      assertThat(nothing).as(accessor.toString()).satisfiesAnyOf(
          none -> assertThat(none).isIn(Optional.empty(), List.of(), Map.of(), COMPLAINT), view -> assertThat(view).isInstanceOf(JsonModel.class));
      if (nothing.equals(COMPLAINT)) {
        expected.add("id"); // by which a complaint names the object
      }
      assertThat(json.asked()).as(accessor.toString()).containsExactlyElementsOf(expected);
    }
  }

  private List<String> membersOf(Method accessor) {
    String own = accessor.getName().equals("odataType") ? "@odata.type" : naming.apply(accessor.getName());
    return names.getOrDefault(accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName(), List.of(own));
  }

  private static Object ofNothing(JsonModel model, Method accessor) throws ReflectiveOperationException {
    try {
      return accessor.invoke(model);
    } catch (InvocationTargetException e) {
      assertThat(e.getCause()).as(accessor.toString()).isInstanceOf(InvalidDataException.class);
      return COMPLAINT;
    }
  }

  private static void hasConstants(Class<? extends OpenValue> type) throws ReflectiveOperationException {
    List<Field> constants = Arrays.stream(type.getFields()).filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type).toList();
    List<?> known = (List<?>) type.getMethod("known").invoke(null);
    assertThat(constants).hasSameSizeAs(known);
    Method of = type.getMethod("of", String.class);
    for (Field constant : constants) {
      OpenValue value = (OpenValue) constant.get(null);
      assertThat(of.invoke(null, value.value().toUpperCase(Locale.ROOT))).as(constant.getName()).isSameAs(value);
    }
    assertThat(((OpenValue) of.invoke(null, "tomorrow's value")).value()).isEqualTo("tomorrow's value");
  }
}
