package io.github.connectedsecurity.emulator.internal.kql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operators with a grammar of their own, and functions of a query's own. Cells are written with commas between them, rows with slashes. */
class KqlOperatorsTest {
  private static final Relation LINES = new Relation(List.of(new Column("Line", KqlType.STRING)), () -> Stream.of(
      "Event: a (ip=10.0.0.1, size=12, at=2026-03-10T11:50:00Z) end", "Event: b (ip=10.0.0.2, size=none, at=soon) end", "nothing").map(Row::of));
  private static final Relation BAGS = new Relation(List.of(new Column("Id", KqlType.LONG), new Column("Bag", KqlType.DYNAMIC)), () -> Stream.of(
      Row.of(1L, List.of("a", 2L)), Row.of(2L, Map.of("k", "v")), Row.of(3L, List.of()), Row.of(4L, null), Row.of(5L, "x")));

  private static final Catalog CATALOG = new Catalog() {
    private final Map<String, Relation> tables = Map.of("Lines", LINES, "Bags", BAGS);

    @Override
    public Optional<Relation> find(String table) { return Optional.ofNullable(tables.get(table)); }

    @Override
    public List<String> names() { return tables.keySet().stream().sorted().toList(); }

    @Override
    public Optional<Function<Row, Relation>> function(String name) {
      return name.equals("_Twice") ? Optional.of(given -> {
        if (given.size() != 1) {
          throw new IllegalArgumentException("function expects 1 argument(s).");
        }
        return new Relation(List.of(new Column("V", KqlType.STRING)), () -> Stream.of(Row.of(given.get(0)), Row.of(given.get(0))));
      }) : Optional.empty();
    }
  };

  private static Relation run(String query) { return KqlQuery.of(query, CATALOG, Instant.parse("2026-03-10T12:00:00Z")).tables().get(0); }

