package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.cloudappsecurity.CloudAppSecurityProduct;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each request of {@code wrong-requests.tsv} is refused with the status and the code that the service's documents name. The file is written
 * from the documents; where the emulator differs, the emulator is wrong.
 */
class WrongRequestsCorpusTest {
  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final MovableClock CLOCK = new MovableClock();
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");
  private static final Pattern XML_CODE = Pattern.compile("<Code>(\\w+)</Code>");
  private static final Map<String, String> SCOPES = Map.of("graph", "https://graph.microsoft.com", "identity", "https://graph.microsoft.com", "defender",
      "https://api.securitycenter.microsoft.com", "arm", "https://management.azure.com", "office365", "https://manage.office.com", "cloudapps",
      "05a65629-4c1b-48c1-a78b-804c4abdd4af", "logs", "https://api.loganalytics.io", "ingestion", "https://monitor.azure.com");
  private static final Map<String, String> KNOWN = new TreeMap<>();

  private static SecurityCloudEmulator cloud;

  /** One line of the file. */
  record Wrong(String product, String who, String verb, String path, String header, String body, int status, String code, String why) {
    static Wrong parse(String line) {
      String[] parts = line.split("\t", -1);
      return new Wrong(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], Integer.parseInt(parts[6]), parts[7], parts[8]);
    }

