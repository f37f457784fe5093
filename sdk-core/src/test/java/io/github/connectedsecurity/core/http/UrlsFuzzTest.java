package io.github.connectedsecurity.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.connectedsecurity.core.errors.UntrustedLinkException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.HttpUrl;

/** Targets for a fuzzer; an ordinary build runs them on the kept inputs. */
class UrlsFuzzTest {
  private static final URI ROOT = URI.create("https://graph.microsoft.com/v1.0/");

  @FuzzTest(maxDuration = "2m")
  void aTrustedLink_staysAtHome(byte[] input) {
    try {
      HttpUrl trusted = HttpUrl.get(Urls.trusted(ROOT, List.of("api.security.microsoft.com"), new String(input, StandardCharsets.UTF_8)));
      assertThat(trusted.host()).isIn("graph.microsoft.com", "api.security.microsoft.com");
      assertThat(trusted.scheme()).isEqualTo("https");
      assertThat(trusted.port()).isEqualTo(443);
      assertThat(trusted.encodedPath()).startsWith("/v1.0/");
      assertThat(trusted.pathSegments()).doesNotContain("..", ".");
    } catch (UntrustedLinkException e) {
      assertThat(e).hasMessageContaining("not followed");
    }
  }

  @FuzzTest(maxDuration = "2m")
  void anArgument_staysOneSegment(byte[] input) {
    String value = new String(input, StandardCharsets.UTF_8);
    try {
      HttpUrl url = Urls.expand(ROOT, "things/{id}/parts", value);
      assertThat(url.pathSegments()).hasSize(4).endsWith("parts");
      assertThat(url.querySize()).isZero();
      assertThat(url.host()).isEqualTo("graph.microsoft.com");
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("argument");
    }
  }
}
