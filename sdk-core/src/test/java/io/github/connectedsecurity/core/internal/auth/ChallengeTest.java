package io.github.connectedsecurity.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChallengeTest {
  private static final String CLAIMS = "{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"1\"},\"x\":\"?>~ü\"}}";

  @Test
  void claims_areReadInBothAlphabets_withAndWithoutPadding() {
    byte[] bytes = CLAIMS.getBytes(StandardCharsets.UTF_8);
    for (Base64.Encoder encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder(), Base64.getEncoder().withoutPadding(), Base64.getUrlEncoder()
        .withoutPadding())) {
      String claims = encoder.encodeToString(bytes);
      assertThat(Challenge.claims(List.of("Bearer realm=\"\", error=\"insufficient_claims\", claims=\"" + claims + "\""))).contains(CLAIMS);
      assertThat(Challenge.claims(List.of("Basic realm=x", "bearer claims=\"" + claims + "\" , ERROR = \"insufficient_claims\""))).contains(CLAIMS);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer", "Bearer error=\"invalid_token\", claims=\"e30\"", "Bearer error=\"insufficient_claims\"",
      "Bearer error=\"insufficient_claims\", claims=\"\"",
      "Bearer error=\"insufficient_claims\", claims=\"!!!\"", "Bearer error=\"insufficient_claims\", claims=\"bm8gSlNPTg\"", "Bearer claims=\"e30\"",
      "Bearer error=\"insufficient_claims\", claims=\"e30"})
  void claims_areEmpty_whenNothingMoreIsAsked(String header) { assertThat(Challenge.claims(List.of(header))).isEmpty(); }

  @Test
  void claims_surviveAnyHeader() {
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      String noise = random.ints(random.nextInt(200), 0, 128).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
      assertThat(Challenge.claims(List.of(noise, "Bearer error=\"insufficient_claims\", " + noise))).isNotNull();
    }
    assertThat(Challenge.claims(List.of("Bearer error=\"insufficient_claims\", claims=\"" + "A".repeat(20_000) + "\""))).isEmpty();
    assertThat(Challenge.claims(List.of("Bearer claims=\"" + "\\".repeat(16_000)))).isEmpty();
  }
}
