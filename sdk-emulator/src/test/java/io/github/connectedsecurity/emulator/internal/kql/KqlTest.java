package io.github.connectedsecurity.emulator.internal.kql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries of the subset, and queries that it refuses. Rows are written with commas between cells and slashes between rows. */
class KqlTest {
  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  private static final Relation EVENTS = new Relation(
      List.of(new Column("Time", KqlType.DATETIME), new Column("Device", KqlType.STRING), new Column("User", KqlType.STRING),
          new Column("Size", KqlType.LONG), new Column("Ratio", KqlType.REAL), new Column("Ok", KqlType.BOOL), new Column("Extra", KqlType.DYNAMIC)),
      () -> Stream.of(
          row("2026-03-10T11:50:00Z", "ws-1", "lena", 10L, 0.5, true, Map.of("a", Map.of("b", List.of("x", "y")))),
          row("2026-03-10T11:10:00Z", "WS-1", "Lena", 20L, 1.5, false, null),
          row("2026-03-09T10:00:00Z", "fs-01", "svc backup", null, null, null, Map.of("a", 7L)),
          row("2026-03-01T00:00:00.1234567Z", "dc 01", "", 5L, 2.0, true, List.of(1L, 2L))));

  private static final Relation USERS = new Relation(List.of(new Column("User", KqlType.STRING), new Column("City", KqlType.STRING)),
      () -> Stream.of(Row.of("lena", "Umea"), Row.of("lena", "Lund"), Row.of("priya", "Kiruna")));

  private static final Catalog CATALOG = new Catalog() {
    private final Map<String, Relation> tables = Map.of("Events", EVENTS, "Users", USERS);

    @Override
    public Optional<Relation> find(String table) { return Optional.ofNullable(tables.get(table)); }

    @Override
    public List<String> names() { return tables.keySet().stream().sorted().toList(); }

    @Override
    public Optional<Catalog> workspace(String id) { return id.equals("other") ? Optional.of(this) : Optional.empty(); }
  };

  private static Row row(String time, @Nullable Object... cells) {
    Row row = Row.begin().add(Instant.parse(time));
    for (Object cell : cells) {
      row.add(cell);
    }
    return row;
  }

  private static Relation run(String query) { return KqlQuery.of(query, CATALOG, NOW).tables().get(0); }

  /** A caret stands for a line's end, which the tables below cannot hold. */
  private static String lines(String text) { return text.replace('^', '\n'); }