    @Override
    public String toString() { return product + ": " + why + " (" + who + ", " + verb + " " + path + ")"; }
  }

  @BeforeAll
  static void start() {
    cloud = SecurityCloudEmulator.builder().clock(CLOCK).start();
    KNOWN.put("tenant", SecurityCloudEmulator.TENANT_ID);
    KNOWN.put("subscription", "20ff7fc3-e762-44dd-bd96-b71116dcdc23");
    KNOWN.put("client", cloud.app().clientId());
    KNOWN.put("secret", cloud.app().clientSecret());
    KNOWN.put("alert", first("graph", "/v1.0/security/alerts_v2?$top=1"));
    KNOWN.put("incident", first("graph", "/v1.0/security/incidents?$top=1"));
    Map<String, Object> mail = Caller.of(cloud).get("/v1.0/security/collaboration/analyzedEmails?$top=1").value().get(0);
    KNOWN.put("mail", String.valueOf(mail.get("id")));
    KNOWN.put("message", String.valueOf(mail.get("networkMessageId")));
    KNOWN.put("recipient", String.valueOf(mail.get("recipientEmailAddress")));
    KNOWN.put("machine", first("defender", "/defender/api/machines"));
    Caller.of(cloud, SCOPES.get("office365") + "/.default")
        .post("/manage/api/v1.0/" + SecurityCloudEmulator.TENANT_ID + "/activity/feed/subscriptions/start?contentType=Audit.General", "");
    KNOWN.put("team", first("identity", "/v1.0/groups?$filter=displayName%20eq%20'Sales'"));
    KNOWN.put("securityGroup", first("identity", "/v1.0/groups?$filter=displayName%20eq%20'Instruments'"));
    KNOWN.put("riskyUser", first("identity", "/v1.0/identityProtection/riskyUsers?$top=1"));
  }

  @AfterAll
  static void stop() { cloud.close(); }

  static Stream<Wrong> requests() throws IOException {
    try (InputStream file = Objects.requireNonNull(WrongRequestsCorpusTest.class.getResourceAsStream("wrong-requests.tsv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(Wrong::parse).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("requests")
  void wrongRequest_isRefusedAsDocumented(Wrong wrong) throws IOException, InterruptedException {
    HttpResponse<String> reply = send(wrong);

    assertThat(reply.statusCode()).as("%s: %s", wrong, reply.body()).isEqualTo(wrong.status());
    if (wrong.product().equals("cloudapps")) {
      assertThat(reply.body()).as("%s", wrong).contains(wrong.code().replace("-", ""));
    } else if (!wrong.code().equals("-")) {
      assertThat(code(reply.body())).as("%s: %s", wrong, reply.body()).isEqualTo(wrong.code());
    }
  }

  @Test
  void corpus_isLargeAndOverAllProducts() throws IOException {
    Map<String, Long> lines = requests().collect(Collectors.groupingBy(Wrong::product, TreeMap::new, Collectors.counting()));
    assertThat(lines.values().stream().mapToLong(Long::longValue).sum()).isGreaterThanOrEqualTo(200);
    assertThat(lines.keySet()).containsAll(SCOPES.keySet());
  }

  private static HttpResponse<String> send(Wrong wrong) throws IOException, InterruptedException {
    String body = filled(wrong.body());
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(cloud.url() + escaped(filled(wrong.path()))))
        .method(wrong.verb(), body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
    String authorization = authorization(wrong);
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    if (!wrong.header().isEmpty()) {
      request.header(wrong.header().substring(0, wrong.header().indexOf(':')), wrong.header().substring(wrong.header().indexOf(':') + 1).strip());
    } else if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String authorization(Wrong wrong) {
    String product = wrong.product();
    return switch (wrong.who()) {
      case "nobody" -> "";
      case "garbage" -> "Bearer x.y.z";
      case "basic" -> "Basic eDp5";
      case "portal-wrong" -> "Token " + CloudAppSecurityProduct.API_TOKEN.replace('0', '9');
      case "forged" -> "Bearer " + token(product, cloud.app()).replaceFirst(".{6}$", "AAAAAA");
      case "misdirected" -> "Bearer " + token(product.equals("arm") ? "graph" : "arm", cloud.app());
      case "expired" -> expired(product);
      case "all" -> "Bearer " + token(product, cloud.app());
      case "person" -> "Bearer " + token(product, cloud.credential(cloud.app(), ""));
      default -> "Bearer " + token(product, AppRegistration.of(wrong.who(), wrong.who()));
    };
  }

  private static String expired(String product) {
    CLOCK.forward(Duration.ofHours(-2));
    String token = token(product, cloud.app());
    CLOCK.forward(Duration.ofHours(2));
    return "Bearer " + token;
  }

  private static String token(String product, AppRegistration app) { return token(product, cloud.credential(app)); }

  private static String token(String product, TokenCredential credential) {
    return credential.getTokenSync(new TokenRequestContext().addScopes(SCOPES.get(product) + "/.default")).getToken();
  }

  private static String first(String product, String path) {
    return Caller.of(cloud, SCOPES.get(product) + "/.default").get(path).values("id").get(0);
  }

  /** Puts known ids, many ids and times into a text. */
  private static String filled(String text) { return PLACE.matcher(text).replaceAll(WrongRequestsCorpusTest::value); }

  private static String value(MatchResult place) {
    String number = String.valueOf(place.group(2)).replaceAll("\\D", "");
    return switch (place.group(1)) {
      case "ids" -> IntStream.range(0, Integer.parseInt(number)).mapToObj("\"00000000-0000-0000-0000-%012d\""::formatted)
          .collect(Collectors.joining(",", "[", "]"));
      case "long" -> "x".repeat(Integer.parseInt(number));
      case "ago" -> CLOCK.instant().minus(Duration.ofHours(Integer.parseInt(number))).truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "");
      default -> Objects.requireNonNull(KNOWN.get(place.group(1)), place.group());
    };
  }

  private static String escaped(String path) {
    return path.replace(" ", "%20").replace("\"", "%22").replace("|", "%7C").replace("<", "%3C").replace(">", "%3E").replace("{", "%7B").replace("}", "%7D");
  }

  private static String code(String body) {
    List<String> xml = XML_CODE.matcher(body).results().map(found -> found.group(1)).toList();
    if (!xml.isEmpty()) {
      return xml.get(0);
    }
    Object error = Json.object(body).get("error");
    return String.valueOf(error instanceof Map<?, ?> object ? object.get("code") : error);
  }
}
