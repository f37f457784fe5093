package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.credential.TokenRequestContext;
import com.azure.core.http.okhttp.OkHttpAsyncHttpClientBuilder;
import com.azure.identity.ClientSecretCredential;
import com.azure.identity.ClientSecretCredentialBuilder;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  private static final String GRAPH = "https://graph.microsoft.com/.default";
  private static final AppRegistration ALL = AppRegistration.of("all", "SecurityAlert.ReadWrite.All", "SecurityIncident.ReadWrite.All", "User.Read");
  private static final AppRegistration READER = AppRegistration.of("reader", "SecurityAlert.Read.All");
  private static final MovableClock CLOCK = new MovableClock();

  private static AppRegistration certified = AppRegistration.of("certified", "SecurityAlert.Read.All");
  private static SecurityCloudEmulator cloud;

  @BeforeAll
  static void start() throws GeneralSecurityException, IOException {
    certified = certified.withCertificates((X509Certificate) keys().getCertificate("application"));
    cloud = SecurityCloudEmulator.builder().https().clock(CLOCK).app(ALL).app(READER).app(certified).start();
  }

  @AfterAll
  static void stop() { cloud.close(); }

  @Test
  void tokenEndpoint_givesATokenThatGraphTakes() {
    Caller.Reply reply = ask(Map.of());

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json()).containsEntry("token_type", "Bearer").containsEntry("expires_in", 3599L);
    assertThat(Caller.of(cloud).with("Authorization", "Bearer " + reply.text("access_token")).get("/v1.0/security/alerts_v2?$top=1").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
      "client_secret, wrong, 401, invalid_client, AADSTS7000215",
      "client_secret, '', 401, invalid_client, AADSTS7000218",
      "client_id, 00000000-0000-0000-0000-000000000009, 400, unauthorized_client, AADSTS700016",
      "client_id, '', 400, invalid_request, AADSTS900144",
      "grant_type, password, 400, unsupported_grant_type, AADSTS70003",
      "grant_type, '', 400, invalid_request, AADSTS900144",
      "scope, '', 400, invalid_request, AADSTS900144",
      "scope, https://graph.microsoft.com/User.Read, 400, invalid_scope, AADSTS1002012",
      "scope, https://api.example.com/.default, 400, invalid_resource, AADSTS500011"})
  void tokenEndpoint_refusesInTheWordsOfTheAuthority(String name, String value, int status, String error, String number) {
    Caller.Reply reply = ask(Map.of(name, value));

    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.text("error")).isEqualTo(error);
    assertThat(reply.text("error_description")).startsWith(number + ":").doesNotContain("wrong");
    assertThat(reply.json()).containsEntry("error_codes", List.of(Long.valueOf(number.substring(6))));
  }

  @ParameterizedTest
  @CsvSource({
      "'', 200, ''",
      "sub=other, 401, AADSTS700021",
      "aud=https://login.example.com, 401, AADSTS700023",
      "exp=1, 401, AADSTS700024",
      "nbf=9999999999, 401, AADSTS700024",
      "alg=HS256, 401, AADSTS700027",
      "x5t=AAAA, 401, AADSTS700027",
      "client_assertion_type=jwt, 400, AADSTS50027",
      "client_assertion=a.b, 400, AADSTS50027",
      "client_id=%s, 401, AADSTS700027"})
  void tokenEndpoint_takesAssertions_thatARegisteredCertificateSigned(String change, int status, String number) throws GeneralSecurityException, IOException {
    Map<String, String> changes = new TreeMap<>();
    if (!change.isEmpty()) {
      changes.put(change.substring(0, change.indexOf('=')), change.substring(change.indexOf('=') + 1).formatted(READER.clientId()));
    }
    Map<String, String> form = new TreeMap<>(Map.of("client_id", certified.clientId(), "client_secret", "", "client_assertion", assertion(changes),
        "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"));
    changes.keySet().retainAll(form.keySet());
    form.putAll(changes);
    Caller.Reply reply = ask(form);

    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(String.valueOf(reply.json().get("error_description"))).startsWith(number.isEmpty() ? "null" : number + ":");
  }

  @Test
  void deviceCode_waitsForAPerson_andGivesTokensOnce() {
    Caller.Reply asked = device("devicecode", Map.of("client_id", READER.clientId(), "scope", GRAPH + " openid offline_access"));
    Map<String, String> poll = Map.of("grant_type", "urn:ietf:params:oauth:grant-type:device_code", "client_id", READER.clientId(), "scope",
        "https://graph.microsoft.com/SecurityAlert.Read.All offline_access", "device_code", asked.text("device_code"));
    assertThat(asked.text("verification_uri")).startsWith(cloud.url().toString());
    assertThat(device("token", poll).text("error")).isEqualTo("authorization_pending");

    assertThat(enter("XXXXXXXXX").status()).isEqualTo(400);
    assertThat(enter(asked.text("user_code")).status()).isEqualTo(200);
    Caller.Reply reply = device("token", poll);
    Caller.Reply again = device("token", poll);
    Caller.Reply refreshed = device("token", Map.of("grant_type", "refresh_token", "client_id", READER.clientId(), "scope", GRAPH, "refresh_token",
        reply.text("refresh_token")));

    assertThat(again.text("error")).isEqualTo("bad_verification_code");
    for (Caller.Reply tokens : List.of(reply, refreshed)) {
      Caller person = Caller.of(cloud).with("Authorization", "Bearer " + tokens.text("access_token"));
      assertThat(person.get("/v1.0/security/alerts_v2?$top=1").status()).isEqualTo(200);
      assertThat(person.get("/v1.0/security/incidents").status()).isEqualTo(403);
    }
    assertThat(device("token", Map.of("grant_type", "refresh_token", "client_id", ALL.clientId(), "scope", GRAPH, "refresh_token",
        reply.text("refresh_token"))).text("error")).isEqualTo("invalid_grant");
  }

  @Test
  void deviceCode_expires_andBelongsToItsApplication() {
    Caller.Reply asked = device("devicecode", Map.of("client_id", READER.clientId(), "scope", GRAPH));
    Map<String, String> poll = new TreeMap<>(Map.of("grant_type", "device_code", "client_id", ALL.clientId(), "scope", GRAPH, "device_code",
        asked.text("device_code")));
    assertThat(device("token", poll).text("error")).isEqualTo("bad_verification_code");
    assertThat(device("devicecode", Map.of("client_id", READER.clientId(), "scope", "https://api.example.com/x")).text("error")).isEqualTo("invalid_resource");

    poll.put("client_id", READER.clientId());
    CLOCK.forward(Duration.ofMinutes(16));
    Caller.Reply late = device("token", poll);
    int entered = enter(asked.text("user_code")).status();
    CLOCK.forward(Duration.ofMinutes(-16));

    assertThat(late.text("error")).isEqualTo("expired_token");
    assertThat(entered).isEqualTo(400);
  }

  @Test
  void deviceCode_isForWhoEntersIt() {
    for (String name : List.of("", "priya.chandran@larkspur.example")) {
      Caller.Reply asked = device("devicecode", Map.of("client_id", ALL.clientId(), "scope", GRAPH));
      assertThat(enter(asked.text("user_code") + "&username=nobody").status()).isEqualTo(400);
      assertThat(enter(asked.text("user_code") + "&username=" + name).status()).isEqualTo(200);
      Caller.Reply tokens = device("token", Map.of("grant_type", "device_code", "client_id", ALL.clientId(), "scope", GRAPH, "device_code",
          asked.text("device_code")));
      Caller.Reply refreshed = device("token", Map.of("grant_type", "refresh_token", "client_id", ALL.clientId(), "scope", GRAPH, "refresh_token",
          tokens.text("refresh_token")));
      String expected = name.isEmpty() ? "lena.aydin@larkspur.example" : name;
      Caller person = Caller.of(cloud).with("Authorization", "Bearer " + refreshed.text("access_token"));
      assertThat(person.get("/v1.0/me").text("userPrincipalName")).isEqualTo(expected);
    }
  }

  private static Caller.Reply enter(String code) {
    return Caller.of(cloud).with("Authorization", "").with("Content-Type", "application/x-www-form-urlencoded")
        .post("/common/oauth2/deviceauth", "otc=" + code);
  }

  private static Caller.Reply device(String endpoint, Map<String, String> form) {
    return Caller.of(cloud).with("Authorization", "").with("Content-Type", "application/x-www-form-urlencoded")
        .post("/" + SecurityCloudEmulator.TENANT_ID + "/oauth2/v2.0/" + endpoint, encoded(form));
  }

  /** An assertion as the credential libraries sign it, but for these members of its header or claims. */
  private static String assertion(Map<String, String> changes) throws GeneralSecurityException, IOException {
    KeyStore keys = keys();
    Map<String, Object> header = new TreeMap<>(Map.of("typ", "JWT", "alg", "RS256", "x5t",
        base64(MessageDigest.getInstance("SHA-1").digest(keys.getCertificate("application").getEncoded()))));
    Map<String, Object> claims = new TreeMap<>(Map.of("aud", cloud.url() + "/" + SecurityCloudEmulator.TENANT_ID + "/oauth2/v2.0/token", "iss",
        certified.clientId(), "sub", certified.clientId(), "nbf", CLOCK.instant().getEpochSecond(), "exp", CLOCK.instant().getEpochSecond() + 600));
    changes.forEach((name, value) -> (header.containsKey(name) ? header : claims).put(name, value.matches("\\d+") ? Long.valueOf(value) : value));
    String signed = base64(Json.bytes(header)) + "." + base64(Json.bytes(claims));
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign((PrivateKey) keys.getKey("application", "emulated".toCharArray()));
    signature.update(signed.getBytes(StandardCharsets.US_ASCII));
    return signed + "." + base64(signature.sign());
  }

  private static KeyStore keys() throws GeneralSecurityException, IOException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream file = Objects.requireNonNull(TokensTest.class.getResourceAsStream("application.p12"))) {
      keys.load(file, "emulated".toCharArray());
    }
    return keys;
  }

  private static String base64(byte[] bytes) { return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes); }

  @Test
  void tokenEndpoint_knowsItsTenant_andOnlyForms() {
    assertThat(form("/00000000-0000-0000-0000-000000000001", Map.of()).text("error_description")).startsWith("AADSTS90002:");
    assertThat(form("/larkspur.example", Map.of()).status()).isEqualTo(200);
    assertThat(Caller.of(cloud).post("/" + SecurityCloudEmulator.TENANT_ID + "/oauth2/v2.0/token", "{}").text("error_description")).startsWith("AADSTS900144:");
    assertThat(Caller.of(cloud).get("/" + SecurityCloudEmulator.TENANT_ID + "/v2.0/.well-known/openid-configuration").text("token_endpoint"))
        .isEqualTo(cloud.url() + "/" + SecurityCloudEmulator.TENANT_ID + "/oauth2/v2.0/token");
    assertThat(Caller.of(cloud).get("/common/discovery/instance?api-version=1.1").json()).containsKeys("tenant_discovery_endpoint", "metadata");
  }

  @Test
  void permissions_decideWhatAnApplicationMayDo() {
    Caller reader = Caller.of(cloud).with("Authorization", "Bearer " + cloud.token(READER));
    Caller.Reply alerts = reader.get("/v1.0/security/alerts_v2?$top=1");

    assertThat(alerts.status()).isEqualTo(200);
    Caller.Reply refused = reader.patch("/v1.0/security/alerts_v2/" + alerts.values("id").get(0), "{\"status\":\"new\"}");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.errorCode()).isEqualTo("Forbidden");
    assertThat(refused.errorMessage()).contains("SecurityAlert.ReadWrite.All").contains("SecurityAlert.Read.All");
    assertThat(reader.get("/v1.0/security/incidents").status()).isEqualTo(403);
  }

  @Test
  void tokens_expire_withTheClockOfTheCloud() {
    Caller caller = Caller.of(cloud);
    assertThat(caller.get("/v1.0/security/alerts_v2?$top=1").status()).isEqualTo(200);

    CLOCK.forward(Duration.ofMinutes(61));
    Caller.Reply reply = caller.get("/v1.0/security/alerts_v2?$top=1");
    CLOCK.forward(Duration.ofMinutes(-61));

    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.errorMessage()).contains("expired");
  }

  @Test
  void options_carryEverythingThatOurClientsNeed() {
    Http http = cloud.options(READER).http(Service.GRAPH);

    assertThat(http.get("v1.0/security/alerts_v2").send().status()).isEqualTo(200);
  }

  @Test
  void azureIdentity_getsItsTokensOverHttps() throws GeneralSecurityException, IOException {
    String token = credential(ALL.clientSecret()).getTokenSync(new TokenRequestContext().addScopes(GRAPH)).getToken();

    assertThat(Caller.of(cloud).with("Authorization", "Bearer " + token).get("/v1.0/security/alerts_v2?$top=1").status()).isEqualTo(200);
    assertThatThrownBy(() -> credential("wrong").getTokenSync(new TokenRequestContext().addScopes(GRAPH)))
        .hasMessageContaining("AADSTS7000215");
  }

  private static ClientSecretCredential credential(String secret) throws GeneralSecurityException, IOException {
    KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
    trusted.load(null, null);
    X509Certificate certificate = cloud.certificate();
    trusted.setCertificateEntry("emulator", certificate);
    TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted);
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(null, factory.getTrustManagers(), null);
    OkHttpClient client = new OkHttpClient.Builder().sslSocketFactory(tls.getSocketFactory(), (X509TrustManager) factory.getTrustManagers()[0]).build();
    return new ClientSecretCredentialBuilder().tenantId(SecurityCloudEmulator.TENANT_ID).clientId(ALL.clientId()).clientSecret(secret)
        .authorityHost(cloud.authority().toString()).disableInstanceDiscovery().httpClient(new OkHttpAsyncHttpClientBuilder(client).build()).build();
  }

  private static Caller.Reply ask(Map<String, String> changed) { return form("/" + SecurityCloudEmulator.TENANT_ID, changed); }

  private static Caller.Reply form(String tenant, Map<String, String> changed) {
    Map<String, String> form = new TreeMap<>(Map.of("grant_type", "client_credentials", "client_id", ALL.clientId(), "client_secret",
        ALL.clientSecret(), "scope", GRAPH));
    form.putAll(changed);
    form.values().removeIf(String::isEmpty);
    return Caller.of(cloud).with("Authorization", "").with("Content-Type", "application/x-www-form-urlencoded")
        .post(tenant + "/oauth2/v2.0/token", encoded(form));
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream().map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
