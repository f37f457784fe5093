package io.github.connectedsecurity.strangers;

import com.microsoft.graph.models.Entity;
import com.microsoft.graph.security.threatintelligence.ThreatIntelligenceRequestBuilder;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import io.github.connectedsecurity.graphsecurity.ThreatIntelligence;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** What hangs together in threat intelligence, through msgraph-sdk-java: hosts, certificates, registrations, indicators. */
@NullUnmarked // the Graph SDK calls every answer nullable; a test that meets a null fails anyway
final class GraphRelationsStranger {
  private static final String HOST = "portal-update.example.net";
  private static final String ADDRESS = "203.0.113.25";
  private static final String OTHER = "drop.example.org";
  private static final String VULNERABILITY = "CVE-2025-70001";
  private static final String PATH = "/security/threatIntelligence/";

  private final Stranger stranger = new Stranger("msgraph-sdk-java, relations of threat intelligence");
  private final ThreatIntelligenceRequestBuilder theirs;
  private final ThreatIntelligence ours;

  private GraphRelationsStranger(Loopback at) {
    theirs = at.graph().security().threatIntelligence();
    ours = GraphSecurityClient.create(at.options).threatIntelligence();
  }

  static Stranger over(Loopback at) {
    GraphRelationsStranger relations = new GraphRelationsStranger(at);
    relations.whatIsSeen();
    relations.pairs();
    relations.names();
    relations.certificates();
    relations.registrations();
    relations.indicators();
    return relations.stranger;
  }

  private interface Listing<T> {
    List<T> read();
  }

  /** A list, whose first entity is read by its id later. */
  private <T extends Entity> void list(String path, Listing<T> list, Stranger.Work own) {
    stranger.add("GET " + PATH + path, () -> {
      List<T> page = list.read();
      stranger.note(path, page.get(0).getId());
      return page;
    }, own);
  }

  private String id(String path) { return stranger.noted(path); }

  private void whatIsSeen() {
    var host = theirs.hosts().byHostId(HOST);
    var address = theirs.hosts().byHostId(ADDRESS);
    list("hosts/{id}/components", () -> host.components().get().getValue(), () -> ours.hosts().components(HOST));
    stranger.add("GET " + PATH + "hostComponents/{id}", () -> theirs.hostComponents().byHostComponentId(id("hosts/{id}/components")).get(),
        () -> ours.hosts().component(id("hosts/{id}/components")));
    list("hosts/{id}/cookies", () -> host.cookies().get().getValue(), () -> ours.hosts().cookies(HOST));
    stranger.add("GET " + PATH + "hostCookies/{id}", () -> theirs.hostCookies().byHostCookieId(id("hosts/{id}/cookies")).get(),
        () -> ours.hosts().cookie(id("hosts/{id}/cookies")));
    list("hosts/{id}/ports", () -> address.ports().get().getValue(), () -> ours.hosts().ports(ADDRESS));
    stranger.add("GET " + PATH + "hostPorts/{id}", () -> theirs.hostPorts().byHostPortId(id("hosts/{id}/ports")).get(),
        () -> ours.hosts().port(id("hosts/{id}/ports")));
    list("hosts/{id}/trackers", () -> host.trackers().get().getValue(), () -> ours.hosts().trackers(HOST));
    stranger.add("GET " + PATH + "hostTrackers/{id}", () -> theirs.hostTrackers().byHostTrackerId(id("hosts/{id}/trackers")).get(),
        () -> ours.hosts().tracker(id("hosts/{id}/trackers")));
  }

  private void pairs() {
    var host = theirs.hosts().byHostId(HOST);
    list("hosts/{id}/hostPairs", () -> host.hostPairs().get().getValue(), () -> ours.relations().pairs(HOST));
    list("hosts/{id}/childHostPairs", () -> host.childHostPairs().get().getValue(), () -> ours.relations().childPairs(HOST));
    list("hosts/{id}/parentHostPairs", () -> host.parentHostPairs().get().getValue(), () -> ours.relations().parentPairs(HOST));
    stranger.add("GET " + PATH + "hostPairs/{id}", () -> theirs.hostPairs().byHostPairId(id("hosts/{id}/hostPairs")).get(),
        () -> ours.relations().pair(id("hosts/{id}/hostPairs")));
  }

