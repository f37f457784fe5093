package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.graphsecurity.model.intelligence.IntelligenceProfileKind;
import io.github.connectedsecurity.graphsecurity.model.intelligence.IpAddress;
import io.github.connectedsecurity.graphsecurity.model.intelligence.SslCertificate;
import io.github.connectedsecurity.graphsecurity.model.intelligence.WhoisRecord;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThreatIntelligenceTest {
  private final StubService service = StubService.start();
  private final ThreatIntelligence intelligence = GraphSecurityClient.create(service.options()).threatIntelligence();

  @AfterEach
  void stop() { service.close(); }

  static Stream<Arguments> singles() {
    return Stream.of(
        single("articles/{id}", ti -> ti.articles().get("x")),
        single("articleIndicators/{id}", ti -> ti.articles().indicator("x")),
        single("intelProfiles/{id}", ti -> ti.profiles().get("x")),
        single("intelligenceProfileIndicators/{id}", ti -> ti.profiles().indicator("x")),
        single("hosts/{id}", ti -> ti.hosts().get("x")),
        single("hosts/{id}/reputation", ti -> ti.hosts().reputation("x")),
        single("hostComponents/{id}", ti -> ti.hosts().component("x")),
        single("hostCookies/{id}", ti -> ti.hosts().cookie("x")),
        single("hostTrackers/{id}", ti -> ti.hosts().tracker("x")),
        single("hostPorts/{id}", ti -> ti.hosts().port("x")),
        single("hosts/{id}/whois", ti -> ti.hosts().whois("x")),
        single("hostPairs/{id}", ti -> ti.relations().pair("x")),
        single("hostSslCertificates/{id}", ti -> ti.relations().sslCertificate("x")),
        single("subdomains/{id}", ti -> ti.relations().subdomain("x")),
        single("passiveDnsRecords/{id}", ti -> ti.relations().passiveDnsRecord("x")),
        single("whoisRecords/{id}", ti -> ti.whois().get("x")),
        single("whoisHistoryRecords/{id}", ti -> ti.whois().historyRecord("x")),
        single("sslCertificates/{id}", ti -> ti.certificates().get("x")),
        single("vulnerabilities/{id}", ti -> ti.vulnerabilities().get("x")),
        single("vulnerabilities/{id}/components/{componentId}", ti -> ti.vulnerabilities().component("x", "x")));
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        list("articles", ti -> ti.articles().list(), (ti, q) -> ti.articles().list(q)),
        list("articles/{id}/indicators", ti -> ti.articles().indicators("x"), (ti, q) -> ti.articles().indicators("x", q)),
        list("articleIndicators", ti -> ti.articles().allIndicators(), (ti, q) -> ti.articles().allIndicators(q)),
        list("intelProfiles", ti -> ti.profiles().list(), (ti, q) -> ti.profiles().list(q)),
        list("intelProfiles/{id}/indicators", ti -> ti.profiles().indicators("x"), (ti, q) -> ti.profiles().indicators("x", q)),
        list("hosts/{id}/components", ti -> ti.hosts().components("x"), (ti, q) -> ti.hosts().components("x", q)),
        list("hosts/{id}/cookies", ti -> ti.hosts().cookies("x"), (ti, q) -> ti.hosts().cookies("x", q)),
        list("hosts/{id}/trackers", ti -> ti.hosts().trackers("x"), (ti, q) -> ti.hosts().trackers("x", q)),
        list("hosts/{id}/ports", ti -> ti.hosts().ports("x"), (ti, q) -> ti.hosts().ports("x", q)),
        list("hosts/{id}/hostPairs", ti -> ti.relations().pairs("x"), (ti, q) -> ti.relations().pairs("x", q)),
        list("hosts/{id}/childHostPairs", ti -> ti.relations().childPairs("x"), (ti, q) -> ti.relations().childPairs("x", q)),
        list("hosts/{id}/parentHostPairs", ti -> ti.relations().parentPairs("x"), (ti, q) -> ti.relations().parentPairs("x", q)),
        list("hosts/{id}/sslCertificates", ti -> ti.relations().sslCertificates("x"), (ti, q) -> ti.relations().sslCertificates("x", q)),
        list("hosts/{id}/subdomains", ti -> ti.relations().subdomains("x"), (ti, q) -> ti.relations().subdomains("x", q)),
        list("hosts/{id}/passiveDns", ti -> ti.relations().passiveDns("x"), (ti, q) -> ti.relations().passiveDns("x", q)),
        list("hosts/{id}/passiveDnsReverse", ti -> ti.relations().passiveDnsReverse("x"), (ti, q) -> ti.relations().passiveDnsReverse("x", q)),
        list("whoisRecords/{id}/history", ti -> ti.whois().history("x"), (ti, q) -> ti.whois().history("x", q)),
        list("sslCertificates/{id}/relatedHosts", ti -> ti.certificates().relatedHosts("x"), (ti, q) -> ti.certificates().relatedHosts("x", q)),
        list("vulnerabilities/{id}/components", ti -> ti.vulnerabilities().components("x"), (ti, q) -> ti.vulnerabilities().components("x", q)));
  }

  @ParameterizedTest
  @MethodSource("singles")
  void single_readsTheObjectAtItsPath(String path, Function<ThreatIntelligence, JsonModel> read) {
    service.on("GET " + path, "{\"id\":\"r1\",\"name\":\"n\"}");

    assertThat(read.apply(intelligence).raw()).isEqualTo(Map.of("id", "r1", "name", "n"));
    assertThat(service.onlyRequest().query()).isEmpty();
    assertThat(service.onlyRequest().headers()).containsEntry("authorization", StubService.authorization(Service.GRAPH_SECURITY));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void list_readsAllPages_andSendsItsOptions(String path, Function<ThreatIntelligence, Paged<? extends JsonModel>> plain, Asking asking) {
    service.on("GET " + path, "{\"value\":[{\"id\":\"1\"}],\"@odata.nextLink\":\"" + service.url() + path + "?$skiptoken=2\"}");
    service.on("GET " + path, "{\"value\":[{\"id\":\"2\"}]}").on("GET " + path, "{\"value\":[{\"id\":\"3\"}]}");

    assertThat(plain.apply(intelligence).stream().map(model -> model.raw().get("id"))).containsExactly("1", "2");
    assertThat(asking.ask(intelligence, q -> q.top(7).count().select("id")).stream().map(model -> model.raw().get("id"))).containsExactly("3");
    assertThat(service.asked()).extracting(StubService.Asked::query)
        .containsExactly(Map.of(), Map.of("$skiptoken", "2"), Map.of("$top", "7", "$select", "id", "$count", "true"));
  }

  @Test
  void lists_takeWhatTheirServiceTakes_andRefuseTheRest() {
    service.on("GET /v1.0/security/threatIntelligence/hosts/8.8.8.8/ports", "{\"value\":[]}");
    service.on("GET /v1.0/security/threatIntelligence/hosts/contoso.com/hostPairs", "{\"value\":[]}");
    service.on("GET /v1.0/security/threatIntelligence/intelProfiles", "{\"value\":[]}");
    service.on("GET /v1.0/security/threatIntelligence/articles", "{\"value\":[]}");

    assertThat(intelligence.hosts().ports("8.8.8.8", q -> q.expand("mostRecentSslCertificate"))).isEmpty();
    assertThat(intelligence.relations().pairs("contoso.com", q -> q.filter(IntelligenceFields.CHILD_HOST.eq("a.example"))
        .orderBy(IntelligenceFields.LAST_SEEN.desc()))).isEmpty();
    assertThat(intelligence.profiles().list(q -> q.filter(IntelligenceFields.KIND.eq(IntelligenceProfileKind.ACTOR)))).isEmpty();
    assertThat(intelligence.articles().list(q -> q.search("ransomware"))).isEmpty();

    assertThat(service.asked()).extracting(StubService.Asked::query).containsExactly(Map.of("$expand", "mostRecentSslCertificate"),
        Map.of("$filter", "childHost/id eq 'a.example'", "$orderby", "lastSeenDateTime desc"), Map.of("$filter", "kind eq 'actor'"),
        Map.of("$search", "\"ransomware\""));
    assertThatIllegalArgumentException().isThrownBy(() -> intelligence.relations().subdomains("contoso.com", q -> q.skip(1))).withMessageContaining("$skip");
    assertThatIllegalArgumentException().isThrownBy(() -> intelligence.articles().list(q -> q.filter(IntelligenceFields.KIND.eq(IntelligenceProfileKind.TOOL))))
        .withMessageContaining("$filter");
    assertThatIllegalArgumentException().isThrownBy(() -> intelligence.hosts().get("a/../b"));
    assertThat(service.asked()).hasSize(4);
  }

  @Test
  void search_looksInOneField() {
    service.on("GET /v1.0/security/threatIntelligence/whoisRecords", "{\"value\":[{\"id\":\"w1\"}]}");
    service.on("GET /v1.0/security/threatIntelligence/whoisRecords", "{\"value\":[]}");
    service.on("GET /v1.0/security/threatIntelligence/sslCertificates", "{\"value\":[{\"id\":\"c1\"}]}");

    assertThat(intelligence.whois().search("admin/address/state", "WA", q -> q.orderBy(IntelligenceFields.REGISTRATION.desc()))).extracting(WhoisRecord::id)
        .containsExactly("w1");
    assertThat(intelligence.whois().search("registrant/name", "Con \"toso\"")).isEmpty();
    assertThat(intelligence.certificates().search("subject/commonName", "contoso.com")).extracting(SslCertificate::id).containsExactly("c1");

    assertThat(service.asked()).extracting(StubService.Asked::query).containsExactly(
        Map.of("$search", "\"admin/address/state:WA\"", "$orderby", "registrationDateTime desc"), Map.of("$search", "\"registrant/name:Con \\\"toso\\\"\""),
        Map.of("$search", "\"subject/commonName:contoso.com\""));
  }

  @Test
  void search_refusesWhatIsNoField_beforeTheNetwork() {
    assertThatIllegalArgumentException().isThrownBy(() -> intelligence.whois().search("a:b", "x")).withMessageContaining("admin/address/state");
    assertThatIllegalArgumentException().isThrownBy(() -> intelligence.certificates().search("subject", " ")).withMessageContaining("nothing to search");
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void passiveDnsRecord_isReadBare_orInsideValue() {
    String path = "GET /v1.0/security/threatIntelligence/passiveDnsRecords/p1";
    service.on(path, "{\"id\":\"p1\",\"recordType\":\"A\"}").on(path, "{\"value\":{\"id\":\"p1\",\"recordType\":\"MX\"}}");

    assertThat(intelligence.relations().passiveDnsRecord("p1").recordType()).contains("A");
    assertThat(intelligence.relations().passiveDnsRecord("p1").recordType()).contains("MX");
  }

  @Test
  void host_isOfItsKind() {
    service.on("GET /v1.0/security/threatIntelligence/hosts/8.8.8.8", "{\"@odata.type\":\"#microsoft.graph.security.ipAddress\",\"id\":\"8.8.8.8\"}");

    assertThat(intelligence.hosts().get("8.8.8.8")).isInstanceOf(IpAddress.class);
  }

  private interface Asking {
    Paged<? extends JsonModel> ask(ThreatIntelligence intelligence, Consumer<ODataQuery> query);
  }

  private static Arguments single(String path, Function<ThreatIntelligence, JsonModel> read) { return arguments(at(path), read); }

  private static Arguments list(String path, Function<ThreatIntelligence, Paged<? extends JsonModel>> plain, Asking asking) {
    return arguments(at(path), plain, asking);
  }

  private static String at(String path) { return "/v1.0/security/threatIntelligence/" + path.replaceAll("\\{\\w+}", "x"); }
}
