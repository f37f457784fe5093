package io.github.connectedsecurity.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.connectedsecurity.core.errors.UntrustedLinkException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {
  private static final URI ROOT = URI.create("https://service.example/v1.0/");
  private static final List<String> OTHERS = List.of("other.example", "*.family.example");

  @ParameterizedTest
  @CsvSource({"abc, abc", "a b, a%20b", "a/b, a%2Fb", "a?b#c, a%3Fb%23c", "a%2Fb, a%252Fb", "a;b=c, a%3Bb%3Dc", "ü, %C3%BC", "{x}, %7Bx%7D",
      "a+b, a%2Bb", "..., ...", "a..b, a..b"})
  void expand_makesOneSegmentOfAnArgument(String argument, String segment) {
    assertThat(Urls.expand(ROOT, "things/{id}/parts", argument).toString()).isEqualTo(ROOT + "things/" + segment + "/parts");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "..", "../x", "a/../b", "a\\..\\b", "%2e%2e", "a/%2E./b", "a\nb", "a\u0000b"})
  void expand_refusesArgumentsThatLeaveTheirPlace(String argument) {
    assertThatIllegalArgumentException().isThrownBy(() -> Urls.expand(ROOT, "things/{id}", argument));
    assertThatIllegalArgumentException().isThrownBy(() -> Urls.expand(ROOT, "things/{+path}", argument));
  }

  @Test
  void expand_refusesASlashInFront() {
    assertThatIllegalArgumentException().isThrownBy(() -> Urls.expand(ROOT, "/things")).withMessageContaining("/things");
  }

  @Test
  void expand_countsItsArguments() {
    assertThatIllegalArgumentException().isThrownBy(() -> Urls.expand(ROOT, "things/{id}"));
    assertThatIllegalArgumentException().isThrownBy(() -> Urls.expand(ROOT, "things/{id}", "a", "b"));
    assertThat(Urls.expand(ROOT, "things/{+path}", "/a/b c").toString()).isEqualTo(ROOT + "things/a/b%20c");
    assertThat(Urls.expand(URI.create("https://service.example"), "x").toString()).isEqualTo("https://service.example/x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://service.example/v1.0/things?$skiptoken=a%2Bb+c%25d", "https://SERVICE.example:443/v1.0/things", "/v1.0/things",
      "https://other.example/v1.0/things"})
  void trusted_letsLinksOfTheServiceThrough(String link) { assertThat(Urls.trusted(ROOT, OTHERS, link)).contains("/v1.0/things"); }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/v1.0/things", "http://service.example/v1.0/things", "https://service.example:8443/v1.0/things",
      "https://service.example/beta/things",
      "https://service.example/v1.0", "https://service.example/v1.0x/things", "https://service.example.evil.example/v1.0/things",
      "https://evil.example\\@service.example/v1.0/",
      "https://service.example@evil.example/v1.0/things", "https://u:p@service.example/v1.0/things", "//evil.example/v1.0/things",
      "https://service.example/v1.0/../admin",
      "https://service.example/v1.0/%2e%2e/admin", "https://service.example/v1.0/a\\..\\..\\admin", "ftp://service.example/v1.0/x", "javascript:x",
      "", "v1.0/things", "?x=1", "/beta/things",
      "https://any.family.example/v1.0/things", "https://service.example./v1.0/things", "https://ѕervice.example/v1.0/things"})
  void trusted_stopsAllOthers(String link) { assertThatExceptionOfType(UntrustedLinkException.class).isThrownBy(() -> Urls.trusted(ROOT, OTHERS, link)); }

  @Test
  void trusted_namesTheHostOnly() {
    assertThatExceptionOfType(UntrustedLinkException.class).isThrownBy(() -> Urls.trusted(ROOT, OTHERS,
        "https://evil.example/v1.0/ana@larkspur.example?sig=secret"))
        .withMessageContaining("https://evil.example:443").withMessageNotContaining("ana").withMessageNotContaining("secret");
  }

  @Test
  void trusted_keepsTheLinksMeaning_toTheByte() {
    Random random = new Random(11);
    for (int i = 0; i < 10_000; i++) {
      String token = random.ints(1 + random.nextInt(i % 100 == 0 ? 8_000 : 60), 0x21, 0x7F).filter(c -> c != '#' && c != '%')
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          + "%2B%25%7b";
      String link = ROOT + "things?$skiptoken=" + token;
      String sent = Urls.trusted(ROOT, OTHERS, link);
      assertThat(decoded(sent)).isEqualTo(decoded(link));
      assertThat(Urls.trusted(ROOT, OTHERS, sent)).as("stable").isEqualTo(sent);
    }
  }

  @Test
  void trusted_dropsAFragment_soThatALoopCannotHideBehindIt() {
    assertThat(Urls.trusted(ROOT, OTHERS, ROOT + "things#1")).isEqualTo(Urls.trusted(ROOT, OTHERS, ROOT + "things#2"));
  }

  private static String decoded(String link) { return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8); }
}