  private static String rows(Relation table) {
    return table.rows().get().map(row -> row.texts().collect(Collectors.joining(","))).collect(Collectors.joining("/"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '\u00a6', quoteCharacter = '\u00a7', value = {
      "Events | count ¦ 4",
      "Events | where Device == 'ws-1' | project User ¦ lena",
      "Events | where Device =~ 'ws-1' | project User ¦ lena/Lena",
      "Events | where Device != \"ws-1\" | count ¦ 3",
      "Events | where Device !~ 'WS-1' | project Device ¦ fs-01/dc 01",
      "Events | where Size > 5 and Ratio <= 1.5 | project Size ¦ 10/20",
      "Events | where Size < 10 or Ok == false | project Size ¦ 20/5",
      "Events | where Size <> 5 | project Device ¦ ws-1/WS-1/fs-01",
      "Events | where Size == long(null) | count ¦ 0",
      "Events | where isnull(Size) | project Device ¦ fs-01",
      "Events | where isempty(User) | project Device ¦ dc 01",
      "Events | where isnotempty(User) and not(Ok) | project Device ¦ WS-1",
      "Events | where Device contains 'S-' | project Device ¦ ws-1/WS-1/fs-01",
      "Events | where Device contains_cs 'S-' | project Device ¦ WS-1",
      "Events | where Device !contains 's' | project Device ¦ dc 01",
      "Events | where User has 'backup' | project Device ¦ fs-01",
      "Events | where User has 'back' | count ¦ 0",
      "Events | where User hasprefix 'back' | count ¦ 1",
      "Events | where User !has 'LENA' | count ¦ 2",
      "Events | where Device startswith 'WS' and Device endswith_cs '1' | count ¦ 2",
      "Events | where User in ('lena', 'priya') | count ¦ 1",
      "Events | where User in~ ('lena', 'priya') | count ¦ 2",
      "Events | where User !in ('lena') and User !in~ ('svc backup') | project Device ¦ WS-1/dc 01",
      "Events | where User in (Users | where City == 'Lund' | project User) | count ¦ 1",
      "let wanted = dynamic(['lena', 'x']); Events | where User in (wanted) | count ¦ 1",
      "let people = Users | distinct User; Events | where User in (people) | count ¦ 1",
      "Events | where User has_any ('backup', 'x') | count ¦ 1",
      "Events | where Size between (5 .. 10) | project Size ¦ 10/5",
      "Events | where Size !between (5..10) | project Size ¦ 20/",
      "Events | where Time between (datetime(2026-03-09) .. 1d) | project Device ¦ fs-01",
      "Events | where Device matches regex '[a-z]{2}-\\\\d+$' | count ¦ 2",
      "Events | where Time > ago(1h) | count ¦ 2",
      "Events | where Time > now() - 30m | count ¦ 1",
      "Events | where Time >= datetime(2026-03-09T10:00:00Z) | count ¦ 3",
      "Events | where Extra.a.b[0] == 'x' | project Extra.a.b[-1], Extra['a'] ¦ y,{\"b\":[\"x\",\"y\"]}",
      "Events | where Extra.a == 7 | project tostring(Extra.a) ¦ 7",
      "Events | take 2 | project Device ¦ ws-1/WS-1",
      "Events | limit 1 | project U = User, Twice = Size * 2, Half = Size / 4, Rest = Size % 4 ¦ lena,20,2,2",
      "Events | top 2 by Size | project Size ¦ 20/10",
      "Events | top 2 by Size asc | project Size ¦ /5",
      "Events | sort by Size asc nulls last | project Size ¦ 5/10/20/",
      "Events | order by Ok desc, Size asc | project Ok, Size ¦ true,5/true,10/false,20/,",
      "Events | project-away Time, E*, Ok, Ratio | take 1 ¦ ws-1,lena,10",
      "Events | project-keep User, Size | take 1 ¦ lena,10",
      "Events | project-reorder Size, User | project-away Time, Device, Ratio, Ok, Extra | take 1 ¦ 10,lena",
      "Events | project-rename Host = Device | project Host | take 1 ¦ ws-1",
      "Events | extend Size = Size + 1, Name = strcat(User, '@', tolower(Device)) | project Size, Name | take 2 ¦ 11,lena@ws-1/21,Lena@ws-1",
      "Events | distinct Ok ¦ true/false/",
      "Users | distinct * | count ¦ 3",
      "Events | summarize count() by Device = tolower(Device) | sort by Device asc ¦ dc 01,1/fs-01,1/ws-1,2",
      "Events | summarize n = count(), d = dcount(tolower(User)), s = sum(Size), a = avg(Size), lo = min(Time), hi = max(Ratio)"
          + " ¦ 4,3,35,11.666666666666666,2026-03-01T00:00:00.1234567Z,2",
      "Events | where Size > 100 | summarize count(), max(Size) ¦ 0,",
      "Events | where Size > 100 | summarize count() by Device ¦ ",
      "Events | summarize count() by bin(Time, 1d) ¦ 2026-03-10T00:00:00.0000000Z,2/2026-03-09T00:00:00.0000000Z,1/2026-03-01T00:00:00.0000000Z,1",
      "Users | summarize make_set(City), take_any(City) by User ¦ lena,[\"Umea\",\"Lund\"],Umea/priya,[\"Kiruna\"],Kiruna",
      "Events | summarize countif(Ok), Share = round(100.0 * countif(Ok) / count(), 1) ¦ 2,50",
      "Events | summarize arg_max(Time, User) by tolower(Device) | project User ¦ lena/svc backup/",
      "Events | summarize arg_max(Size, *) | project Device ¦ WS-1",
      "Events | join kind=inner Users on User | project Device, City ¦ ws-1,Umea/ws-1,Lund",
      "Users | join (Events | project User, Device) on User | project City, User1 ¦ Umea,lena",
      "Events | join kind=leftouter (Users | where City == 'Lund') on $left.User == $right.User | project Device, City ¦ ws-1,Lund/WS-1,/fs-01,/dc 01,",
      "Users | join kind=leftanti Events on User | project City ¦ Kiruna",
      "union Users, (Users | take 1) | count ¦ 4",
      "union withsource=T Use* | summarize count() by T ¦ Users,3",
      "union isfuzzy=true Users, Nowhere | count ¦ 3",
      "Users | union (Events | project User) | count ¦ 7",
      "workspace('other').Users | count ¦ 3",
      "let since = ago(2h); let n = 1; Events | where Time > since | take n | project Device ¦ ws-1",
      "let T = Events | where Ok; T | count ¦ 2",
      "declare query_parameters(p_size:long = 10, p_text:string = 'x'); Events | where Size == p_size | project strcat(Device, p_text) ¦ ws-1x",
      "print 1 + 2 * 3, -4, 7 % 4, 1.5e1, 0x1F ¦ 7,-4,3,15,31",
      "print 'it''s' ¦ its",
      "print @'C:\\a', \"q\\\"\\n\\u0041\", h'secret', @\"a\"\"b\" ¦ C:\\a,q\"^A,secret,a\"b",
      "print 1d, 90m, 1.5h, 100ms, timespan(1.02:03:04.5), time(2h), timespan(3)"
          + " ¦ 1.00:00:00,01:30:00,01:30:00,00:00:00.1000000,1.02:03:04.5000000,02:00:00,3.00:00:00",
      "print datetime(2026-01-02), datetime(2026-01-02 03:04), datetime(null), guid(74be27de-1e4e-49d9-b579-fe0b331d3642)"
          + " ¦ 2026-01-02T00:00:00.0000000Z,2026-01-02T03:04:00.0000000Z,,74be27de-1e4e-49d9-b579-fe0b331d3642",
      "print dynamic({\"a\": [1, 'b', null, true, datetime(2026-01-01)]}) ¦ {\"a\":[1,\"b\",null,true,\"2026-01-01T00:00:00Z\"]}",
      "print datetime(2026-01-02) - datetime(2026-01-01), datetime(2026-01-01) + 1h, 1h * 3, 1h / 30m, 1h > 30m"
          + " ¦ 1.00:00:00,2026-01-01T01:00:00.0000000Z,03:00:00,2,true",
      "print iff(1 > 2, 'a', 'b'), case(false, 1, true, 2, 3), coalesce('', 'c'), toint('12'), toint('x'), tolong(3.7), todouble('2.5'), tobool('true')"
          + " ¦ b,2,c,12,,3,2.5,true",
      "print todatetime('2026-01-02T03:04:05Z'), toupper('a'), strlen('abc'), substring('abcdef', 1, 3), split('a-b', '-')[1], array_length(dynamic([1,2]))"
          + " ¦ 2026-01-02T03:04:05.0000000Z,A,3,bcd,b,2",
      "print bin(17, 5), bin(1.7, 0.5), isempty(''), isnotnull(1), tostring(1h), parse_json('{\"a\":1}').a ¦ 15,1.5,true,true,01:00:00,1",
      "range x from 1 to 5 step 2 ¦ 1/3/5",
      "datatable(a:string, b:long)['x', 1, 'y', 2] | summarize sum(b) ¦ 3",
      "Events // a remark^| where Size == 20 // another^| project ['User'], ['My Size'] = Size ¦ Lena,20",
      "Events | where (Size > 5) and ((Ok)) | project Size | render timechart ¦ 10",
  })
  void query_hasTheseRows(String query, @Nullable String rows) { assertThat(rows(run(lines(query)))).isEqualTo(rows == null ? "" : lines(rows)); }

  @ParameterizedTest
  @CsvSource(delimiter = '\u00a6', quoteCharacter = '\u00a7', value = {
      "Events | summarize count(), dcount(User), sum(Size), avg(Size), make_set(User), max(Size + 1) by bin(Time, 1h), Device"
          + " ¦ Time:datetime,Device:string,count_:long,dcount_User:long,sum_Size:long,avg_Size:real,set_User:dynamic,max_:long",
      "Events | project Size * 1.5, toint(Size), Extra.a, strcat(User) ¦ Column1:real,Size:int,Extra_a:dynamic,Column2:string",
      "Events | count ¦ Count:long",
      "Users | join kind=inner Users on User ¦ User:string,City:string,User1:string,City1:string",
      "print a = 1, true, 1h, datetime(2020-01-01), guid(null), 1.0 ¦ a:long,print_1:bool,print_2:timespan,print_3:datetime,print_4:guid,print_5:real",
      "datatable(x:long)[1] | union (datatable(x:string)['a']) ¦ x:long,x_string:string",
  })
  void query_hasTheseColumns(String query, String columns) {
    assertThat(run(query).columns().stream().map(column -> column.name() + ":" + column.type().keyword()).collect(Collectors.joining(","))).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '\u00a6', quoteCharacter = '\u00a7', value = {
      "Events | wher Size > 1 ¦ SYN0002 ¦ Query could not be parsed at 'wher' on line [1,9]",
      "completely invalid syntax ¦ SYN0002 ¦ Query could not be parsed at 'invalid' on line [1,11]",
      "Events^| where Size >^| take 1 ¦ SYN0002 ¦ Query could not be parsed at '|' on line [3,0]",
      "Events | where ¦ SYN0002 ¦ Query could not be parsed at '' on line [1,14]",
      "Events | where Device == 'open ¦ SYN0002 ¦ Query could not be parsed at ''' on line [1,25]",
      "| take 1 ¦ SYN0002 ¦ Query could not be parsed at '|' on line [1,0]",
      "Events | mv-apply Extra ¦ SYN0002 ¦ Query could not be parsed at 'mv-apply' on line [1,9]",
      "Events | join kind=sideways Users on User ¦ SYN0002 ¦ Query could not be parsed at 'sideways' on line [1,19]",
      "Events | where Size == 5x ¦ SYN0002 ¦ Query could not be parsed at '5x' on line [1,23]",
      "let x = 1; ¦ SYN0002 ¦ Query could not be parsed at '' on line [1,10]",
      "print datetime('x') ¦ SYN0002 ¦ Failed to parse datetime literal: 'datetime('x')' [line:position=1:6]",
      "print guid(12) ¦ SYN0002 ¦ Failed to parse guid literal: 'guid(12)' [line:position=1:6]",
      "Nowhere ¦ SEM0100 ¦ Failed to resolve table or column expression named 'Nowhere'",
      "Nowhere | where 1 == 1 ¦ SEM0100 ¦ 'where' operator: Failed to resolve table or column expression named 'Nowhere'",
      "events | take 1 ¦ SEM0100 ¦ 'take' operator: Failed to resolve table or column expression named 'events'",
      "Events | where Colour == 'x' ¦ SEM0100 ¦ 'where' operator: Failed to resolve column or scalar expression named 'Colour'",
      "Events | project User | project Size ¦ SEM0100 ¦ 'project' operator: Failed to resolve column or scalar expression named 'Size'",
      "Events | project-away Nothing ¦ SEM0100 ¦ 'project-away' operator: Failed to resolve column named 'Nothing'",
      "workspace('nobody').Users ¦ SEM0100 ¦ Failed to resolve workspace 'nobody'",
      "let x = 5; x ¦ SEM0003 ¦ Top-level expressions must return tabular results. "
          + "(Hint: If you're trying to output a scalar value, use the 'print' operator.)",
      "Events | where Size == 'x' ¦ SEM0064 ¦ Cannot compare values of types long and string. Try adding explicit casts",
      "Events | where User > 'x' ¦ SEM0064 ¦ Cannot compare values of types string and string. Try adding explicit casts",
      "Events | where Size in ('x') ¦ SEM0064 ¦ Cannot compare values of types long and string. Try adding explicit casts",
      "Events | where Size ¦ SEM0078 ¦ 'where' operator: the predicate must be of type bool, not long.",
      "Events | extend x = User + 1 ¦ SEM0041 ¦ Arithmetic expression cannot be carried-out between string and long",
      "Events | extend x = geo_info(User) ¦ SEM0260 ¦ Unknown function: 'geo_info'.",
      "Events | extend x = strlen() ¦ SEM0219 ¦ strlen(): function expects 1 argument(s).",
      "Events | extend x = iff(Ok, 'a', 1) ¦ SEM0019 ¦ Call to iff(): @then data type (string) must match the @else data type (long)",
      "Events | where count() > 1 ¦ SEM0063 ¦ 'count' function is an aggregate and cannot be used here.",
      "Events | summarize User ¦ SEM0136 ¦ Summarize expression 'User' is neither an aggregate nor a group key.",
      "Events | summarize sum(User) ¦ SEM0079 ¦ Call to sum(): argument #1 of sum() cannot be of type string",
      "Events | where Size contains 'x' ¦ SEM0025 ¦ Operator 'contains' expects operands of type string, not long.",
      "Events | take 'x' ¦ SEM0083 ¦ 'take' operator: the number of rows must be a whole number that is not negative.",
      "declare query_parameters(p:long); print p ¦ SEM0022 ¦ The query parameter 'p' has no value and no default value.",
  })
  void query_isRefused(String query, String code, String words) {
    KqlError error = catchThrowableOfType(KqlError.class, () -> run(lines(query)));

    assertThat(error.code()).isEqualTo(code);
    assertThat(error.words()).isEqualTo(words);
  }

  @Test
  void refusal_saysWhereItCouldNotBeRead() {
    KqlError error = catchThrowableOfType(KqlError.class, () -> run("Events\n  | joi Users"));

    assertThat(error.detail()).containsEntry("line", 2).containsEntry("pos", 4).containsEntry("token", "joi").containsEntry("code", "SYN0002");
  }

  @ParameterizedTest
  @CsvSource({"(,1", "x(,1", "-,100000", "not(,1"})
  void tooDeepAQuery_isRefused(String open, int least) {
    String deep = "print " + open.repeat(Math.max(least, 50_000)) + "1";
    assertThat(catchThrowableOfType(KqlError.class, () -> run(deep)).isSyntax()).isTrue();
  }

  @Test
  void longChainsAndTexts_areRead_tooLongChainsAreRefused() {
    String text = "x\\n".repeat(100_000);
    assertThat(run("print strlen('" + text + "')").rows().get()).containsExactly(Row.of(200_000L));
    assertThat(rows(run("print 1" + " + 1".repeat(1_500)))).isEqualTo("1501");
    assertThat(catchThrowableOfType(KqlError.class, () -> run("print 1" + " + 1".repeat(5_000))).code()).isEqualTo("SYN0001");
  }

  @Test
  void dynamic_isNoGroupKey() {
    assertThat(catchThrowableOfType(KqlError.class, () -> run("Events | summarize count() by Extra")).words()).contains("'dynamic' type");
  }

  @Test
  void rows_areMadeOnlyAsFarAsTheyAreRead() {
    Relation endless = run("range t from datetime(2000-01-01) to datetime(9999-01-01) step 1tick | where t > datetime(2000-01-01) | take 3");

    assertThat(endless.rows().get()).hasSize(3);
  }

  @Test
  void timespans_areComputedExactly() {
    assertThat(run("print 1tick").rows().get()).containsExactly(Row.of(Duration.ofNanos(100)));
  }

  @Test
  void severalStatements_haveATableEach_andRenderIsRemembered() {
    KqlQuery query = KqlQuery.of("Users | count; Events | count | render barchart with (title = 'Events')", CATALOG, NOW);

    assertThat(query.tables()).extracting(KqlTest::rows).containsExactly("3", "4");
    assertThat(query.render()).isEqualTo(Map.of("visualization", "barchart", "title", "Events"));
  }
}