  private static String rows(Relation table) {
    return table.rows().get().map(row -> row.texts().collect(Collectors.joining(","))).collect(Collectors.joining("/"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '\u00a6', quoteCharacter = '\u00a7', value = {
      "Lines | parse Line with 'Event: ' Name ' (' Rest | project Name, Rest"
          + " ¦ a,ip=10.0.0.1, size=12, at=2026-03-10T11:50:00Z) end/b,ip=10.0.0.2, size=none, at=soon) end/,",
      "Lines | parse Line with * 'ip=' Ip ',' * | project Ip ¦ 10.0.0.1/10.0.0.2/",
      "Lines | parse Line with * 'size=' Size:long ', at=' At:datetime ')' * | project Size, At ¦ 12,2026-03-10T11:50:00.0000000Z/,/,",
      "Lines | parse kind=relaxed Line with * 'ip=' Ip ', size=' Size:long ',' * | project Ip, Size ¦ 10.0.0.1,12/10.0.0.2,/,",
      "Lines | parse kind=simple Line with * 'ip=' Ip ', size=' Size:long ',' * | project Ip, Size ¦ 10.0.0.1,12/,/,",
      "Lines | parse Line with * 'size=' Size:long * 'end' | project Size ¦ 12//",
      "Lines | parse-where Line with * 'size=' Size ',' * | project Size ¦ 12/none",
      "Lines | parse-where Line with 'vent' * | count ¦ 0",
      "Lines | parse-where Line with 'Event' * 'en' | count ¦ 0",
      "Lines | parse-where Line with * 'n' * 'end' | count ¦ 2",
      "Lines | parse Line with 'Event: ' Line ' (' * | distinct Line ¦ a/b/",
      "print t = 'x7y-8z' | parse t with A B:int 'y' C:int 'z' | project A, B, C ¦ x,7,-8",
      "print t = 'aab' | parse t with 'a' X 'b' Y | project X, Y ¦ a,",
      "print t = 'no=1.5e1;rest' | parse t with 'no=' R:real * ¦ no=1.5e1;rest,15",
      "Bags | mv-expand Bag ¦ 1,a/1,2/2,{\"k\":\"v\"}/4,/5,x",
      "Bags | mv-expand kind=array Bag | where Id == 2 | project Bag[0], Bag[1] ¦ k,v",
      "Bags | mv-expand bagexpansion=bag with_itemindex=I Bag to typeof(long) | where Id < 2 ¦ 1,,0/1,2,1",
      "Bags | mv-expand One = Bag to typeof(string) limit 1 | project Id, One ¦ 1,a/2,{\"k\":\"v\"}/4,/5,x",
      "print a = dynamic([1, 2, 3]), b = dynamic(['x']) | mv-expand a, b ¦ 1,x/2,/3,",
      "print a = dynamic(['2026-01-02', true]) | mv-expand a to typeof(datetime) ¦ 2026-01-02T00:00:00.0000000Z/",
      "print a = dynamic([true, 1]) | mvexpand a to typeof(bool) ¦ true/",
      "print s = '[1,2]' | mv-expand parse_json(s) ¦ 1/2",
      "search 'none' | project $table, Id ¦ Lines,",
      "search '10.0.0.2' or 'v' | project $table | sort by $table asc ¦ Bags/Lines",
      "search in (Bags) 'v' or Id == 5 | project $table, Id ¦ Bags,2/Bags,5",
      "search in (Li*) 'nothing' | project $table ¦ Lines",
      "Lines | search 'nothing' ¦ Lines,nothing",
      "Lines | search Line:'event' and not('none') | count ¦ 1",
      "Lines | where Line has 'event' | search kind=case_insensitive 'NON*' | project $table ¦ union_arg0",
      "Lines | search '*hing' ¦ Lines,nothing",
      "Lines | search '*thin*' ¦ Lines,nothing",
      "Lines | search 'event*a*ip' | count ¦ 1",
      "Lines | search * | count ¦ 3",
      "Lines | where * has 'event' | count ¦ 2",
      "let f = (a:string, b:long = 2) { strcat(a, '-', b) }; print f('x'), f('y', 3) ¦ x-2,y-3",
      "let f = (a:string) { let b = strcat(a, a); let c = strlen(b); c + 1 }; Lines | where Line == 'nothing' | extend f(Line) ¦ nothing,15",
      "let f = (n:long) { range x from 1 to n step 1 }; f(3) | count ¦ 3",
      "let g = (a:long) { a * 2 }; let f = (a:long) { g(g(a)) }; Bags | where f(Id) == 12 | project Id ¦ 3",
      "let lines = () { Lines }; let n = 2; lines() | take n | count ¦ 2",
      "let wanted = (t:string) { Lines | where Line has t; }; let found = wanted('none'); found | project strlen(Line) ¦ 46",
      "let f = (a:real) { a / 2 }; print f(3) ¦ 1.5",
      "let f = (a:long) { a in (1, 2) }; let yes = f(2); Bags | where yes | count ¦ 5",
      "_Twice('z') | count ¦ 2",
      "let w = _Twice('a'); Bags | where tostring(Bag) in (w) | count ¦ 0",
      "Bags | where tostring(Bag) in (_Twice('x')) | project Id ¦ 5",
      "Bags | join kind=inner (_Twice('x') | take 1) on $left.Bag == $right.V | project Id ¦ 5",
      "union (_Twice('x')), Lines | count ¦ 5",
  })
  void query_findsItsRows(String query, String expected) { assertThat(rows(run(query))).isEqualTo(expected == null ? "" : expected); }

  @ParameterizedTest
  @CsvSource(delimiter = '\u00a6', quoteCharacter = '\u00a7', value = {
      "Lines | parse kind=regex Line with 'a' B ¦ SYN0002 ¦ Query could not be parsed at 'regex' on line [1,19]",
      "Lines | parse Line with ¦ SYN0002 ¦ Query could not be parsed at '' on line [1,23]",
      "Lines | parse Line with A:text ¦ SYN0002 ¦ Query could not be parsed at 'text' on line [1,26]",
      "Bags | parse Id with 'a' B ¦ SEM0077 ¦ 'parse' operator: the expression must be of type string, not long.",
      "Lines | mv-expand Line ¦ SEM0216 ¦ 'mv-expand' operator: the expression must be of type dynamic, not string.",
      "Bags | mv-expand Bag to long ¦ SYN0002 ¦ Query could not be parsed at 'long' on line [1,24]",
      "search in (Nowhere) 'x' ¦ SEM0100 ¦ 'union' operator: Failed to resolve table or column expression named 'Nowhere'",
      "search kind=case_sensitive 'x' ¦ SYN0002 ¦ Query could not be parsed at 'case_sensitive' on line [1,12]",
      "Lines | search 5 ¦ SEM0078 ¦ 'search' operator: the predicate must be of type bool, not long.",
      "Lines | where * == 'x' ¦ SYN0002 ¦ Query could not be parsed at '==' on line [1,16]",
      "Lines | where Line:'x' ¦ SYN0002 ¦ Query could not be parsed at ':' on line [1,18]",
      "let f = (a:string) { a }; print f() ¦ SEM0219 ¦ f(): function expects 1 argument(s).",
      "let f = (a:string, b:long = 1) { a }; print f('x', 2, 3) ¦ SEM0219 ¦ f(): function expects [1, 2] argument(s).",
      "let f = (a:string) { a }; print f(1) ¦ SEM0019 ¦ Call to f(): argument 'a' must be of type string, not long",
      "let f = (a:string) { Lines }; print f('x') ¦ SEM0107 ¦ 'f' makes a table, which cannot be used as a value.",
      "let f = (a:string) { a }; f('x') | count ¦ SEM0003 ¦ Top-level expressions must return tabular results. "
          + "(Hint: If you're trying to output a scalar value, use the 'print' operator.)",
      "let f = (a:long) { f(a) }; print f(1) ¦ SEM0260 ¦ Unknown function: 'f'.",
      "let f = (a:string) { Line }; Lines | extend f(Line) ¦ SEM0100 ¦ Failed to resolve column or scalar expression named 'Line'",
      "let f = (T:(*)) { T | count }; print 1 ¦ SYN0002 ¦ Query could not be parsed at '(' on line [1,11]",
      "let f = (a:string) { a; print 1 ¦ SYN0002 ¦ Query could not be parsed at 'print' on line [1,24]",
      "let f = (a:string) { a in ((Lines | where Line == a)) }; Lines | extend f(Line) ¦ SEM0100 ¦ "
          + "'where' operator: Failed to resolve column or scalar expression named 'a'",
      "_Twice() | count ¦ SEM0219 ¦ _Twice(): function expects 1 argument(s).",
      "_Thrice('x') ¦ SEM0260 ¦ Unknown function: '_Thrice'.",
      "strlen('x') ¦ SEM0003 ¦ Top-level expressions must return tabular results. "
          + "(Hint: If you're trying to output a scalar value, use the 'print' operator.)",
  })
  void query_isRefused(String query, String code, String words) {
    KqlError error = catchThrowableOfType(KqlError.class, () -> run(query).rows().get().toList());

    assertThat(error).describedAs(query).isNotNull();
    assertThat(error.code() + " " + error.words()).isEqualTo(code + " " + words);
  }

  @Test
  void functionsThatCallEachOther_areComputedOnceARow_andNotForever() {
    String nested = "f(".repeat(60) + "Id" + ")".repeat(60);
    assertThat(run("let f = (a:long) { a + a }; Bags | where Id == 1 | extend " + nested).rows().get()).hasSize(1);
    String chain = IntStream.range(1, 40).mapToObj(i -> "let f" + i + " = (a:long) { f" + (i - 1) + "(a) + f" + (i - 1) + "(a) };")
        .collect(Collectors.joining());
    assertThat(catchThrowableOfType(KqlError.class, () -> run("let f0 = (a:long) { a };" + chain + " print f39(1)")).code()).isEqualTo("SYN0001");
  }

  @Test
  void parse_doesNotGoBackAndForthInLongTexts() {
    String pattern = IntStream.range(0, 30).mapToObj(i -> "* 'a' c" + i + " ").collect(Collectors.joining());
    assertThat(rows(run("print t = '" + "a".repeat(20_000) + "' | parse-where t with " + pattern + "'b' | count"))).isEqualTo("0");
  }
}
