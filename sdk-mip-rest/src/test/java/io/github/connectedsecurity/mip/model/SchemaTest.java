package io.github.connectedsecurity.mip.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.json.OpenValue;
import io.github.connectedsecurity.core.testing.Csdl;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.Models;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the models of v1.0 with the service's metadata; those of beta and of retired APIs are in no metadata that is at hand. */
class SchemaTest {
  private static final String GRAPH = "microsoft.graph.";
  /** Types whose names in the metadata are too general, or not the ones of the objects. */
  private static final Map<String, String> NAMES = Map.of(
      "ThreatAssessmentIdentitySet", "identitySet", "ThreatAssessmentIdentity", "identity", "LabelledGroup", "group", "LabelAssignmentMethod",
      "sensitivityLabelAssignmentMethod");
  /** Types that v1.0 does not have, each with the reason. */
  private static final Map<String, String> NOT_IN_V1 = Map.of(
      "BlockAccessAction", "beta", "PolicyTipAction", "beta", "NotifyUserAction", "beta",
      "AsyncJobStatus", "the answer of monitors, which stand outside of Graph", "MonitorStatus", "as the former",
      "LabelTarget", "the flags of applicableTo, which the schema lacks", "GroupScope", "see below");
  /** Members that are read although the metadata lacks them: payloads have them. */
  private static final Map<String, Set<String>> EXTRA = Map.of(
      "SensitivityLabel", Set.of("color", "isEnabled", "applicableTo", "applicationMode", "isSmimeSignEnabled", "isSmimeEncryptEnabled"),
      "UsageRightsIncluded", Set.of("granted", "errors"));
  /** Members of the metadata that are not read. */
  private static final Predicate<String> PASSED_OVER = List.of("ThreatAssessmentIdentitySet.", "ThreatAssessmentIdentity.", "LabelledGroup.").stream()
      .<Predicate<String>>map(prefix -> name -> name.startsWith(prefix)).reduce(name -> false, Predicate::or);

  static Stream<Class<?>> models() { return Models.modelsBeside(Label.class).stream().filter(type -> !left(type)).map(type -> type); }

  static Stream<Class<?>> enums() { return Models.openValuesBeside(Label.class).stream().filter(type -> !left(type)).map(type -> type); }

  private static boolean left(Class<?> type) { return NOT_IN_V1.containsKey(type.getSimpleName()) && metadata().properties(wire(type)).isEmpty(); }

  @ParameterizedTest
  @MethodSource("models")
  void model_hasAnAccessorForEveryProperty_andNoOther(Class<? extends JsonModel> type) {
    Set<String> wanted = new TreeSet<>();
    metadata().properties(wire(type)).keySet().stream().map(SchemaTest::accessor).filter(name -> !PASSED_OVER.test(type.getSimpleName() + "." + name))
        .forEach(wanted::add);
    Set<String> there = new TreeSet<>(Models.accessors(type).stream().map(Method::getName).toList());
    there.removeIf(name -> name.equals("odataType") || PASSED_OVER.test(type.getSimpleName() + "." + name));
    there.removeAll(EXTRA.getOrDefault(type.getSimpleName(), Set.of()));

    assertThat(metadata().properties(wire(type)).isEmpty() && !hasNoMembers(type)).as(wire(type) + " is in the metadata").isFalse();
    assertThat(there).as(type.getSimpleName()).isEqualTo(wanted);
  }

  /** Bases and markers have none in the metadata either. */
  private static boolean hasNoMembers(Class<? extends JsonModel> type) { return Models.accessors(type).isEmpty(); }

  @ParameterizedTest
  @MethodSource("models")
  void accessor_givesWhatThePropertyIs(Class<? extends JsonModel> type) {
    Map<String, String> properties = metadata().properties(wire(type));
    for (Method accessor : Models.accessors(type)) {
      properties.entrySet().stream().filter(property -> accessor(property.getKey()).equals(accessor.getName())).forEach(property -> {
        boolean list = property.getValue().startsWith("Collection(");
        boolean flags = accessor.getReturnType() == List.class && !list;
        String kind = accessor.getGenericReturnType().getTypeName();
        if (list) {
          assertThat(accessor.getReturnType()).as(accessor.toString()).isEqualTo(List.class);
        } else if (!flags && property.getValue().startsWith("Edm.")) {
          assertThat(kind).as(accessor.toString()).contains(javaName(property.getValue()));
        } else if (flags) {
          assertThat(metadata().members(property.getValue())).as(accessor + " reads flags of an enumeration").isPresent();
        }
      });
    }
  }

  @ParameterizedTest
  @MethodSource("enums")
  void openValue_hasTheMembersOfTheMetadata(Class<? extends OpenValue> type) throws ReflectiveOperationException {
    List<String> known = new ArrayList<>();
    ((List<?>) type.getMethod("known").invoke(null)).forEach(value -> known.add(((OpenValue) value).value()));

    assertThat(metadata().members(wire(type))).as(wire(type)).hasValueSatisfying(members -> assertThat(known).containsExactlyInAnyOrderElementsOf(members));
  }

  @Test
  void families_haveAllMembersOfTheMetadata() {
    Map<String, Class<?>> bases = Map.of("policyLocation", PolicyLocation.class, "dlpActionInfo", DlpActionInfo.class, "contentBase", ContentBase.class,
        "processContentMetadataBase", ProcessContentMetadataBase.class, "threatAssessmentRequest", ThreatAssessmentRequest.class, "scopeBase", ScopeBase.class);
    bases.forEach((name, base) -> metadata().derivedFrom(GRAPH + name).forEach(derived -> {
      String simple = derived.substring(GRAPH.length());
      assertThat(Models.modelsBeside(Label.class)).as(derived).anyMatch(type -> type.getSimpleName().equalsIgnoreCase(simple) && base.isAssignableFrom(type));
    }));
  }

  private static String wire(Class<?> type) {
    String simple = type.getSimpleName();
    return GRAPH + NAMES.getOrDefault(simple, simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1));
  }

  /** Two members are read under names in the style of Java. */
  private static String accessor(String property) {
    return switch (property) {
      case "accessedResources_v2" -> "accessedResourcesV2";
      case "toolTip" -> "tooltip";
      default -> property;
    };
  }

  private static String javaName(String type) {
    return switch (type) {
      case "Edm.DateTimeOffset" -> "Instant";
      case "Edm.Int32" -> "Integer";
      case "Edm.Int64" -> "Long";
      case "Edm.Boolean" -> "Boolean";
      case "Edm.Double" -> "Double";
      default -> "String";
    };
  }

  private static final class Metadata {
    static final Optional<Csdl> CSDL = ExampleFiles.shared("metadata/graph-v1.0.csdl.xml").map(Csdl::read);
  }

  private static Csdl metadata() {
    assumeThat(Metadata.CSDL).as("metadata").isPresent();
    return Metadata.CSDL.orElseThrow();
  }
}
