package io.github.connectedsecurity.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A target for a fuzzer; an ordinary build runs it on the kept inputs. */
class ChallengeFuzzTest {
  @FuzzTest(maxDuration = "2m")
  void anyHeader_givesClaimsThatAreJson_orNone(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    Challenge.claims(List.of(text, text.replace("error", "insufficient_claims")))
        .ifPresent(claims -> assertThat(claims).startsWith("{").hasSizeLessThan(text.length() + 1));
  }
}
