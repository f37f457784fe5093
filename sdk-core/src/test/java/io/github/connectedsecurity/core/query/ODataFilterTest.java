package io.github.connectedsecurity.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ODataFilterTest {
  private static final ODataText NAME = ODataField.text("computerDnsName");
  private static final ODataEnumeration<Severity> SEVERITY = ODataField.enumeration("severity");
  private static final ODataComparable<Instant> SEEN = ODataField.instant("lastSeen");
  private static final ODataComparable<Number> SCORE = ODataField.number("riskScore");
  private static final Instant T = Instant.parse("2019-11-22T00:00:00Z");

  @Test
  void text_isQuoted_andItsQuotesDoubled() {
    assertThat(NAME.eq("web1").text()).isEqualTo("computerDnsName eq 'web1'");
    assertThat(NAME.ne("O'Neil").text()).isEqualTo("computerDnsName ne 'O''Neil'");
    assertThat(NAME.eq("").text()).isEqualTo("computerDnsName eq ''");
    assertThat(ODataField.text("vendorInformation/provider").eq("IPC").text()).isEqualTo("vendorInformation/provider eq 'IPC'");
  }

  @Test
  void textFunctions_areLowerCaseCalls() {
    assertThat(NAME.startsWith("my").text()).isEqualTo("startswith(computerDnsName,'my')");
    assertThat(NAME.endsWith("'s").text()).isEqualTo("endswith(computerDnsName,'''s')");
    assertThat(NAME.contains("a+b & c%").text()).isEqualTo("contains(computerDnsName,'a+b & c%')");
  }

  @Test
  void enumeration_isQuotedText_knownOrNot() {
    assertThat(SEVERITY.eq(Severity.HIGH).text()).isEqualTo("severity eq 'high'");
    assertThat(SEVERITY.ne(new Severity("newOne")).text()).isEqualTo("severity ne 'newOne'");
    assertThat(ODataField.<Severity>enumeration("applicableTo").has(new Severity("file")).text()).isEqualTo("applicableTo has 'file'");
  }

  @Test
  void times_areBareUtc_withAtMostSevenDigits() {
    assertThat(SEEN.ge(T).text()).isEqualTo("lastSeen ge 2019-11-22T00:00:00Z");
    assertThat(SEEN.lt(T.plusNanos(123_456_789)).text()).isEqualTo("lastSeen lt 2019-11-22T00:00:00.1234567Z");
    assertThat(SEEN.le(T.plusMillis(120)).text()).isEqualTo("lastSeen le 2019-11-22T00:00:00.12Z");
    assertThat(SEEN.gt(T.plusNanos(99)).text()).isEqualTo("lastSeen gt 2019-11-22T00:00:00Z");
    assertThat(SEEN.eq(Instant.parse("0001-01-01T00:00:00Z")).text()).isEqualTo("lastSeen eq 0001-01-01T00:00:00Z");
    assertThat(ODataField.date("day").eq(LocalDate.of(2024, 2, 29)).text()).isEqualTo("day eq 2024-02-29");
  }

  @Test
  void timesOutsideOfFourDigitYears_areRefused() {
    assertThatThrownBy(() -> SEEN.ge(Instant.MAX)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("years 1 to 9999");
    assertThatThrownBy(() -> SEEN.ge(Instant.MIN)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("years 1 to 9999");
    assertThatThrownBy(() -> ODataField.date("d").eq(LocalDate.MAX)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ODataField.date("d").eq(LocalDate.of(0, 1, 1))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void numbers_areBareAndExact() {
    assertThat(SCORE.gt(5).text()).isEqualTo("riskScore gt 5");
    assertThat(SCORE.eq(Long.MIN_VALUE).text()).isEqualTo("riskScore eq -9223372036854775808");
    assertThat(SCORE.le(7.5).text()).isEqualTo("riskScore le 7.5");
    assertThat(SCORE.le(0.1f).text()).isEqualTo("riskScore le 0.1");
    assertThat(SCORE.le(1e30).text()).isEqualTo("riskScore le 1000000000000000000000000000000");
    assertThat(SCORE.le(1e300).text()).isEqualTo("riskScore le 1.0E+300");
    assertThat(SCORE.eq(new BigDecimal("0.10")).text()).isEqualTo("riskScore eq 0.10");
    assertThat(SCORE.eq(BigInteger.TEN.pow(20)).text()).isEqualTo("riskScore eq 100000000000000000000");
    assertThat(SCORE.eq(new AtomicInteger(3)).text()).isEqualTo("riskScore eq 3");
  }

  @Test
  void numbersWithoutALiteral_areRefused() {
    for (Number number : List.<Number>of(Double.NaN, Double.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY)) {
      assertThatThrownBy(() -> SCORE.eq(number)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("not finite");
    }
    assertThatThrownBy(() -> SCORE.eq(new LyingNumber())).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("LyingNumber").hasMessageNotContaining("or true");
    assertThatThrownBy(() -> SCORE.eq(new LyingDecimal())).isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("or true");
  }

  @Test
  void otherKinds_areBare() {
    UUID id = UUID.fromString("cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46");
    assertThat(ODataField.guid("skuId").eq(id).text()).isEqualTo("skuId eq cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46");
    assertThat(ODataField.bool("isRead").eq(true).text()).isEqualTo("isRead eq true");
    assertThat(ODataField.word("name").in(List.of("PlanA", "PlanB")).text()).isEqualTo("name in (PlanA,PlanB)");
    assertThat(NAME.isNull().text()).isEqualTo("computerDnsName eq null");
    assertThat(NAME.isNotNull().text()).isEqualTo("computerDnsName ne null");
    assertThat(ODataFilter.isOf("microsoft.graph.ipNamedLocation").text()).isEqualTo("isof('microsoft.graph.ipNamedLocation')");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a'b", "a,b", "1a", "a)"})
  void words_takeLettersAndDigitsOnly(String value) {
    assertThatThrownBy(() -> ODataField.word("name").eq(value)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("only letters");
  }

  @Test
  void listsOfValues_becomeIn_orAChainOfEq() {
    assertThat(NAME.in(List.of("a", "b'c")).text()).isEqualTo("computerDnsName in ('a','b''c')");
    assertThat(NAME.in(List.of("a")).text()).isEqualTo("computerDnsName in ('a')");
    assertThat(NAME.eqAny(List.of("a", "b")).text()).isEqualTo("computerDnsName eq 'a' or computerDnsName eq 'b'");
    assertThatThrownBy(() -> NAME.in(List.of())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("computerDnsName");
    assertThatThrownBy(() -> NAME.eqAny(List.of())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("computerDnsName");
  }

  @Test
  void between_includesBothBounds() {
    assertThat(SCORE.between(1, 9).text()).isEqualTo("riskScore ge 1 and riskScore le 9");
    assertThat(SCORE.between(1, 9).not().or(SCORE.isNull()).text()).isEqualTo("not (riskScore ge 1 and riskScore le 9) or riskScore eq null");
  }

  @Test
  void mixedWords_standInParentheses_equalOnesDoNot() {
    ODataFilter a = ODataField.number("a").eq(1);
    ODataFilter b = ODataField.number("b").eq(2);
    ODataFilter c = ODataField.number("c").eq(3);
    assertThat(a.and(b).and(c).text()).isEqualTo("a eq 1 and b eq 2 and c eq 3");
    assertThat(a.and(b.and(c)).text()).isEqualTo("a eq 1 and b eq 2 and c eq 3");
    assertThat(a.or(b).and(c).text()).isEqualTo("(a eq 1 or b eq 2) and c eq 3");
    assertThat(a.or(b.and(c)).text()).isEqualTo("a eq 1 or (b eq 2 and c eq 3)");
    assertThat(a.not().and(b.or(c).not()).text()).isEqualTo("not (a eq 1) and not (b eq 2 or c eq 3)");
    assertThat(ODataFilter.allOf(List.of(a, b.or(c))).text()).isEqualTo("a eq 1 and (b eq 2 or c eq 3)");
    assertThat(ODataFilter.anyOf(List.of(a)).text()).isEqualTo("a eq 1");
    assertThatThrownBy(() -> ODataFilter.allOf(List.of())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("empty list");
  }

  @Test
  void rawConditions_areKept_andWrappedWhenCombined() {
    ODataFilter raw = ODataFilter.raw("x eq 1 or y eq 2");
    assertThat(raw.text()).isEqualTo("x eq 1 or y eq 2");
    assertThat(raw.and(SCORE.eq(1)).text()).isEqualTo("(x eq 1 or y eq 2) and riskScore eq 1");
    assertThat(raw.fields()).isEmpty();
    assertThatThrownBy(() -> ODataFilter.raw(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ODataFilter.raw("a\0b")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void lambdas_nameTheElement() {
    ODataCollection users = ODataCollection.of("userStates");
    assertThat(users.any(u -> u.text("userPrincipalName").eq("x")).text()).isEqualTo("userStates/any(a:a/userPrincipalName eq 'x')");
    assertThat(users.all(u -> u.bool("isVpn").eq(false).or(u.text("ip").isNull())).text())
        .isEqualTo("userStates/all(a:a/isVpn eq false or a/ip eq null)");
    assertThat(users.any().text()).isEqualTo("userStates/any()");
    assertThat(users.any(u -> u.enumeration("riskLevel").eq(Severity.HIGH)).text()).isEqualTo("userStates/any(a:a/riskLevel eq 'high')");
    assertThat(users.any(u -> u.instant("logonDateTime").gt(T)).text()).isEqualTo("userStates/any(a:a/logonDateTime gt 2019-11-22T00:00:00Z)");
    assertThat(users.any(u -> u.date("day").gt(LocalDate.EPOCH)).text()).isEqualTo("userStates/any(a:a/day gt 1970-01-01)");
    assertThat(users.any(u -> u.number("score").gt(3)).text()).isEqualTo("userStates/any(a:a/score gt 3)");
    assertThat(users.any(u -> u.guid("id").eq(new UUID(0, 1))).text()).isEqualTo("userStates/any(a:a/id eq 00000000-0000-0000-0000-000000000001)");
    assertThat(users.count().gt(2).text()).isEqualTo("userStates/$count gt 2");
    assertThat(users).hasToString("userStates");
  }

  @Test
  void lambdasOverPlainValues_compareTheElementItself() {
    assertThat(ODataCollection.of("domainNames").any(s -> s.asText().endsWith("contoso.com")).text())
        .isEqualTo("domainNames/any(a:endswith(a,'contoso.com'))");
    assertThat(ODataCollection.of("microsoft.graph.countryNamedLocation/countriesAndRegions").any(c -> c.asText().eq("CA")).text())
        .isEqualTo("microsoft.graph.countryNamedLocation/countriesAndRegions/any(a:a eq 'CA')");
    assertThat(ODataCollection.of("types").any(t -> t.<Severity>asEnumeration().eq(Severity.HIGH)).text()).isEqualTo("types/any(a:a eq 'high')");
    assertThat(ODataCollection.of("ports").any(p -> p.asNumber().lt(1024)).text()).isEqualTo("ports/any(a:a lt 1024)");
    assertThat(ODataCollection.of("ids").any(i -> i.asGuid().in(List.of(new UUID(0, 1), new UUID(0, 2)))).text())
        .isEqualTo("ids/any(a:a in (00000000-0000-0000-0000-000000000001,00000000-0000-0000-0000-000000000002))");
  }

  @Test
  void nestedLambdas_haveTheirOwnVariables_howeverTheyAreWritten() {
    ODataFilter through = ODataCollection.of("files").any(f -> f.collection("hashes").any(h -> h.text("type").eq("md5").and(f.text("name").eq("x"))));
    assertThat(through.text()).isEqualTo("files/any(a:a/hashes/any(b:b/type eq 'md5' and a/name eq 'x'))");
    assertThat(through.fields()).containsExactly("files/hashes/type", "files/name");
    // Two collections of the entity, one lambda inside the other: the inner variable must not hide the outer one.
    ODataFilter across = ODataCollection.of("users").any(
        u -> ODataCollection.of("hosts").any(h -> h.text("owner").eq("o").and(u.text("id").eq("1"))));
    assertThat(across.text()).isEqualTo("users/any(a:hosts/any(b:b/owner eq 'o' and a/id eq '1'))");
    assertThat(ODataCollection.of("users").any(u -> u.collection("groups").any()).fields()).containsExactly("users/groups");
  }

  @Test
  void lambdasOfAnyDepth_getDistinctVariables() {
    ODataFilter filter = ODataField.bool("x").eq(true);
    for (int i = 0; i < 30; i++) {
      ODataFilter inner = filter;
      filter = ODataCollection.of("c").any(e -> inner.and(e.bool("y").eq(true)));
    }
    assertThat(ODataReader.read(filter.text())).isInstanceOf(ODataReader.Quantified.class);
  }

  @Test
  void elementsOutsideTheirLambda_areRefused() {
    ODataElement[] leaked = new ODataElement[1];
    ODataFilter inside = ODataCollection.of("users").any(u -> {
      leaked[0] = u;
      return u.text("id").eq("1");
    });
    ODataFilter outside = leaked[0].text("id").eq("1");
    assertThat(inside.text()).isEqualTo("users/any(a:a/id eq '1')");
    assertThatThrownBy(outside::text).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("'users'").hasMessageContaining("any()");
    assertThatThrownBy(inside.and(outside)::text).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a'", "a eq 1", "a/", "/a", "a//b", "a)", "a,b", "1a", "a%20b", "a/$value", "a\n", "$count"})
  void names_thatAreNoPaths_areRefused(String name) {
    assertThatThrownBy(() -> ODataField.text(name)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("property path");
    assertThatThrownBy(() -> ODataCollection.of(name)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ODataOrder.asc(name)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ODataFilter.isOf(name)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ODataCollection.of("c").any(e -> e.text(name).isNull())).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"se\0cret", "secret\ud800", "\udc00secret", "\ud800\ud800secret", "\ud800secret"})
  void textsWithoutAnEncoding_areRefused_andNotRepeated(String value) {
    assertThatThrownBy(() -> NAME.eq(value)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("index").hasMessageNotContaining("cret");
    assertThatThrownBy(() -> SEVERITY.in(List.of(new Severity(value)))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void printing_namesFieldsOnly() {
    ODataFilter filter = NAME.eq("secret").and(ODataCollection.of("users").any(u -> u.text("name").eq("secret")));
    assertThat(filter).hasToString("ODataFilter[computerDnsName, users/name]");
    assertThat(NAME).hasToString("computerDnsName");
  }

  @Test
  void orders_sayTheirDirection() {
    assertThat(SEEN.desc().text()).isEqualTo("lastSeen desc");
    assertThat(NAME.asc()).isEqualTo(ODataOrder.asc("computerDnsName"));
    assertThat(ODataOrder.desc("host/id").text()).isEqualTo("host/id desc");
    assertThat(NAME.asc().text()).isEqualTo("computerDnsName asc");
  }

  /** A number that prints a condition. */
  private static final class LyingNumber extends Number {
    private static final long serialVersionUID = 1L;

    @Override
    public int intValue() { return 1; }

    @Override
    public long longValue() { return 1; }

    @Override
    public float floatValue() { return 1; }

    @Override
    public double doubleValue() { return 1; }

    @Override
    public String toString() { return "1 or true"; }
  }

  /** A decimal that prints a condition. */
  private static final class LyingDecimal extends BigDecimal {
    private static final long serialVersionUID = 1L;

    LyingDecimal() { super("1"); }

    @Override
    public String toPlainString() { return "1 or true"; }

    @Override
    public String toString() { return "1 or true"; }
  }
}
