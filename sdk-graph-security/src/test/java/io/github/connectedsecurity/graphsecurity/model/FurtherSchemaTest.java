package io.github.connectedsecurity.graphsecurity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.json.OpenValue;
import io.github.connectedsecurity.core.testing.Csdl;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.Models;
import io.github.connectedsecurity.core.testing.ReferenceSheet;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the models of all areas but alerts and incidents with the service's metadata and with the reference sheet. */
class FurtherSchemaTest {
  private static final Pattern ROW = Pattern.compile("\\| \\*\\*(\\w+).*?\\*\\*[^|]*\\| (.*?) \\|");
  private static final Pattern PROPERTY = Pattern.compile("(?:^|; |\\*\\* )(\\w+): [\\w.]");
  private static final Map<String, String> JAVA_NAMES = Map.ofEntries(Map.entry("Edm.String", "String"), Map.entry("Edm.DateTimeOffset", "Instant"),
      Map.entry("Edm.Int32", "Integer"), Map.entry("Edm.Int64", "Long"), Map.entry("Edm.Double", "Double"), Map.entry("Edm.Boolean", "Boolean"),
      Map.entry("microsoft.graph.security.auditLogRecordType", "String"),
      Map.entry("microsoft.graph.security.auditRecordTypeDictionary", "Map<String, Object>"),
      Map.entry("microsoft.graph.security.huntingRowResult", "KqlRow"), Map.entry("microsoft.graph.security.singlePropertySchema", "KqlColumn"),
      Map.entry("microsoft.graph.process", "LegacyProcess"), Map.entry("microsoft.graph.fileHash", "LegacyFileHash"),
      Map.entry("microsoft.graph.alertStatus", "LegacyAlertStatus"));

  static Stream<Class<? extends JsonModel>> models() {
    return AllModels.viewable().filter(type -> type.getPackage() != Alert.class.getPackage() || type == SecurityVendorInformation.class);
  }

  static Stream<Class<? extends OpenValue>> openValues() { return AllModels.openValues(); }

  @Test
  void metadata_hasAnAccessorOfFittingKindForEveryProperty_andNoOther() {
    Set<String> exceptions = exceptions();
    Set<String> met = new TreeSet<>();
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    for (Class<? extends JsonModel> type : models().toList()) {
      Map<String, String> properties = metadata().properties(AllModels.graphName(type));
      if (properties.isEmpty()) {
        (unknown(type, exceptions, met) ? met : wrong).add(type.getSimpleName());
        continue;
      }
      Map<String, Method> accessors = accessors(type);
      for (Map.Entry<String, String> property : properties.entrySet()) {
        checked++;
        Method accessor = accessors.remove(property.getKey());
        String name = type.getSimpleName() + "." + property.getKey();
        if (accessor == null) {
          (exceptions.contains(name) ? met : wrong).add(name);
        } else if (!shapes(property.getValue(), accessor).contains(shape(accessor))) {
          (exceptions.contains(name) ? met : wrong).add(exceptions.contains(name) ? name : name + " of " + property.getValue() + " returns " + shape(accessor));
        }
      }
      accessors.keySet().stream().map(name -> type.getSimpleName() + "." + name).forEach(name -> (exceptions.contains(name) ? met : wrong).add(name));
    }

    assertThat(wrong).isEmpty();
    assertThat(met).as("exceptions that are none").containsAll(exceptions);
    assertThat(checked).isGreaterThan(500);
  }

  @Test
  void metadata_listsTheSameMembersInTheSameOrder() {
    Csdl metadata = metadata();
    Map<String, List<String>> found = openValues().collect(Collectors.toMap(AllModels::graphName, FurtherSchemaTest::known));
    found.keySet().removeIf(name -> metadata.members(name).isEmpty());

    assertThat(found).hasSizeGreaterThanOrEqualTo(44);
    found.forEach((name, members) -> assertThat(metadata.members(name)).as(name).contains(members));
  }

  @ParameterizedTest
  @MethodSource("openValues")
  void openValue_offersEveryKnownMemberAsAConstantOfItsName(Class<? extends OpenValue> type) throws ReflectiveOperationException {
    List<Field> constants = Arrays.stream(type.getFields()).filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type).toList();

