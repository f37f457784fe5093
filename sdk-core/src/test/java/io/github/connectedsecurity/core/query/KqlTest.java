package io.github.connectedsecurity.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KqlTest {
  private static final Instant T = Instant.parse("2026-01-02T03:04:05.123456789Z");

  @Test
  void values_becomeLiteralsOfTheirType() {
    assertThat(print("web1")).isEqualTo("print \"web1\"");
    assertThat(Kql.of("print {v}").with("v", Severity.HIGH).text()).isEqualTo("print \"high\"");
    assertThat(Kql.of("print {v}").with("v", T).text()).isEqualTo("print datetime(2026-01-02T03:04:05.1234567Z)");
    assertThat(Kql.of("print {v}").with("v", LocalDate.of(2026, 1, 2)).text()).isEqualTo("print datetime(2026-01-02)");
    assertThat(Kql.of("print {v}").with("v", 5).text()).isEqualTo("print long(5)");
    assertThat(Kql.of("print {v}").with("v", Long.MIN_VALUE).text()).isEqualTo("print long(-9223372036854775808)");
    assertThat(Kql.of("print {v}").with("v", 1.5).text()).isEqualTo("print real(1.5)");
    assertThat(Kql.of("print {v}").with("v", -1e-300).text()).isEqualTo("print real(-1.0E-300)");
    assertThat(Kql.of("print {v}").with("v", new BigDecimal("0.10")).text()).isEqualTo("print decimal(0.10)");
    assertThat(Kql.of("print {v}").with("v", true).text()).isEqualTo("print true");
    assertThat(Kql.of("print {v}").with("v", new UUID(1, 2)).text()).isEqualTo("print guid(00000000-0000-0001-0000-000000000002)");
  }

  @Test
  void durations_becomeTimespans() {
    assertThat(timespan(Duration.ZERO)).isEqualTo("timespan(0.00:00:00)");
    assertThat(timespan(Duration.ofDays(1).plusHours(2).plusMinutes(3).plusSeconds(4))).isEqualTo("timespan(1.02:03:04)");
    assertThat(timespan(Duration.ofMillis(1_500))).isEqualTo("timespan(0.00:00:01.5000000)");
    assertThat(timespan(Duration.ofMillis(-1_500))).isEqualTo("timespan(-0.00:00:01.5000000)");
    assertThat(timespan(Duration.ofNanos(199))).isEqualTo("timespan(0.00:00:00.0000001)");
    assertThat(timespan(Duration.ofDays(-400))).isEqualTo("timespan(-400.00:00:00)");
    refused(() -> timespan(Duration.ofDays(20_000_000))).hasMessageContaining("29,000 years");
  }

  @Test
  void lists_becomeDynamic_withBareNumbers() {
    assertThat(list(List.of("a\"b", "c\\d"))).isEqualTo("print dynamic([\"a\\\"b\",\"c\\\\d\"])");
    assertThat(list(List.of(1, 2.5, true))).isEqualTo("print dynamic([1,2.5,true])");
    assertThat(list(List.of(T, Duration.ofHours(1), Severity.HIGH)))
        .isEqualTo("print dynamic([datetime(2026-01-02T03:04:05.1234567Z),timespan(0.01:00:00),\"high\"])");
    assertThat(list(List.of(new UUID(0, 1)))).isEqualTo("print dynamic([guid(00000000-0000-0000-0000-000000000001)])");
    assertThat(list(List.of())).isEqualTo("print dynamic([])");
  }

  @Test
  void listElements_withoutALiteral_areRefused() {
    refused(() -> list(Arrays.asList("a", null))).hasMessageContaining("null");
    refused(() -> list(List.of(List.of()))).hasMessageContaining("another list");
    refused(() -> list(List.of(BigDecimal.ONE))).hasMessageContaining("decimal");
    refused(() -> list(List.of(BigInteger.ONE))).hasMessageContaining("decimal");
    refused(() -> list(List.of(new StringBuilder("x")))).hasMessageContaining("StringBuilder");
    refused(() -> list(List.of(Double.NaN))).hasMessageContaining("not finite");
  }

  @Test
  void texts_areEscaped_whateverIsInThem() {
    assertThat(print("a\"b'c\\d")).isEqualTo("print \"a\\\"b'c\\\\d\"");
    assertThat(print("l1\nl2\rl3\tx")).isEqualTo("print \"l1\\nl2\\rl3\\tx\"");
    assertThat(print("\u0001\u007f\u0085\u2028\u2029\u202e\u200b\ufeff"))
        .isEqualTo("print \"\\u0001\\u007f\\u0085\\u2028\\u2029\\u202e\\u200b\\ufeff\"");
    assertThat(print("\u00e9\u201c\u4e2d\ud83d\ude00 %+&#")).isEqualTo("print \"\u00e9\u201c\u4e2d\ud83d\ude00 %+&#\"");
    assertThat(print("{name} // @\"")).isEqualTo("print \"{name} // @\\\"\"");
  }

  @Test
  void valuesWithoutALiteral_areRefused_andNotRepeated() {
    for (String value : List.of("secret\0", "secret\ud800", "\udc00secret")) {
      refused(() -> print(value)).hasMessageNotContaining("secret").hasMessageContaining("index");
    }
    refused(() -> Kql.of("print {v}").with("v", Double.NaN)).hasMessageContaining("not finite");
    refused(() -> Kql.of("print {v}").with("v", new BigDecimal("1e35"))).hasMessageContaining("34");
    refused(() -> Kql.of("print {v}").with("v", new BigDecimal(BigInteger.TEN.pow(34))));
    refused(() -> Kql.of("print {v}").with("v", Instant.MAX)).hasMessageContaining("years");
  }

  @Test
  void names_areBracketed() {
    Kql query = Kql.of("{table:id} | where {column:id} == {value}").with("table", "DeviceEvents").with("column", "by").with("value", "by");
    assertThat(query.text()).isEqualTo("['DeviceEvents'] | where ['by'] == \"by\"");
    assertThat(Kql.of("{t:id}").with("t", "My Table-1.x_$").text()).isEqualTo("['My Table-1.x_$']");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " a", "a']", "a\\", "a\"b", "a\nb", "a|b", "a;b", "['a']", "-a", "a(", "a{b}", "a\u2028", "a//b"})
  void names_thatAreNone_areRefusedAtOnce(String name) {
    Kql template = Kql.of("{t:id} | take 1");
    refused(() -> template.with("t", name)).hasMessageContaining("'t'");
    refused(() -> template.with("t", 1)).hasMessageContaining("'t'");
  }

  @Test
  void everyPlaceholderNeedsAValue_andEveryValueAPlaceholder() {
    Kql query = Kql.of("T | where a == {a} and b == {b} and c == {a}");
    assertThat(query.placeholders()).containsExactly("a", "b");
    assertThat(query.with("a", 1).with("b", 2).text()).isEqualTo("T | where a == long(1) and b == long(2) and c == long(1)");
    Kql half = query.with("a", 1);
    assertThatThrownBy(half::text).isInstanceOf(IllegalStateException.class).hasMessage("no value for the placeholder {b}");
    assertThatThrownBy(half::declared).isInstanceOf(IllegalStateException.class).hasMessageContaining("{b}");
    refused(() -> query.with("x", "secret"))
        .hasMessage("the template has no placeholder {x}; it has [a, b]");
  }

  @Test
  void aTemplate_isFilledManyTimes() {
    Kql template = Kql.of("print {a}");
    Kql first = template.with("a", 1);
    assertThat(first.with("a", 2).text()).isEqualTo("print long(2)");
    assertThat(first.text()).isEqualTo("print long(1)");
    assertThatThrownBy(template::text).isInstanceOf(IllegalStateException.class);
    assertThat(Kql.of("T | take 5").text()).isEqualTo("T | take 5");
    assertThat(Kql.of("").text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "T | where a == \"{a}\"", "print '{a}'", "print @\"{a}\"", "print @'\\{a}'", "print h'x{a}'", "print ```\n{a}\n```", "print ~~~{a}~~~",
      "print \"\\\"{a}\"", "print @\"\"\"{a}\"", "print datetime({a})", "print datetime( {a} )", "print long ({a})", "print guid({a}",
      "print \"{a:id}\"", "print DateTime({a})"})
  void placeholdersInsideLiterals_areRefused(String template) {
    refused(() -> Kql.of(template)).hasMessageContaining("inside a literal");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "print @{a}", "print h@{a}", "print h{a}", "print x{a}", "print {a}x", "print {a}{b}", "print \"x\"{a}", "print {a}\"x\"",
      "print @'x'{a}", "print {a}@\"x\"", "print ```x```{a}", "print $left{a}", "print 1{a}", "print {a}1",
      "print _{a}", "print x{a:id}", "print {a}`", "print }{a}"})
  void placeholdersThatTouchAToken_areRefused(String template) {
    refused(() -> Kql.of(template)).hasMessageContaining("touches");
  }

  @ParameterizedTest
  @ValueSource(strings = {"print \"x", "print 'x\n'", "print @\"x", "print ```x", "print ~~~x~~", "print \"x\\", "print \"x\u2028\"", "print @'x''"})
  void literalsThatDoNotEnd_areRefused(String template) {
    refused(() -> Kql.of(template)).hasMessageContaining("not closed, at index 6");
  }

  @Test
  void placeholdersInComments_areLeftAlone() {
    Kql query = Kql.of("T // where {a} is it's \"name\n| where a == {a} // {b}");
    assertThat(query.placeholders()).containsExactly("a");
    assertThat(query.with("a", "x").text()).isEqualTo("T // where {a} is it's \"name\n| where a == \"x\" // {b}");
    assertThat(Kql.of("#connect {a}\nprint 1").placeholders()).isEmpty();
  }

  @Test
  void otherBraces_areLeftAlone() {
    String template = "let f = (x:long) { x + 1 }; print dynamic({\"a\":{\"b\":1}}), {}, { a }, {1}, {a:b}, {a.b} //";
    assertThat(Kql.of(template).text()).isEqualTo(template);
  }

  @Test
  void operatorsMayTouchPlaceholders() {
    assertThat(Kql.of("T|where a=={a} and b=~{b} and c in({l}) and d between({a}..{a})|extend e=-{a}*{a}/{a};print {a}")
        .with("a", 1).with("b", "x").with("l", List.of(1)).text())
        .isEqualTo("T|where a==long(1) and b=~\"x\" and c in(dynamic([1])) and d between(long(1)..long(1))"
            + "|extend e=-long(1)*long(1)/long(1);print long(1)");
  }

  @Test
  void declared_setsParametersApart() {
    DeclaredKql query = Kql.of("{t:id} | where Name == {Name} and At > {at} and x in ({l}) or Name has {Name}")
        .with("t", "T").with("at", Instant.EPOCH).with("l", List.of(1)).with("Name", "O\"x").declared();
    assertThat(query.text()).isEqualTo("declare query_parameters(p_Name:string, p_at:datetime, p_l:dynamic);\n"
        + "['T'] | where Name == p_Name and At > p_at and x in (p_l) or Name has p_Name");
    assertThat(query.parameters()).containsExactly(
        entry("p_Name", "\"O\\\"x\""), entry("p_at", "datetime(1970-01-01T00:00:00Z)"), entry("p_l", "dynamic([1])"));
    assertThat(query).hasToString("DeclaredKql[p_Name, p_at, p_l]");
    assertThatThrownBy(() -> query.parameters().clear()).isInstanceOf(UnsupportedOperationException.class);
    assertThat(Kql.of("T | take 1").declared()).isEqualTo(new DeclaredKql("T | take 1", Map.of()));
  }

  @Test
  void declared_knowsEveryType() {
    DeclaredKql query = Kql.of("print {a}, {b}, {c}, {d}, {e}, {f}").with("a", Duration.ofSeconds(1)).with("b", 1).with("c", 1.5)
        .with("d", BigDecimal.ONE).with("e", false).with("f", new UUID(0, 0)).declared();
    assertThat(query.text()).startsWith("declare query_parameters(p_a:timespan, p_b:long, p_c:real, p_d:decimal, p_e:bool, p_f:guid);\n");
  }

  @Test
  void queriesThatGrowTooLong_areRefused() {
    Kql query = Kql.of("print {a}");
    String longest = "x".repeat(Kql.MAX_LENGTH - "print \"\"".length());
    assertThat(query.with("a", longest).text()).hasSize(Kql.MAX_LENGTH);
    refused(query.with("a", longest + "x")::text).hasMessageContaining("1000001 characters");
  }

  @Test
  void printing_namesParametersOnly() {
    assertThat(Kql.of("print {a}").with("a", "secret")).hasToString("Kql[a]");
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable call) {
    return assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class);
  }

  private static String print(String value) { return Kql.of("print {v}").with("v", value).text(); }

  private static String list(List<?> values) { return Kql.of("print {v}").with("v", values).text(); }

  private static String timespan(Duration value) { return Kql.of("{v}").with("v", value).text(); }
}
