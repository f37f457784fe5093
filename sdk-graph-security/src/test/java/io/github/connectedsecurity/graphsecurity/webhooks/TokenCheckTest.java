package io.github.connectedsecurity.graphsecurity.webhooks;

import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.APPLICATION;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.OTHER_TENANT;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.SIGNING;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.STRANGER;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.TENANT;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.but;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.claimsV1;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.claimsV2;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.header;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.hmac;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.part;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.sign;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.token;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.url;
import static io.github.connectedsecurity.graphsecurity.webhooks.GraphSender.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.graphsecurity.webhooks.TokenCheck.UnprovenException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TokenCheckTest {
  private static final FakeTime TIME = new FakeTime();
  private static final SigningKeys KEYS = new SigningKeys(() -> GraphSender.jwks(Map.of("key-1", SIGNING.getPublic())), TIME);
  private static final TokenCheck CHECK = new TokenCheck(Set.of(APPLICATION), TENANT::equals, "https://sts.windows.net/{tenant}/",
      "https://login.microsoftonline.com/{tenant}/v2.0", KEYS, TIME);

  static Stream<Arguments> forged() {
    Map<String, String> forged = new LinkedHashMap<>();
    Map<String, Object> v1 = claimsV1(TIME);
    Map<String, Object> v2 = claimsV2(TIME);
    String head = part(header()) + "." + part(v1);
    byte[] publicKey = SIGNING.getPublic().getEncoded();
    byte[] modulus = ((RSAPublicKey) SIGNING.getPublic()).getModulus().toByteArray();
    String good = token(header(), v1);
    String signature = good.substring(good.lastIndexOf('.') + 1);

    for (Object alg : List.of("none", "None", "NONE", "nOnE", "", "HS256", "HS512", "RS384", "RS512", "PS256", "ES256", "EdDSA", "rs256", "RS256 ",
        256L, List.of("RS256"))) {
      forged.put("alg " + alg, token(but(header(), "alg", alg), v1));
    }
    forged.put("no alg", token(without(header(), "alg"), v1));
    forged.put("alg none, no signature", part(but(header(), "alg", "none")) + "." + part(v1) + ".");
    forged.put("alg none, no third part", part(but(header(), "alg", "none")) + "." + part(v1));
    forged.put("alg none, some signature", part(but(header(), "alg", "none")) + "." + part(v1) + ".AAAA");
    forged.put("HS256 with the public key", hmac(part(but(header(), "alg", "HS256")) + "." + part(v1), publicKey));
    forged.put("HS256 with the modulus", hmac(part(but(header(), "alg", "HS256")) + "." + part(v1), modulus));
    forged.put("HS256 with the public key as PEM", hmac(part(but(header(), "alg", "HS256")) + "." + part(v1),
        ("-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(publicKey) + "\n-----END PUBLIC KEY-----\n")
            .getBytes(StandardCharsets.US_ASCII)));
    forged.put("HMAC under alg RS256", hmac(head, publicKey));
    forged.put("a stranger's key", sign(head, STRANGER.getPrivate(), "SHA256withRSA"));
    forged.put("SHA-1 signature", sign(head, SIGNING.getPrivate(), "SHA1withRSA"));
    forged.put("SHA-512 signature", sign(head, SIGNING.getPrivate(), "SHA512withRSA"));
    forged.put("own key in the header", sign(part(but(header(), "jwk", GraphSender.map("kty", "RSA"))) + "." + part(v1), STRANGER.getPrivate(),
        "SHA256withRSA"));
    forged.put("jwk, signed well", token(but(header(), "jwk", GraphSender.map("kty", "RSA")), v1));
    forged.put("jku", token(but(header(), "jku", "https://evil.example/keys"), v1));
    forged.put("x5u", token(but(header(), "x5u", "https://evil.example/cert"), v1));
    forged.put("x5c", token(but(header(), "x5c", List.of("MIIC")), v1));
    forged.put("crit", token(but(header(), "crit", List.of("exp")), v1));
    forged.put("b64", token(but(header(), "b64", false), v1));
    forged.put("zip", token(but(header(), "zip", "DEF"), v1));
    forged.put("typ at+jwt", token(but(header(), "typ", "at+jwt"), v1));
    forged.put("typ is no text", token(but(header(), "typ", 1L), v1));
    forged.put("unknown kid", token(but(header(), "kid", "key-2"), v1));
    forged.put("no kid", token(without(header(), "kid"), v1));
    forged.put("kid is no text", token(but(header(), "kid", 1L), v1));
    forged.put("kid with a path", token(but(header(), "kid", "../key-1"), v1));
    forged.put("audience of another", token(header(), but(v1, "aud", OTHER_TENANT)));
    forged.put("audience with a slash", token(header(), but(v1, "aud", APPLICATION + "/")));
    forged.put("audience in capitals", token(header(), but(v1, "aud", APPLICATION.toUpperCase(Locale.ROOT))));
    forged.put("list of audiences", token(header(), but(v1, "aud", List.of(APPLICATION, OTHER_TENANT))));
    forged.put("no audience", token(header(), without(v1, "aud")));
    forged.put("issuer of another tenant", token(header(), but(v1, "iss", "https://sts.windows.net/" + OTHER_TENANT + "/")));
    forged.put("tenant as a suffix of the issuer", token(header(), but(v1, "iss", "https://evil.example/" + TENANT + "/")));
    forged.put("tenant inside a longer issuer", token(header(), but(v1, "iss", "https://sts.windows.net/" + TENANT + "/x")));
    forged.put("issuer without its slash", token(header(), but(v1, "iss", "https://sts.windows.net/" + TENANT)));
    forged.put("issuer over http", token(header(), but(v1, "iss", "http://sts.windows.net/" + TENANT + "/")));
    forged.put("issuer of a longer host", token(header(), but(v1, "iss", "https://sts.windows.net.evil.example/" + TENANT + "/")));
    forged.put("v2 issuer in a v1 token", token(header(), but(v1, "iss", GraphSender.of(v2, "iss"))));
    forged.put("v1 issuer in a v2 token", token(header(), but(v2, "iss", GraphSender.of(v1, "iss"))));
    forged.put("issuer of the government cloud", token(header(), but(v2, "iss", "https://login.microsoftonline.us/" + TENANT + "/v2.0")));
    forged.put("no issuer", token(header(), without(v1, "iss")));
    forged.put("another tenant, all consistent", token(header(), but(v1, "tid", OTHER_TENANT, "iss", "https://sts.windows.net/" + OTHER_TENANT + "/")));
    forged.put("tenant with a template's braces", token(header(), but(v1, "tid", "{tenant}", "iss", "https://sts.windows.net/{tenant}/")));
    forged.put("no tenant", token(header(), without(v1, "tid")));
    forged.put("another sender", token(header(), but(v1, "appid", "00000003-0000-0000-c000-000000000000")));
    forged.put("no sender", token(header(), without(v1, "appid")));
    forged.put("azp instead of appid in v1", token(header(), but(without(v1, "appid"), "azp", TokenCheck.PUBLISHER)));
    forged.put("appid instead of azp in v2", token(header(), but(without(v2, "azp"), "appid", TokenCheck.PUBLISHER)));
    forged.put("sender as a list", token(header(), but(v1, "appid", List.of(TokenCheck.PUBLISHER))));
    forged.put("no version", token(header(), without(v1, "ver")));
    forged.put("version 3.0", token(header(), but(v1, "ver", "3.0")));
    forged.put("version as a number", token(header(), but(v1, "ver", 1L)));
    long now = TIME.now().getEpochSecond();
    forged.put("expired by 5 minutes", token(header(), but(v1, "nbf", now - 3_600, "exp", now - 300)));
    forged.put("expired long ago", token(header(), but(v1, "nbf", 1_565_046_813L, "exp", 1_565_075_913L)));
    forged.put("valid in 5 minutes and 1 s", token(header(), but(v1, "nbf", now + 301)));
    forged.put("ends before it begins", token(header(), but(v1, "nbf", now + 100, "exp", now + 50)));
    forged.put("exp as a text", token(header(), but(v1, "exp", "9999999999")));
    forged.put("exp as a fraction", token(header(), but(v1, "exp", now + 0.5)));
    forged.put("exp negative", token(header(), but(v1, "exp", -1L)));
    forged.put("exp beyond all numbers", token(header(), but(v1, "exp", new BigInteger("99999999999999999999"))));
    forged.put("exp that overflows", token(header(), but(v1, "exp", Long.MAX_VALUE)));
    forged.put("no exp", token(header(), without(v1, "exp")));
    forged.put("no nbf", token(header(), without(v1, "nbf")));
    forged.put("claims changed after signing", part(header()) + "." + part(but(v1, "exp", now + 7_200)) + "." + signature);
    forged.put("header changed after signing", part(but(header(), "x5t", "abc")) + "." + part(v1) + "." + signature);
    forged.put("signature cut", good.substring(0, good.length() - 4));
    forged.put("signature longer", good + "AAAA");
    forged.put("signature of zeros", head + "." + url(new byte[256]));
    forged.put("signature empty", head + ".");
    forged.put("signature padded", good + "==");
    forged.put("four parts", good + ".AAAA");
    forged.put("blanks around", " " + good);
    forged.put("line break within", good.replace(".", ".\n"));
    forged.put("Bearer in front", "Bearer " + good);
    forged.put("plain Base64 instead of its own for addresses", head + "." + Base64.getEncoder()
        .encodeToString(Base64.getUrlDecoder().decode(signature)) + "+/");
    forged.put("header is a list", sign(part(List.of("RS256")) + "." + part(v1), SIGNING.getPrivate(), "SHA256withRSA"));
    forged.put("claims are a text", sign(part(header()) + "." + part("claims"), SIGNING.getPrivate(), "SHA256withRSA"));
    forged.put("claims are no JSON", sign(part(header()) + "." + url("{\"aud\":".getBytes(StandardCharsets.UTF_8)), SIGNING.getPrivate(), "SHA256withRSA"));
    forged.put("claims are no UTF-8", sign(part(header()) + "." + url(new byte[] {'{', '"', -1, '"', ':', '1', '}'}), SIGNING.getPrivate(), "SHA256withRSA"));
    forged.put("empty", "");
    forged.put("dots only", "..");
    forged.put("huge", token(header(), but(v1, "filler", "x".repeat(20_000))));
    forged.put("not canonical Base64", notCanonical(good));
    return forged.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  /** The same bytes, with bits set that Base64 does not use. */
  private static String notCanonical(String token) {
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    char last = token.charAt(token.length() - 1); // 256 bytes leave 4 bits unused in the last character
    return token.substring(0, token.length() - 1) + alphabet.charAt(alphabet.indexOf(last) ^ 1);
  }

  @Test
  void forgeries_areManyAndDifferent() {
    List<String> tokens = forged().map(arguments -> (String) arguments.get()[1]).toList();
    assertThat(tokens).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forged")
  void forged_isRefused(String name, String token) {
    assertThatExceptionOfType(UnprovenException.class).as(name).isThrownBy(() -> CHECK.tenantOf(token))
        .satisfies(error -> assertThat(error.getMessage()).isNotBlank());
  }

  @Test
  void genuine_isAccepted_inBothVersions_andWithinTheSkew() throws Exception {
    long now = TIME.now().getEpochSecond();
    for (Map<String, Object> claims : List.of(claimsV1(TIME), claimsV2(TIME), but(claimsV1(TIME), "nbf", now - 3_600, "exp", now - 299),
        but(claimsV2(TIME), "nbf", now + 300),
        but(claimsV1(TIME), "extra", Map.of("more", 1L)))) {
      assertThat(CHECK.tenantOf(token(header(), claims))).isEqualTo(TENANT);
    }
    assertThat(CHECK.tenantOf(token(but(header(), "x5t", "abc"), claimsV1(TIME)))).isEqualTo(TENANT);
    assertThat(CHECK.tenantOf(token(without(header(), "typ"), claimsV1(TIME)))).isEqualTo(TENANT);
  }

  @Test
  void documentedClaims_areAccepted_whileTheyWereValid() throws Exception {
    assumeThat(ExampleFiles.shared("examples/graph-security/graph-rich-notification-2-payload.json")).isPresent();
    Map<String, Object> claims = Json.object(ExampleFiles.text(ExampleFiles.shared("examples/graph-security/graph-rich-notification-2-payload.json")
        .orElseThrow()));
    FakeTime then = new FakeTime();
    then.advance(Duration.between(then.now(), Instant.ofEpochSecond(1_565_050_000)));
    TokenCheck check = new TokenCheck(Set.of(String.valueOf(claims.get("aud"))), tenant -> tenant.equals(claims.get("tid")),
        "https://sts.windows.net/{tenant}/", "x",
        new SigningKeys(() -> GraphSender.jwks(Map.of("key-1", SIGNING.getPublic())), then), then);

    assertThat(check.tenantOf(token(header(), claims))).isEqualTo(claims.get("tid"));
  }
}
