package io.github.connectedsecurity.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ODataQueryTest {
  private static final ODataEnumeration<Severity> SEVERITY = ODataField.enumeration("severity");
  private static final ODataComparable<Instant> CREATED = ODataField.instant("createdDateTime");
  private static final ODataRules ALERTS = ODataRules.entity("alerts")
      .filter(SEVERITY, CREATED).filter("userStates/userPrincipalName", "appInfo/*")
      .order(CREATED).order("severity")
      .expand("evidence", "comments")
      .top(1000).skip(500).select().count().search(ODataRules.Search.PHRASE)
      .build();

  @Test
  void parameters_comeInOrder_andUnencoded() {
    ODataQuery query = ODataQuery.of(ALERTS, q -> q.search("say \"hi\" \\ & more").count().expand("evidence").expand("comments").select("id", "title")
        .select("id").skip(0).top(50).orderBy(CREATED.desc(), ODataOrder.asc("severity"))
        .filter(SEVERITY.eq(new Severity("a&b+c%27#'"))));
    assertThat(query.parameters()).containsExactly(
        entry("$filter", "severity eq 'a&b+c%27#'''"),
        entry("$orderby", "createdDateTime desc,severity asc"),
        entry("$top", "50"),
        entry("$skip", "0"),
        entry("$select", "id,title"),
        entry("$expand", "evidence,comments"),
        entry("$count", "true"),
        entry("$search", "\"say \\\"hi\\\" \\\\ & more\""));
    assertThat(query.requestedTop()).isEqualTo(OptionalInt.of(50));
    assertThat(query.requestedSkip()).isEqualTo(OptionalInt.of(0));
  }

  @Test
  void nothingSet_givesNoParameters() {
    ODataQuery query = ODataQuery.of(ALERTS, q -> {});
    assertThat(query.parameters()).isEmpty();
    assertThat(query.requestedTop()).isEmpty();
    assertThat(query.requestedSkip()).isEmpty();
  }

  @Test
  void severalFilters_areJoinedByAnd() {
    Instant since = Instant.parse("2026-01-01T00:00:00Z");
    ODataQuery query = ODataQuery.of(ALERTS, q -> q.filter(SEVERITY.eq(Severity.HIGH).or(SEVERITY.isNull())).filter(CREATED.ge(since)));
    assertThat(query.parameters())
        .containsExactly(entry("$filter", "(severity eq 'high' or severity eq null) and createdDateTime ge 2026-01-01T00:00:00Z"));
  }

  @Test
  void fieldsTheListDoesNotKnow_areRefused_withTheOnesItKnows() {
    refused(q -> q.filter(SEVERITY.eq(Severity.HIGH).and(ODataField.text("titel").eq("secret"))))
        .hasMessage("$filter of alerts does not know 'titel'; it takes severity, createdDateTime, userStates/userPrincipalName, appInfo/*")
        .hasMessageNotContaining("secret");
    refused(q -> q.filter(ODataField.text("Severity").eq("x"))).hasMessageContaining("'Severity'");
    refused(q -> q.filter(ODataCollection.of("userStates").any(u -> u.text("name").eq("x")))).hasMessageContaining("'userStates/name'");
    refused(q -> q.orderBy(ODataOrder.asc("title"))).hasMessage("$orderby of alerts does not know 'title'; it takes createdDateTime, severity");
    refused(q -> q.expand("evidence", "users")).hasMessage("$expand of alerts does not know 'users'; it takes evidence, comments");
  }

  @Test
  void fieldsOfCollectionsAndWildcards_areKnown() {
    ODataQuery query = ODataQuery.of(ALERTS, q -> q
        .filter(ODataCollection.of("userStates").any(u -> u.text("userPrincipalName").eq("x")))
        .filter(ODataCollection.of("userStates").any())
        .filter(ODataCollection.of("userStates").count().gt(1))
        .filter(ODataField.bool("appInfo/https/valid").eq(true))
        .filter(ODataFilter.raw("whatever eq 1")));
    assertThat(query.parameters()).containsEntry("$filter", "userStates/any(a:a/userPrincipalName eq 'x') and userStates/any()"
        + " and userStates/$count gt 1 and appInfo/https/valid eq true and (whatever eq 1)");
    refused(q -> q.filter(ODataField.bool("appInfo").eq(true)).filter(ODataField.bool("appInfox").eq(true))).hasMessageContaining("'appInfox'");
  }

  @Test
  void numbersOutsideTheCaps_areRefused() {
    assertThat(ODataQuery.of(ALERTS, q -> q.top(1000).skip(500)).parameters()).containsEntry("$top", "1000").containsEntry("$skip", "500");
    refused(q -> q.top(1001)).hasMessage("$top of alerts must be between 1 and 1000, not 1001");
    refused(q -> q.top(0)).hasMessage("$top of alerts must be between 1 and 1000, not 0");
    refused(q -> q.skip(501)).hasMessage("$skip of alerts must be between 0 and 500, not 501");
    refused(q -> q.skip(-1)).hasMessageContaining("not -1");
  }

  @Test
  void whatIsNotNamed_isNotTaken() {
    ODataRules nothing = ODataRules.entity("scores").build();
    refused(nothing, q -> q.filter(SEVERITY.isNull())).hasMessage("scores does not take $filter");
    refused(nothing, q -> q.filter(ODataFilter.raw("a eq 1"))).hasMessage("scores does not take $filter");
    refused(nothing, q -> q.orderBy(CREATED.asc())).hasMessage("scores does not take $orderby");
    refused(nothing, q -> q.select("id")).hasMessage("scores does not take $select");
    refused(nothing, q -> q.expand("id")).hasMessage("scores does not take $expand");
    refused(nothing, q -> q.top(1)).hasMessage("scores does not take $top");
    refused(nothing, q -> q.skip(1)).hasMessage("scores does not take $skip");
    refused(nothing, ODataQuery::count).hasMessage("scores does not take $count");
    refused(nothing, q -> q.search("x")).hasMessage("scores does not take $search");
  }

  @Test
  void openRules_refuseNothing_butBadNames() {
    ODataRules open = ODataRules.open("things");
    ODataQuery query = ODataQuery.of(open, q -> q.filter(SEVERITY.isNotNull()).orderBy(CREATED.asc()).select("a/b").expand("c").top(1_000_000)
        .skip(1_000_000).count().search("x"));
    assertThat(query.parameters()).hasSize(8);
    refused(open, q -> q.select("a,b")).hasMessageContaining("property path");
    refused(open, q -> q.expand("a($select=b)")).hasMessageContaining("property path");
    refused(open, q -> q.filter(leaked().text("id").isNull())).hasMessageContaining("outside its any()");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "a\0", "\ud800"})
  void searchWords_thatCannotBeSent_areRefused(String words) {
    refused(q -> q.search(words)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void plainSearch_isNotQuoted() {
    ODataRules packages = ODataRules.entity("contentPackages").search(ODataRules.Search.PLAIN).build();
    assertThat(ODataQuery.of(packages, q -> q.search("a \"b\"")).parameters()).containsExactly(entry("$search", "a \"b\""));
  }

  @Test
  void phrases_endWhereTheyShould_whateverIsSearched() {
    NastyTexts nasty = new NastyTexts(5);
    for (int i = 0; i < 3_000; i++) {
      String words = nasty.next() + "x";
      String phrase = ODataQuery.of(ALERTS, q -> q.search(words)).parameters().getOrDefault("$search", "");
      assertThat(phrase).matches("(?s)\"(?:[^\"\\\\]|\\\\[\"\\\\])*\"");
      assertThat(phrase.substring(1, phrase.length() - 1).replaceAll("\\\\(.)", "$1")).isEqualTo(words);
    }
  }

  @Test
  void rules_tellWhatTheyTake() {
    assertThat(ALERTS.entity()).isEqualTo("alerts");
    assertThat(ALERTS.filterable()).containsExactly("severity", "createdDateTime", "userStates/userPrincipalName", "appInfo/*");
    assertThat(ALERTS.orderable()).containsExactly("createdDateTime", "severity");
    assertThat(ALERTS.expandable()).containsExactly("evidence", "comments");
    assertThat(ALERTS.maxTop()).hasValue(1000);
    assertThat(ALERTS.maxSkip()).hasValue(500);
    assertThat(ALERTS.countable()).isTrue();
    assertThat(ALERTS.searchable()).contains(ODataRules.Search.PHRASE);
    assertThat(ODataRules.entity("x").build().searchable()).isEmpty();
    assertThat(ALERTS).hasToString("alerts [$filter: severity, createdDateTime, userStates/userPrincipalName, appInfo/*;"
        + " $orderby: createdDateTime, severity; $select: any property;"
        + " $expand: evidence, comments; $top: up to 1000; $skip: up to 500; $count: yes; $search: yes]");
    assertThat(ODataRules.entity("x").top().filterAny().build())
        .hasToString("x [$filter: any property; $orderby: no; $select: no; $expand: no; $top: yes; $skip: no; $count: no; $search: no]");
  }

  @Test
  void rules_refuseNamesThatAreNoPaths_andDoNotChange() {
    assertThatThrownBy(() -> ODataRules.entity("x").filter("a b")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ALERTS.filterable().add("x")).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void printing_showsNoValues() {
    ODataQuery query = ODataQuery.of(ALERTS, q -> q.filter(SEVERITY.eq(new Severity("secret"))).search("secret"));
    assertThat(query).hasToString("ODataQuery of alerts [$filter, $search] [ODataFilter[severity]]");
  }

  private static ODataElement leaked() {
    ODataElement[] leaked = new ODataElement[1];
    ODataCollection.of("users").any(u -> {
      leaked[0] = u;
      return u.text("id").isNull();
    });
    return leaked[0];
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(Consumer<ODataQuery> options) { return refused(ALERTS, options); }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(ODataRules rules, Consumer<ODataQuery> options) {
    return assertThatThrownBy(() -> ODataQuery.of(rules, options)).isInstanceOf(IllegalArgumentException.class);
  }
}
