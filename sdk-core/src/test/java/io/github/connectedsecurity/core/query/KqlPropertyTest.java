package io.github.connectedsecurity.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.query.KqlReader.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random values in random templates, read back by {@link KqlReader}: only the literals may differ from those of a harmless value. */
class KqlPropertyTest {
  private static final String HARMLESS = "harmless0value";
  private static final List<String> PIECES = List.of(
      "{x}", "{x}", " {x} ", "\"", "'", "@", "@\"", "@'", "h", "H", "```", "~~~", "//", "#", "\n", "\r",
      "\u2028", "\\", "datetime(", "guid (", "long(", "dynamic([", ")", "(", "]", "[", "{", "}", "|", " ", " ", "=~", "==", "..",
      "abc", "_1", "$", "\"text\"", "'text'", ",", "~", "`", ":id}");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void valuesNeverChangeTheTokens(long seed) {
    NastyTexts nasty = new NastyTexts(seed);
    Kql template = Kql.of("""
        let limit = dynamic({"a":1}); // {a} is "the" name
        T | where A == {a} and B in~ ({list}) and C has {b} or D matches regex @"\\d{3}""\\"
        | extend E = strcat({a},"lit",{b}), F = ['a col'] | where H > datetime(2026-01-01)""");
    for (int i = 0; i < 5_000; i++) {
      String a = nasty.next();
      String b = nasty.next();
      String query = template.with("a", a).with("b", b).with("list", List.of(b, a)).text();
      String calm = template.with("a", HARMLESS + 1).with("b", HARMLESS + 2).with("list", List.of(HARMLESS + 2, HARMLESS + 1)).text();
      assertThat(KqlReader.read(query)).isEqualTo(replaced(replaced(KqlReader.read(calm), HARMLESS + 1, a), HARMLESS + 2, b));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void noTemplateLetsAValueOutOfItsLiteral(long seed) {
    NastyTexts nasty = new NastyTexts(seed);
    Random random = new Random(seed);
    int checked = 0;
    for (int i = 0; i < 25_000; i++) {
      checked += check(template(random), nasty.next()) ? 1 : 0;
    }
    // Most random templates are refused or break KQL's own rules; enough must remain for the test to mean something.
    assertThat(checked).isGreaterThan(1_500);
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32})
  void namesAreOneToken_orRefused(long seed) {
    NastyTexts nasty = new NastyTexts(seed);
    Kql template = Kql.of("{t:id} | take 1");
    List<Token> calm = KqlReader.read(template.with("t", HARMLESS).text());
    int accepted = 0;
    for (int i = 0; i < 5_000; i++) {
      String name = nasty.next();
      try {
        assertThat(KqlReader.read(template.with("t", name).text())).isEqualTo(replaced(calm, HARMLESS, name));
        accepted++;
      } catch (IllegalArgumentException refused) {
        assertThat(refused).hasMessageContaining("no name of a table or column");
      }
    }
    assertThat(accepted).isBetween(50, 2_500);
  }

  /** Whether the template took the value; then the query has been compared with one that holds a harmless value. */
  static boolean check(String template, String value) {
    List<Token> calm;
    String query;
    try {
      Kql kql = Kql.of(template);
      calm = KqlReader.read(kql.with("x", HARMLESS).text());
      query = kql.with("x", value).text();
    } catch (IllegalArgumentException | IllegalStateException | KqlReader.BrokenQueryException refused) {
      return false;
    }
    assertThat(KqlReader.read(query)).as(template).isEqualTo(replaced(calm, HARMLESS, value));
    return true;
  }

  private static String template(Random random) {
    StringBuilder template = new StringBuilder();
    for (int i = 1 + random.nextInt(9); i >= 0; i--) {
      template.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return template.toString();
  }

  private static List<Token> replaced(List<Token> tokens, String harmless, String value) {
    List<Token> all = new ArrayList<>(tokens);
    all.replaceAll(token -> token.equals(new Token("\"", harmless)) ? new Token("\"", value) : token);
    return all;
  }
}
