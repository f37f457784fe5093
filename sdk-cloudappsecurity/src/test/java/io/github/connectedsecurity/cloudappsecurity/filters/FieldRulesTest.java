package io.github.connectedsecurity.cloudappsecurity.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.cloudappsecurity.model.Activity;
import io.github.connectedsecurity.cloudappsecurity.model.DeviceType;
import io.github.connectedsecurity.cloudappsecurity.model.IpCategory;
import io.github.connectedsecurity.cloudappsecurity.model.TakenAction;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FieldRulesTest {
  private static final Map<Class<?>, Set<Operator>> COMPARISONS = Map.ofEntries(
      Map.entry(FilterField.Equal.class, EnumSet.of(Operator.EQ)),
      Map.entry(FilterField.Nothing.class, EnumSet.of(Operator.EQ)),
      Map.entry(FilterField.Unequal.class, EnumSet.of(Operator.NEQ)),
      Map.entry(FilterField.Presence.class, EnumSet.of(Operator.IS_SET, Operator.IS_NOT_SET)),
      Map.entry(FilterField.Contains.class, EnumSet.of(Operator.CONTAINS)),
      Map.entry(FilterField.NotContains.class, EnumSet.of(Operator.NCONTAINS)),
      Map.entry(FilterField.StartsWith.class, EnumSet.of(Operator.STARTS_WITH)),
      Map.entry(FilterField.DoesNotStartWith.class, EnumSet.of(Operator.DOES_NOT_START_WITH)),
      Map.entry(FilterField.StartsWithSingle.class, EnumSet.of(Operator.STARTS_WITH_SINGLE)),
      Map.entry(FilterField.EndsWith.class, EnumSet.of(Operator.ENDS_WITH)),
      Map.entry(FilterField.Text.class, EnumSet.of(Operator.TEXT)),
      Map.entry(FilterField.Bounds.class, EnumSet.of(Operator.GTE, Operator.LTE)),
      Map.entry(FilterField.OpenBounds.class, EnumSet.of(Operator.GT, Operator.LT)),
      Map.entry(FilterField.Range.class, EnumSet.of(Operator.RANGE)),
      Map.entry(FilterField.Days.class, EnumSet.of(Operator.GTE_NDAYS, Operator.LTE_NDAYS)),
      Map.entry(FilterField.Deviates.class, EnumSet.of(Operator.DEQ)),
      Map.entry(FilterField.MatchedRules.class, EnumSet.of(Operator.MATCHED_RULES)),
      Map.entry(FilterField.Tree.class, EnumSet.of(Operator.DESCENDANT_OF, Operator.NOT_DESCENDANT_OF)));

  static Stream<Arguments> resources() {
    return Stream.of(Arguments.of("Activities", ActivityFields.class, ActivityFields.RULES), Arguments.of("Alerts", AlertFields.class, AlertFields.RULES),
        Arguments.of("Entities", EntityFields.class, EntityFields.RULES), Arguments.of("Files", FileFields.class, FileFields.RULES),
        Arguments.of("Subnets", SubnetFields.class, SubnetFields.RULES));
  }

  /**
   * What the sheet says about the fields of one resource. The two exceptions are in its own words: {@code created} lists eq beside
   * lte and gte, and {@code filename} takes text by observation.
   */
  @ParameterizedTest
  @MethodSource("resources")
  void fields_takeWhatTheSheetSays(String heading, Class<?> constants, FieldRules<?> rules) {
    Optional<Path> sheet = ExampleFiles.shared("api/cloudappsecurity.md");
    assumeThat(sheet).isPresent();
    String section = ExampleFiles.text(sheet.orElseThrow()).split("(?m)^### " + heading + "$", 2)[1].split("(?m)^##", 2)[0];
    Map<String, Set<String>> expected = new LinkedHashMap<>();
    Pattern.compile("(?m)^\\| ([\\w.]+) \\| [^|]+ \\| ([^|]+) \\|").matcher(section).results().filter(row -> !row.group(1).equals("field"))
        .forEach(row -> expected.put(row.group(1), Arrays.stream(row.group(2).replaceAll("\\[O]", "").split("\\W+")).filter(word -> !word.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new))));

    Map<String, Set<String>> actual = new LinkedHashMap<>();
    rules.fields().forEach((name, operators) -> actual.put(name, operators.stream().map(Operator::wire).collect(Collectors.toCollection(TreeSet::new))));

    assertThat(expected).hasSizeGreaterThan(2);
    assertThat(actual).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("resources")
  void fields_compileWithWhatTheyTake_only(String heading, Class<?> constants, FieldRules<?> rules) throws IllegalAccessException {
    int found = 0;
    for (Field constant : constants.getFields()) {
      if (Modifier.isStatic(constant.getModifiers()) && FilterField.class.isAssignableFrom(constant.getType())) {
        found++;
        Set<Operator> compiles = EnumSet.noneOf(Operator.class);
        COMPARISONS.forEach((comparison, operators) -> compiles.addAll(comparison.isAssignableFrom(constant.getType()) ? operators : Set.of()));
        FilterField<?> field = (FilterField<?>) constant.get(null);
        assertThat(field.operators()).as(constant.getName()).isEqualTo(compiles);
        assertThat(rules.fields()).as(heading).containsEntry(field.name(), field.operators());
      }
    }
    assertThat(rules.fields()).hasSize(found);
  }

  @Test
  void open_takesEverything() {
    Set<Operator> compiles = EnumSet.noneOf(Operator.class);
    COMPARISONS.forEach((comparison, operators) -> compiles.addAll(comparison.isAssignableFrom(Fields.Open.class) ? operators : Set.of()));

    assertThat(compiles).containsExactlyInAnyOrder(Operator.values());
    assertThat(Fields.named("x").operators()).isEqualTo(compiles);
  }

  @Test
  void filter_refusesAnOperatorThatAKnownFieldDoesNotTake() {
    assertThatThrownBy(() -> query(ActivityFields.named("ip.address").contains("203"))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'ip.address' of activities").hasMessageContaining("contains").hasMessageContaining("startswith");
    assertThat(query(ActivityFields.named("ip.address").startsWith("203")).toJson()).isEqualTo("{\"filters\":{\"ip.address\":{\"startswith\":[\"203\"]}}}");
  }

  @Test
  void filter_letsNewNamesThrough() {
    assertThat(query(ActivityFields.named("tomorrow").descendantOf(List.of("a"))).toJson())
        .isEqualTo("{\"filters\":{\"tomorrow\":{\"descendantof\":[\"a\"]}}}");
    assertThatThrownBy(() -> query(ActivityFields.named(" ").eq(1))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void filter_joinsOperatorsOfOneField_butTakesEachOnce() {
    ListQuery<Activity> query = ListQuery.of(ActivityFields.RULES, q -> q.filter(ActivityFields.CREATED.gt(Instant.ofEpochMilli(5)))
        .filter(ActivityFields.CREATED.lt(Instant.ofEpochMilli(9))));

    assertThat(query.toJson()).isEqualTo("{\"filters\":{\"created\":{\"gt\":5,\"lt\":9}}}");
    assertThatThrownBy(() -> query.filter(ActivityFields.CREATED.lt(Instant.EPOCH))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'created'").hasMessageContaining("twice");
  }

  @Test
  void values_areWrittenAsTheServiceTakesThem() {
    assertThat(json(ActivityFields.IP_CATEGORY.neq(List.of(IpCategory.CORPORATE, IpCategory.of(77))))).isEqualTo("{\"ip.category\":{\"neq\":[1,77]}}");
    assertThat(json(ActivityFields.TAKEN_ACTION.eqNothing())).isEqualTo("{\"activity.takenAction\":{\"eq\":[null]}}");
    assertThat(json(ActivityFields.TAKEN_ACTION.eq(TakenAction.BYPASS_PROXY))).isEqualTo("{\"activity.takenAction\":{\"eq\":[\"BypassProxy\"]}}");
    assertThat(json(ActivityFields.DEVICE_TYPE.neq(DeviceType.TABLET))).isEqualTo("{\"device.type\":{\"neq\":[\"TABLET\"]}}");
    assertThat(json(ActivityFields.USER_DOMAIN.isNotSet())).isEqualTo("{\"user.domain\":{\"isnotset\":true}}");
    assertThat(json(ActivityFields.DATE.lteDays(3))).isEqualTo("{\"date\":{\"lte_ndays\":3}}");
    assertThat(json(ActivityFields.TEXT.startsWithSingle("plan"))).isEqualTo("{\"text\":{\"startswithsingle\":\"plan\"}}");
    assertThat(json(ActivityFields.TEXT.text("secret plan"))).isEqualTo("{\"text\":{\"text\":\"secret plan\"}}");
    assertThat(json(ActivityFields.OFFICE_365_URL.endsWith(".docx"))).isEqualTo("{\"office365url\":{\"endswith\":[\".docx\"]}}");
    assertThat(json(ActivityFields.USER_AGENT.ncontains("bot"))).isEqualTo("{\"userAgent.userAgent\":{\"ncontains\":[\"bot\"]}}");
    assertThat(json(ActivityFields.IP_ADDRESS.doesNotStartWith("10."))).isEqualTo("{\"ip.address\":{\"doesnotstartwith\":[\"10.\"]}}");
    assertThat(ActivityFields.USER_NAME.eq("dana")).hasToString("user.username eq");
  }

  @Test
  void values_thatMatchNothing_areRefused() {
    assertThatThrownBy(() -> ActivityFields.USER_NAME.eq(List.of())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("user.username");
    assertThatThrownBy(() -> ActivityFields.DATE.range(Instant.ofEpochMilli(2), Instant.ofEpochMilli(1))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void order_isOpen_butHasADirection() {
    assertThat(ListQuery.of(ActivityFields.RULES, q -> q.orderBy(Order.ascending("tomorrow"))).toJson())
        .isEqualTo("{\"filters\":{},\"sortDirection\":\"asc\",\"sortField\":\"tomorrow\"}");
    assertThatThrownBy(() -> new Order<>("date", "up")).isInstanceOf(IllegalArgumentException.class);
  }

  private static ListQuery<Activity> query(Condition<Activity> condition) { return ListQuery.of(ActivityFields.RULES, q -> q.filter(condition)); }

  private static String json(Condition<Activity> condition) {
    String json = query(condition).toJson();
    return json.substring("{\"filters\":".length(), json.length() - 1);
  }
}