  private void names() {
    var host = theirs.hosts().byHostId(HOST);
    list("hosts/{id}/subdomains", () -> host.subdomains().get().getValue(), () -> ours.relations().subdomains(HOST));
    stranger.add("GET " + PATH + "subdomains/{id}", () -> theirs.subdomains().bySubdomainId(id("hosts/{id}/subdomains")).get(),
        () -> ours.relations().subdomain(id("hosts/{id}/subdomains")));
    list("hosts/{id}/passiveDns", () -> host.passiveDns().get().getValue(), () -> ours.relations().passiveDns(HOST));
    list("hosts/{id}/passiveDnsReverse", () -> theirs.hosts().byHostId(ADDRESS).passiveDnsReverse().get().getValue(),
        () -> ours.relations().passiveDnsReverse(ADDRESS));
    stranger.add("GET " + PATH + "passiveDnsRecords/{id}", () -> theirs.passiveDnsRecords().byPassiveDnsRecordId(id("hosts/{id}/passiveDns")).get(),
        () -> ours.relations().passiveDnsRecord(id("hosts/{id}/passiveDns")));
  }

  private void certificates() {
    list("hosts/{id}/sslCertificates", () -> theirs.hosts().byHostId(HOST).sslCertificates().get().getValue(), () -> ours.relations().sslCertificates(HOST));
    stranger.add("GET " + PATH + "hostSslCertificates/{id}",
        () -> theirs.hostSslCertificates().byHostSslCertificateId(id("hosts/{id}/sslCertificates")).get(),
        () -> ours.relations().sslCertificate(id("hosts/{id}/sslCertificates")));
    list("sslCertificates with $search", () -> theirs.sslCertificates().get(c -> c.queryParameters.search = "\"serialNumber:4007123391\"").getValue(),
        () -> ours.certificates().search("serialNumber", "4007123391"));
    stranger.add("GET " + PATH + "sslCertificates/{id}", () -> theirs.sslCertificates().bySslCertificateId(id("sslCertificates with $search")).get(),
        () -> ours.certificates().get(id("sslCertificates with $search")));
    list("sslCertificates/{id}/relatedHosts",
        () -> theirs.sslCertificates().bySslCertificateId(id("sslCertificates with $search")).relatedHosts().get().getValue(),
        () -> ours.certificates().relatedHosts(id("sslCertificates with $search")));
  }

  private void registrations() {
    stranger.add("GET " + PATH + "hosts/{id}/whois, of another", () -> {
      var record = theirs.hosts().byHostId(OTHER).whois().get();
      stranger.note("whois", record.getId());
      return record;
    }, () -> ours.hosts().whois(OTHER));
    stranger.add("GET " + PATH + "whoisRecords/{id}", () -> theirs.whoisRecords().byWhoisRecordId(id("whois")).get(), () -> ours.whois().get(id("whois")));
    list("whoisRecords/{id}/history", () -> theirs.whoisRecords().byWhoisRecordId(id("whois")).history().get().getValue(),
        () -> ours.whois().history(id("whois")));
    stranger.add("GET " + PATH + "whoisHistoryRecords/{id}",
        () -> theirs.whoisHistoryRecords().byWhoisHistoryRecordId(id("whoisRecords/{id}/history")).get(),
        () -> ours.whois().historyRecord(id("whoisRecords/{id}/history")));
  }

  private void indicators() {
    list("articleIndicators", () -> theirs.articleIndicators().get().getValue(), () -> ours.articles().allIndicators());
    stranger.add("GET " + PATH + "articleIndicators/{id}", () -> theirs.articleIndicators().byArticleIndicatorId(id("articleIndicators")).get(),
        () -> ours.articles().indicator(id("articleIndicators")));
    list("intelProfiles", () -> theirs.intelProfiles().get().getValue(), () -> ours.profiles().list());
    list("intelProfiles/{id}/indicators", () -> theirs.intelProfiles().byIntelligenceProfileId(id("intelProfiles")).indicators().get().getValue(),
        () -> ours.profiles().indicators(id("intelProfiles")));
    stranger.add("GET " + PATH + "intelligenceProfileIndicators/{id}",
        () -> theirs.intelligenceProfileIndicators().byIntelligenceProfileIndicatorId(id("intelProfiles/{id}/indicators")).get(),
        () -> ours.profiles().indicator(id("intelProfiles/{id}/indicators")));
    var vulnerability = theirs.vulnerabilities().byVulnerabilityId(VULNERABILITY);
    list("vulnerabilities/{id}/components", () -> vulnerability.components().get().getValue(), () -> ours.vulnerabilities().components(VULNERABILITY));
    stranger.add("GET " + PATH + "vulnerabilities/{id}/components/{componentId}",
        () -> vulnerability.components().byVulnerabilityComponentId(id("vulnerabilities/{id}/components")).get(),
        () -> ours.vulnerabilities().component(VULNERABILITY, id("vulnerabilities/{id}/components")));
  }
}
