package io.github.connectedsecurity.emulator.internal.quotas;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.http.Service;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits that would take too many requests to reach over HTTP. */
class QuotasOfRequestsTest {
  private static final String STREAM = "/ingestion/dataCollectionRules/dcr-1/streams/Custom-A";

  private final Quotas quotas = new Quotas(Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));

  @Test
  void bytesOfIngestion_countUnpacked() throws IOException {
    byte[] packed = packed(new byte[1_000_000]);
    assertThat(times(2_000, "POST", STREAM, packed)).containsOnly(200);

    Answer refused = send("POST", STREAM, new byte[1]);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.headers()).containsEntry("Retry-After", "60");
    assertThat(new String(refused.body(), StandardCharsets.UTF_8)).contains("2 GB a minute");
    assertThat(send("POST", STREAM.replace("dcr-1", "dcr-2"), new byte[1]).status()).isEqualTo(200);
  }

  @Test
  void bytesThatCannotBeUnpacked_countAsTheyAre() {
    assertThat(send("POST", STREAM, new byte[] {0x1F, (byte) 0x8B, 3}).status()).isEqualTo(200);
    assertThat(quotas.standing()).anySatisfy(one -> assertThat(one).hasToString(
        "Standing[product=Microsoft Sentinel, name=2 GB a minute for a data collection rule, who=tenant, what=dcr-1, used=3, most=2000000000]"));
  }

  @ParameterizedTest
  @CsvSource({"/v1.0/users, 2", "/v1.0/users?$select=id, 1", "/v1.0/users?$top=5, 1", "/v1.0/users?$top=20, 2", "/v1.0/users/u?$select=id&$top=1, 1",
      "/v1.0/groups/g/members?$expand=manager, 4", "/v1.0/groups/g/transitiveMembers, 5", "/beta/users/u/checkMemberGroups, 4"})
  void unitsOfTheDirectory_dependOnOptions(String path, long units) {
    send("GET", path, new byte[0]);

    assertThat(quotas.standing()).filteredOn(one -> one.name().startsWith("3,500 units")).extracting(Quotas.Standing::used).containsExactly(units);
  }

  @Test
  void writesOfTheDirectory_haveALimitOfTheirOwn() {
    assertThat(times(3_000, "PATCH", "/v1.0/users/u", new byte[0])).containsOnly(200);
    assertThat(send("POST", "/v1.0/users/u/revokeSignInSessions", new byte[0]).status()).isEqualTo(429);
    assertThat(send("POST", "/v1.0/users/u/getMemberGroups", new byte[0]).status()).isEqualTo(200);
  }

  @Test
  void theSameThing_isAssessedOnceInAQuarterOfAnHour() {
    String path = "/v1.0/informationProtection/threatAssessmentRequests";
    byte[] first = "{\"url\":\"https://a.example\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(send("POST", path, first).status()).isEqualTo(200);

    assertThat(send("POST", path, first).headers()).containsEntry("Retry-After", "900");
    assertThat(send("POST", path, "{\"url\":\"https://b.example\"}".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(200);
    assertThat(times(2, "POST", path, "{".getBytes(StandardCharsets.UTF_8))).containsOnly(200);
    assertThat(quotas.standing().toString()).doesNotContain("a.example");
  }

  @ParameterizedTest
  @CsvSource({"GET, /defender/api/machineactions/5/getPackageUri, 2", "POST, /defender/api/machines/4/startInvestigation, 50",
      "POST, /arm/subscriptions/s/resourceGroups/g/providers/Microsoft.OperationalInsights/workspaces/w/purge, 50",
      "POST, /arm/subscriptions/s/resourceGroups/g/providers/Microsoft.OperationalInsights/workspaces/w/query, 200",
      "POST, /ti/workspaces/w/threat-intelligence-stix-objects%3Aupload, 100", "POST, /v1.0/identity/conditionalAccess/evaluate, 1",
      "GET, /v1.0/identity/conditionalAccess/deletedItems/policies, 1"})
  void operations_haveTheirNumbers(String verb, String path, int most) {
    assertThat(times(most, verb, path, new byte[0])).containsOnly(200);
    assertThat(send(verb, path, new byte[0]).status()).isEqualTo(429);
  }

  @Test
  void resourceManager_countsWhateverTheCase_andTellsWhatAllHaveLeft() {
    String left = "x-ms-ratelimit-remaining-subscription-global-reads";
    assertThat(send("GET", "/arm/subscriptions/ABC/providers/x", new byte[0]).headers()).containsEntry(left, "3749");

    assertThat(send("GET", "/arm/SUBSCRIPTIONS/abc/providers/x", new byte[0]).headers()).containsEntry(left, "3748")
        .containsEntry("x-ms-ratelimit-remaining-subscription-reads", "248");
    assertThat(send("DELETE", "/arm/SUBSCRIPTIONS/abc/providers/x", new byte[0]).headers())
        .containsEntry("x-ms-ratelimit-remaining-subscription-global-deletes", "2999");
  }

  private List<Integer> times(int times, String verb, String path, byte[] body) {
    return IntStream.range(0, times).mapToObj(i -> send(verb, path, body).status()).distinct().toList();
  }

  private Answer send(String verb, String path, byte[] body) {
    String claims = Base64.getUrlEncoder().encodeToString("{\"appid\":\"app\"}".getBytes(StandardCharsets.UTF_8));
    int question = path.indexOf('?');
    Request request = new Request(verb, "http://127.0.0.1", question < 0 ? path : path.substring(0, question),
        Query.parse(question < 0 ? "" : path.substring(question + 1)), Map.of("authorization", List.of("Bearer a." + claims + ".c")), body);
    return quotas.limited(new Everything(), request, () -> Answer.empty(200));
  }

  private static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(body);
    }
    return bytes.toByteArray();
  }

  /** A service that says what the limits say. */
  private static final class Everything implements Service {
    @Override
    public boolean owns(String path) { return true; }

    @Override
    public Answer answer(Request request) { return Answer.empty(200); }

    @Override
    public Answer refuse(Request request, Refusal refusal) { return Answer.json(refusal.status(), Map.of("message", refusal.words())); }
  }
}
