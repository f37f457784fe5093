package io.github.connectedsecurity.emulator.internal.odata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.odata.Field.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole language over an entity with fields of every kind; alerts use a part of it only. */
class FilterTest {
  private static final EntityRules RULES = new EntityRules("sample.thing", List.of(
      Field.of("name", Kind.TEXT), Field.of("seen", Kind.TIME), Field.of("score", Kind.NUMBER), Field.of("open", Kind.BOOLEAN),
      Field.choice("level", List.of("low", "high")), Field.of("tags", Kind.TEXT).many(),
      Field.object("owner", Field.of("mail", Kind.TEXT), Field.object("home", Field.of("city", Kind.TEXT))),
      Field.object("states", Field.of("user", Kind.TEXT), Field.of("risk", Kind.NUMBER)).many()), Set.of(), Set.of(), 10, 10, "name");

  private static final Map<String, Object> THING = Json.object("""
      {"name":"it's","seen":"2026-11-24T10:00:00.1234567Z","score":7.5,"open":true,"level":"High","tags":["a","bc"],"none":null,
       "owner":{"mail":"a@larkspur.example","home":{"city":"Porto"}},"states":[{"user":"x","risk":3},{"user":"y","risk":8}]}""");

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "name eq 'it''s' | true",
      "'it''s' eq name | true",
      "name ne null | true",
      "name eq null | false",
      "seen eq 2026-11-24T10:00:00.1234567Z | true",
      "seen gt 2026-11-24T11:00:00+01:00 | true",
      "seen lt 2026-11-25 | true",
      "seen ge 2026-11-24T10:01:00Z | false",
      "score gt 7 and score le 7.50 | true",
      "score in (1,7.5) | true",
      "score eq -7.5 | false",
      "open | true",
      "not open | false",
      "open eq false or level eq 'high' | true",
      "open eq false or open and level eq 'low' | false",
      "(open eq false or open) and level ne 'low' | true",
      "not (score gt 7 and open) | false",
      "startswith(name,'it') and endswith(name,'s') and contains(name,'''') | true",
      "tags/any() | true",
      "tags/any(t:t eq 'bc') | true",
      "tags/all(t:contains(t,'b')) | false",
      "states/any(s:s/user eq 'y' and s/risk gt 5) | true",
      "states/any(s:s/user eq 'x' and s/risk gt 5) | false",
      "states/all(s:s/risk gt 2 and contains(s/user,'z')) | false",
      "not states/any(s:s/risk gt 8) | true",
      "states/any(s:s/user eq name or s/risk eq 8) | true",
      "owner/mail eq 'a@larkspur.example' and owner/home/city eq 'Porto' | true"})
  void filter_means(String filter, boolean fits) { assertThat(FilterParser.parse(RULES, filter).test(THING)).isEqualTo(fits); }

  @Test
  void null_isEqualToNullOnly() {
    Map<String, Object> empty = Map.of();
    assertThat(FilterParser.parse(RULES, "name eq null and not (name eq 'x') and name ne 'x'").test(empty)).isTrue();
    assertThat(FilterParser.parse(RULES, "score gt 0 or score le 0 or seen lt 2030-01-01 or startswith(name,'') or open or tags/any()").test(empty)).isFalse();
    assertThat(FilterParser.parse(RULES, "tags/all(t:t eq 'x') and owner/home/city eq null").test(empty)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "owner/phone eq 'x' | phone",
      "tags eq 'a' | Syntax",
      "tags/some(t:t eq 'a') | Syntax",
      "tags/any(t) | Syntax",
      "tags/any(t:x eq 'a') | 'x'",
      "states/any(s:s/user eq 5) | incompatible",
      "owner eq 'x' | incompatible",
      "name | Syntax",
      "name eq 'a' name | Syntax",
      "name eq 'a' and | Syntax",
      "not | Syntax",
      "name eq 'a' # | '#'",
      "now() gt seen | now"})
  void filter_isRefused(String filter, String word) {
    assertThatThrownBy(() -> FilterParser.parse(RULES, filter)).isInstanceOf(Refusal.class).hasMessageContaining(word);
  }

  @Test
  void depth_isBounded() {
    assertThatThrownBy(() -> FilterParser.parse(RULES, "(".repeat(5000) + "open" + ")".repeat(5000))).hasMessageContaining("recursion");
    assertThatThrownBy(() -> FilterParser.parse(RULES, "not ".repeat(5000) + "open")).hasMessageContaining("recursion");
  }
}