    assertThat(constants).hasSameSizeAs(known(type));
    for (String member : known(type)) {
      Field constant = constants.stream().filter(field -> plain(field.getName()).equals(plain(member))).findFirst()
          .orElseThrow(() -> new AssertionError(member));
      assertThat(of(type, member.toUpperCase(Locale.ROOT))).isSameAs(constant.get(null));
    }
    assertThat(of(type, "tomorrowsValue").value()).isEqualTo("tomorrowsValue");
  }

  @Test
  void sheet_namesNoTypeAndNoMemberThatIsMissing() {
    Optional<Path> file = ExampleFiles.shared("api/graph-security.md");
    assumeThat(file).as("reference sheet").isPresent();
    String text = ExampleFiles.text(file.orElseThrow());
    ReferenceSheet sheet = ReferenceSheet.read(text.replace("**graph.", "**"), "4. ", "5. ", "6. ", "7. ", "8. ", "9. ", "10. ", "11. ", "12. ", "13. ");
    Map<String, List<String>> types = new LinkedHashMap<>();
    sheet.types().forEach((name, properties) -> types.put(name, List.copyOf(properties.keySet())));
    text.lines().dropWhile(line -> !line.startsWith("## 11.")).takeWhile(line -> !line.startsWith("## 14.")).map(ROW::matcher).filter(Matcher::find)
        .forEach(row -> types.put(row.group(1), PROPERTY.matcher(row.group(2)).results().map(result -> result.group(1)).toList()));
    Map<String, Class<?>> classes = new HashMap<>();
    models().forEach(type -> classes.put(AllModels.wireName(type), type));

    assertThat(types).hasSizeGreaterThan(150);
    types.forEach((name, properties) -> {
      Class<?> type = classes.get(name);
      if (type == null) {
        assertThat(name).isIn("huntingRowResult", "singlePropertySchema", "identityContainer", "settingsContainer",
            "auditRecordTypeDictionary", // rows and their columns, containers, a bag
            "protectionRule", "indicator", "whoisBaseRecord"); // only ever met as what derives from them
      } else {
        assertThat(accessors(type.asSubclass(JsonModel.class)).keySet()).as(name).containsAll(properties);
      }
    });
  }

  /** Whether it is known that the metadata does not have a type, or any type of its package. */
  private static boolean unknown(Class<?> type, Set<String> exceptions, Set<String> met) {
    String area = type.getPackageName().replaceFirst(".*\\.", "") + ".*";
    if (exceptions.contains(area)) {
      met.add(area);
    }
    return exceptions.contains(area) || exceptions.contains(type.getSimpleName());
  }

  private static Map<String, Method> accessors(Class<? extends JsonModel> type) {
    return Models.accessors(type).stream().filter(accessor -> !accessor.getName().equals("odataType"))
        .collect(Collectors.toMap(Method::getName, accessor -> accessor, (a, b) -> a, LinkedHashMap::new));
  }

  private static String shape(Method accessor) { return accessor.getGenericReturnType().getTypeName().replaceAll("\\b[a-z0-9]+\\.(?:[a-z0-9]+\\.)*", ""); }

  /** How a property of this type may be returned: an identifier as a bare text, flags as a list. */
  private static List<String> shapes(String type, Method accessor) {
    if (type.startsWith("Collection(")) {
      return List.of("List<" + javaName(type.substring(11, type.length() - 1)) + ">");
    }
    String name = javaName(type);
    if (name.startsWith("Map")) {
      return List.of(name);
    }
    if (accessor.getName().equals("id")) {
      return List.of("String");
    }
    boolean flags = openValues().anyMatch(open -> AllModels.graphName(open).equals(type)
        && Arrays.stream(open.getDeclaredMethods()).anyMatch(m -> m.getName().equals("joined")));
    return List.of((flags ? "List<" : "Optional<") + name + ">");
  }

  private static String javaName(String type) {
    String last = type.substring(type.lastIndexOf('.') + 1);
    return JAVA_NAMES.getOrDefault(type, last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1));
  }

  /** What may differ from the metadata; the file gives the reasons. */
  private static Set<String> exceptions() {
    return ExampleFiles.resource(FurtherSchemaTest.class, "metadata-exceptions.txt").lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" ", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
  }

  private static final class Metadata {
    static final Optional<Csdl> CSDL = ExampleFiles.shared("metadata/graph-v1.0.csdl.xml").map(Csdl::read);
  }

  private static Csdl metadata() {
    assumeThat(Metadata.CSDL).as("metadata").isPresent();
    return Metadata.CSDL.orElseThrow();
  }

  private static List<String> known(Class<? extends OpenValue> type) {
    try {
      return ((List<?>) type.getMethod("known").invoke(null)).stream().map(OpenValue.class::cast).map(OpenValue::value).toList();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("There is no usable known() in " + type, e);
    }
  }

  private static OpenValue of(Class<? extends OpenValue> type, String value) throws ReflectiveOperationException {
    return type.cast(type.getMethod("of", String.class).invoke(null, value));
  }

  private static String plain(String name) { return name.replace("_", "").toLowerCase(Locale.ROOT); }
}
