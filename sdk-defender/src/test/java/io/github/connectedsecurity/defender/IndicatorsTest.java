package io.github.connectedsecurity.defender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.indicators.IndicatorValue;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.defender.ImportVerdict.Kind;
import io.github.connectedsecurity.defender.model.ImportIndicatorResult;
import io.github.connectedsecurity.defender.model.Indicator;
import io.github.connectedsecurity.defender.model.IndicatorAction;
import io.github.connectedsecurity.defender.model.IndicatorSeverity;
import io.github.connectedsecurity.defender.model.IndicatorType;
import io.github.connectedsecurity.defender.model.NewIndicator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorsTest {
  private static final String SHA1 = "220e7d15b011d7fac48f2bd61114db1022197f7f";
  private static final String IMPORT = "POST /api/indicators/import";

  private final FakeDefender fake = new FakeDefender();
  private final StubService stub = StubService.start();
  private final Indicators indicators = DefenderClient.create(stub.options()).indicators();

  @AfterEach
  void stop() {
    fake.close();
    stub.close();
  }

  @Test
  void list_findsByValue() {
    stub.on("GET /api/indicators", "{\"value\":[{\"id\":\"995\",\"indicatorValue\":\"12.13.14.15\",\"indicatorType\":\"IpAddress\",\"action\":\"Alert\"}]}");

    Indicator found = indicators.list(q -> q.filter(IndicatorFields.INDICATOR_VALUE.eq("12.13.14.15"))).iterator().next();

    assertThat(found.indicatorType()).contains(IndicatorType.IP_ADDRESS);
    assertThat(found.action()).contains(IndicatorAction.ALERT);
    assertThat(stub.onlyRequest().query()).containsEntry("$filter", "indicatorValue eq '12.13.14.15'");
  }

  @Test
  void submit_sendsOne_andMayBeRepeated() {
    stub.on("POST /api/indicators", "{\"id\":\"995\"}").on("POST /api/indicators", 503, "");
    NewIndicator indicator = NewIndicator.fileSha1(SHA1, IndicatorAction.BLOCK_AND_REMEDIATE).title("t").description("d").application("demo-test")
        .expirationTime(Instant.parse("2999-12-12T00:00:00Z")).severity(IndicatorSeverity.HIGH).recommendedActions("nothing")
        .rbacGroupNames(List.of("group1")).generateAlert(true);

    assertThat(indicators.submit(indicator).id()).isEqualTo("995");
    assertThat(stub.onlyRequest().json()).isEqualTo(Map.ofEntries(Map.entry("indicatorValue", SHA1), Map.entry("indicatorType", "FileSha1"),
        Map.entry("action", "BlockAndRemediate"), Map.entry("title", "t"), Map.entry("description", "d"), Map.entry("application", "demo-test"),
        Map.entry("expirationTime", "2999-12-12T00:00:00Z"), Map.entry("severity", "High"), Map.entry("recommendedActions", "nothing"),
        Map.entry("rbacGroupNames", List.of("group1")), Map.entry("generateAlert", true)));
    assertThatThrownBy(() -> indicators.submit(indicator)).isInstanceOf(ServiceException.class);
  }

  static Stream<NewIndicator> impossible() {
    return Stream.of(
        valid(IndicatorType.IP_ADDRESS, "10.0.0.0/8", IndicatorAction.BLOCK), valid(IndicatorType.IP_ADDRESS, "999.1.1.1", IndicatorAction.BLOCK),
        valid(IndicatorType.FILE_SHA1, "abc", IndicatorAction.BLOCK), valid(IndicatorType.FILE_SHA256, SHA1, IndicatorAction.BLOCK),
        valid(IndicatorType.FILE_MD5, SHA1, IndicatorAction.BLOCK), valid(IndicatorType.DOMAIN_NAME, "http://evil.example", IndicatorAction.BLOCK),
        valid(IndicatorType.DOMAIN_NAME, "evil", IndicatorAction.BLOCK), valid(IndicatorType.URL, "https://evil example", IndicatorAction.BLOCK),
        valid(IndicatorType.URL, "", IndicatorAction.BLOCK), valid(IndicatorType.CERTIFICATE_THUMBPRINT, "zz", IndicatorAction.ALLOWED),
        valid(IndicatorType.FILE_SHA1, SHA1, IndicatorAction.AUDIT), valid(IndicatorType.FILE_SHA1, SHA1, IndicatorAction.AUDIT).generateAlert(false),
        valid(IndicatorType.IP_ADDRESS, "1.2.3.4", IndicatorAction.BLOCK_AND_REMEDIATE),
        valid(IndicatorType.URL, "https://evil.example/x", IndicatorAction.BLOCK_AND_REMEDIATE),
        valid(IndicatorType.FILE_SHA1, SHA1, IndicatorAction.BLOCK).educateUrl("https://contoso.example"),
        valid(IndicatorType.URL, "https://evil.example/x", IndicatorAction.ALLOWED).educateUrl("https://contoso.example"),
        valid(IndicatorType.IP_ADDRESS, "1.2.3.4", IndicatorAction.BLOCK).expirationTime(Instant.parse("2020-12-12T00:00:00Z")),
        valid(IndicatorType.IP_ADDRESS, "1.2.3.4", IndicatorAction.BLOCK).title(" "),
        NewIndicator.ip("1.2.3.4", IndicatorAction.BLOCK).title("no description"));
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void submit_refusesImpossibleCombinations_beforeTheNetwork(NewIndicator impossible) {
    assertThatThrownBy(() -> indicators.submit(impossible)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("cannot be sent");
    assertThatThrownBy(() -> indicators.importOnce(List.of(impossible))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Indicator 0");
    assertThat(stub.asked()).isEmpty();
  }

  static Stream<NewIndicator> possible() {
    return Stream.of(
        NewIndicator.ip("2001:db8::1", IndicatorAction.BLOCK), NewIndicator.ip("::ffff:1.2.3.4", IndicatorAction.ALLOWED),
        NewIndicator.domain("xn--bcher-kva.example", IndicatorAction.WARN).educateUrl("https://contoso.example"),
        NewIndicator.domain("bücher.example", IndicatorAction.BLOCK), NewIndicator.url("https://evil.example/a?b=c#d", IndicatorAction.BLOCK),
        NewIndicator.url("evil.example/path", IndicatorAction.AUDIT).generateAlert(true), NewIndicator.fileSha256("A".repeat(64), IndicatorAction.BLOCK),
        NewIndicator.fileMd5("0".repeat(32), IndicatorAction.ALLOWED), NewIndicator.certificate(SHA1, IndicatorAction.BLOCK_AND_REMEDIATE),
        NewIndicator.of(IndicatorType.of("PhoneNumber"), "+49", IndicatorAction.of("Ring")));
  }

  @ParameterizedTest
  @MethodSource("possible")
  void problems_areNone_forWhatTheServiceTakes(NewIndicator indicator) { assertThat(indicator.title("t").description("d").problems()).isEmpty(); }

  @Test
  void typedMethods_refuseValuesAtOnce() {
    assertThatThrownBy(() -> NewIndicator.ip("10.0.0.0/8", IndicatorAction.BLOCK)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("ranges");
    assertThatThrownBy(() -> NewIndicator.fileSha1("abc", IndicatorAction.BLOCK)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("FileSha1");
    assertThatThrownBy(() -> NewIndicator.domain("a b", IndicatorAction.BLOCK)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void importOnce_tellsFailuresInsideAGoodAnswer() {
    stub.on(IMPORT, "{\"value\":[{\"id\":\"2841\",\"indicator\":\"1.1.1.1\",\"isFailed\":false,\"failureReason\":null},"
        + "{\"id\":null,\"indicator\":\"2.2.2.2\",\"isFailed\":true,\"failureReason\":\"bad\"}]}");

    List<ImportIndicatorResult> results = indicators.importOnce(List.of(ip("1.1.1.1"), ip("2.2.2.2")));

    assertThat(results).extracting(result -> result.isFailed().orElseThrow()).containsExactly(false, true);
    assertThat(stub.onlyRequest().json()).containsOnlyKeys("Indicators");
    assertThatThrownBy(() -> indicators.importOnce(Collections.nCopies(501, ip("1.1.1.1")))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> indicators.importOnce(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void importAll_of20000_givesEachAVerdict_sendsNothingTwice_andNothingNewTheSecondTime() {
    List<NewIndicator> items = IntStream.range(0, 20_000).mapToObj(IndicatorsTest::item).toList();
    FakeDefender.Answer throttled = new FakeDefender.Answer(429, "", Map.of("Retry-After", "7"));
    fake.once(IMPORT, throttled).once(IMPORT, throttled);
    Indicators real = DefenderClient.create(fake.options()).indicators();

    ImportReport report = real.importAll(items, 30_000);

    assertThat(report.verdicts()).extracting(ImportVerdict::item).containsExactlyElementsOf(items);
    assertThat(FakeDefender.counted(report.verdicts(), verdict -> verdict.kind().name())).isEqualTo(Map.of("IMPORTED", 19_400L, "INVALID", 600L));
    assertThat(report.of(Kind.INVALID)).allSatisfy(verdict -> assertThat(verdict.reason()).isNotEmpty());
    assertThat(report.of(Kind.IMPORTED)).allSatisfy(verdict -> assertThat(verdict.id()).isPresent());
    assertThat(report.isComplete()).isFalse();
    List<String> sent = fake.imports().stream().flatMap(List::stream).toList();
    assertThat(sent).hasSize(19_400);
    assertThat(new HashSet<>(sent)).hasSize(19_400);
    assertThat(fake.imports()).hasSize(39).allSatisfy(chunk -> assertThat(chunk).hasSizeLessThanOrEqualTo(500));

    ImportReport again = real.importAll(items, 30_000);

    assertThat(FakeDefender.counted(again.verdicts(), verdict -> verdict.kind().name())).isEqualTo(Map.of("PRESENT", 19_400L, "INVALID", 600L));
    assertThat(fake.imports()).hasSize(39);
    assertThat(again.existing()).isEqualTo(19_400);
    assertThat(again.room()).isEqualTo(10_600);
  }

  @Test
  void importAll_tellsOfEachCall_asSoonAsItIsKnown() {
    List<NewIndicator> items = IntStream.range(0, 620).mapToObj(i -> url("heard" + i + ".example/x")).toList();
    List<List<ImportVerdict>> heard = new ArrayList<>();

    ImportReport report = DefenderClient.create(fake.options()).indicators().importAll(items, 15_000, chunk -> {
      assertThat(fake.imports()).hasSize(heard.size() + 1);
      heard.add(chunk);
    });

    assertThat(heard).extracting(List::size).containsExactly(500, 120);
    assertThat(heard.stream().flatMap(List::stream)).containsExactlyElementsOf(report.verdicts());
  }

  @ParameterizedTest
  @CsvSource({"203.0.113.7,IpAddress", "2001:db8::7,IpAddress", "evil.example,DomainName", "https://evil.example/x,Url",
      "acbd18db4cc2f85cedef654fccc4a4d8,FileMd5", "0beec7b5ea3f0fdbc95d0dd47f3c5bc275da8a33,FileSha1",
      "7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730,FileSha256"})
  void indicator_ofAFeed_hasTheTypeOfItsValue(String text, String type) {
    NewIndicator indicator = NewIndicator.of(IndicatorValue.guess(text), IndicatorAction.BLOCK).title("t").description("d");

    assertThat(indicator.type()).isEqualTo(IndicatorType.of(type));
    assertThat(indicator.problems()).isEmpty();
  }

  @Test
  void importAll_tellsWhatTheServiceRefuses_andTriesThatAgain() {
    Indicators real = DefenderClient.create(fake.options()).indicators();
    List<NewIndicator> items = List.of(ip("1.1.1.1"), url("refused.example/x"), ip("1.1.1.1"), url("REFUSED.example/x"), url("refused.example/x"));

    ImportReport report = real.importAll(items);

    assertThat(report.verdicts()).extracting(ImportVerdict::kind)
        .containsExactly(Kind.IMPORTED, Kind.REFUSED, Kind.DUPLICATE, Kind.IMPORTED, Kind.REFUSED);
    assertThat(report.verdicts().get(1).reason()).isEqualTo("The service knows why.");
    assertThat(report.verdicts().get(2).id()).isEqualTo(report.verdicts().get(0).id());
    assertThat(real.importAll(items).verdicts()).extracting(ImportVerdict::kind)
        .containsExactly(Kind.PRESENT, Kind.REFUSED, Kind.PRESENT, Kind.PRESENT, Kind.REFUSED);
    assertThat(fake.imports()).last().isEqualTo(List.of("refused.example/x"));
  }

  @Test
  void importAll_staysBelowTheCap_butLetsAnActionBeReplaced() {
    Indicators real = DefenderClient.create(fake.options()).indicators();

    ImportReport full = real.importAll(List.of(ip("1.1.1.1"), ip("1.1.1.2"), ip("1.1.1.3")), 2);

    assertThat(full.verdicts()).extracting(ImportVerdict::kind).containsExactly(Kind.IMPORTED, Kind.IMPORTED, Kind.NO_ROOM);
    assertThat(full.room()).isZero();
    assertThat(Indicators.MAX_ACTIVE).isEqualTo(15_000);
    NewIndicator changed = NewIndicator.ip("1.1.1.1", IndicatorAction.ALLOWED).title("t").description("d");
    assertThat(real.importAll(List.of(changed), 2).verdicts()).extracting(ImportVerdict::kind).containsExactly(Kind.IMPORTED);
    assertThat(fake.indicators()).hasSize(2);
  }

  @Test
  void importAll_looksWhatBecameOfALostAnswer() {
    fake.once(IMPORT, FakeDefender.Answer.of(503, "TAKE"));
    Indicators real = DefenderClient.create(fake.options()).indicators();

    assertThat(real.importAll(List.of(ip("1.1.1.1"))).verdicts()).extracting(ImportVerdict::kind).containsExactly(Kind.IMPORTED);
    fake.once(IMPORT, FakeDefender.Answer.of(503, ""));
    ImportReport lost = real.importAll(List.of(ip("1.1.1.2")));
    assertThat(lost.verdicts()).extracting(ImportVerdict::kind).containsExactly(Kind.UNKNOWN);
    assertThat(lost.isComplete()).isFalse();
    assertThat(fake.imports()).hasSize(1);
  }

  @Test
  void importAll_saysSo_whenTheServiceGivesNoVerdict() {
    stub.on("GET /api/indicators", "{\"value\":[]}").on(IMPORT, "{\"value\":[{\"indicator\":\"1.1.1.1\",\"isFailed\":false}]}");

    assertThat(indicators.importAll(List.of(ip("1.1.1.1"), ip("1.1.1.2"))).verdicts()).extracting(ImportVerdict::kind)
        .containsExactly(Kind.IMPORTED, Kind.UNKNOWN);
  }

  @Test
  void importAll_passesARefusalOfTheWholeCallOn() {
    fake.once(IMPORT, FakeDefender.Answer.refused(400, "InvalidRequestBody", "casing"));

    assertThatThrownBy(() -> DefenderClient.create(fake.options()).indicators().importAll(List.of(ip("1.1.1.1")))).isInstanceOf(BadRequestException.class);
    stub.on(IMPORT, 503, "");
    assertThatThrownBy(() -> indicators.importOnce(List.of(ip("1.1.1.1")))).isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void delete_takesOne_many_orAny() {
    stub.on("DELETE /api/indicators/995", 204, "").on("POST /api/indicators/BatchDelete", 204, "").on("POST /api/indicators/BatchDelete", 204, "")
        .on("POST /api/indicators/BatchDelete", 204, "").on("POST /api/indicators/BatchDelete", 404, "");

    indicators.delete("995");
    indicators.deleteOnce(List.of("1", "2", "5"));
    indicators.deleteAll(IntStream.range(0, 501).mapToObj(String::valueOf).toList());

    assertThat(stub.asked().get(1).json()).isEqualTo(Map.of("IndicatorIds", List.of("1", "2", "5")));
    assertThat(stub.asked().get(3).json()).isEqualTo(Map.of("IndicatorIds", List.of("500")));
    assertThatThrownBy(() -> indicators.deleteOnce(List.of("unknown"))).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> indicators.deleteOnce(Collections.nCopies(501, "1"))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> indicators.deleteOnce(new ArrayList<>())).isInstanceOf(IllegalArgumentException.class);
  }

  /** Three in a hundred are bad. */
  private static NewIndicator item(int number) {
    boolean bad = number % 100 < 3;
    return number % 2 == 0 ? valid(IndicatorType.IP_ADDRESS, "10." + number / 250 + "." + number % 250 + (bad ? ".0/24" : ".1"), IndicatorAction.BLOCK)
        : valid(IndicatorType.FILE_SHA1, String.format(Locale.ROOT, bad ? "%039d" : "%040d", number), IndicatorAction.ALLOWED);
  }

  private static NewIndicator valid(IndicatorType type, String value, IndicatorAction action) {
    return NewIndicator.of(type, value, action).title("t").description("d");
  }

  private static NewIndicator ip(String address) { return valid(IndicatorType.IP_ADDRESS, address, IndicatorAction.BLOCK); }

  private static NewIndicator url(String address) { return valid(IndicatorType.URL, address, IndicatorAction.BLOCK); }
}
