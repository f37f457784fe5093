package io.github.connectedsecurity.core.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorFeedTest {
  private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
  private static final String MD5 = "acbd18db4cc2f85cedef654fccc4a4d8";

  @ParameterizedTest
  @CsvSource({
      "hxxps://Evil[.]Example/A?b=C, URL https://evil.example/A?b=C",
      "http://evil.example, URL http://evil.example/",
      "Evil[.]Example., DOMAIN evil.example",
      "bücher.example, DOMAIN xn--bcher-kva.example",
      "203.0.113[.]7, IPV4 203.0.113.7",
      "203.0.113.7/32, IPV4 203.0.113.7",
      "2001:DB8::1, IPV6 2001:db8:0:0:0:0:0:1",
      "ACBD18DB4CC2F85CEDEF654FCCC4A4D8, MD5 acbd18db4cc2f85cedef654fccc4a4d8"
  })
  void guess_findsTheOneSpelling(String text, String expected) { assertThat(IndicatorValue.guess(text)).hasToString(expected); }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.1", "127.0.0.1", "0.0.0.0", "224.0.0.1", "203.0.113.0/24", "203.0.113.256", "203.0.113.07",
      "fe80::1", "fd00::1", "::1", "1::2::3",
      "::ffff:203.0.113.7", "localhost", "a b.example", "-.example", "abc123", "https://", "ftp:nothing", ""})
  void guess_refusesWhatIsNoUse(String text) { assertThatIllegalArgumentException().isThrownBy(() -> IndicatorValue.guess(text)); }

  @Test
  void values_areEqualByTypeAndValue() {
    IndicatorValue one = IndicatorValue.of(IndicatorValueType.DOMAIN, "evil.example");
    assertThat(one).isEqualTo(IndicatorValue.guess("EVIL.example")).hasSameHashCodeAs(IndicatorValue.guess("evil.example"))
        .isNotEqualTo(IndicatorValue.guess("evil.example.org"));
  }

  private static IndicatorFeed stix(String pattern, String more) {
    return IndicatorFeed.parse("{\"type\":\"bundle\",\"objects\":[{\"type\":\"indicator\",\"id\":\"i1\",\"pattern\":\"" + pattern + "\"" + more + "},"
        + "{\"type\":\"malware\",\"id\":\"m1\"}]}", NOW);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "[domain-name:value = 'evil.example']|DOMAIN evil.example",
      "[ipv4-addr:value='203.0.113.7' OR domain-name:value='evil.example']|IPV4 203.0.113.7, DOMAIN evil.example",
      "[ipv4-addr:value='203.0.113.7'] OR [url:value='http://evil.example/a\\\\'b']|IPV4 203.0.113.7, URL http://evil.example/a'b",
      "[file:hashes.MD5='acbd18db4cc2f85cedef654fccc4a4d8']|MD5 acbd18db4cc2f85cedef654fccc4a4d8",
      "[file:hashes.'SHA-1'='0beec7b5ea3f0fdbc95d0dd47f3c5bc275da8a33' "
          + "AND file:hashes.MD5='acbd18db4cc2f85cedef654fccc4a4d8']|SHA1 0beec7b5ea3f0fdbc95d0dd47f3c5bc275da8a33"
  })
  void stix_patternsOfEqualities_areRead(String pattern, String expected) {
    assertThat(String.join(", ", stix(pattern, "").indicators().stream().map(one -> one.value().toString()).toList())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "[domain-name:value LIKE '%.example']|more than 'this equals that'",
      "[domain-name:value = 'a.example' AND ipv4-addr:value = '203.0.113.7']|several things at once",
      "[file:hashes.MD5='acbd18db4cc2f85cedef654fccc4a4d8' AND file:hashes.MD5='37b51d194a7513e45b56f6524f2d51f2']|several things at once",
      "[file:name = 'a.exe']|file:name",
      "[domain-name:value = 'a.example'] FOLLOWEDBY [domain-name:value = 'b.example']|more than 'this equals that'",
      "[]|looks for nothing",
      "[domain-name:value = 'open|more than 'this equals that'"
  })
  void stix_otherPatterns_areRefusedByName(String pattern, String reason) {
    IndicatorFeed feed = stix(pattern, "");
    assertThat(feed.indicators()).isEmpty();
    assertThat(feed.refused()).hasSize(1).first().satisfies(one -> {
      assertThat(one.name()).isEqualTo("i1");
      assertThat(one.reason()).contains(reason);
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      ",\"revoked\":true|taken it back",
      ",\"pattern_type\":\"sigma\"|sigma",
      ",\"valid_until\":\"2026-01-01T00:00:00Z\"|ended at",
      ",\"valid_until\":\"soon\"|no time"
  })
  void stix_whatCountsNoMore_isRefused(String more, String reason) {
    assertThat(stix("[domain-name:value = 'a.example']", more).refused()).singleElement().extracting(RefusedIndicator::reason).asString().contains(reason);
  }

  @Test
  void stix_keepsWhatItsAuthorSays() {
    FeedIndicator one = stix("[domain-name:value = 'a.example']",
        ",\"name\":\"A\",\"description\":\"B\",\"confidence\":70,\"labels\":[\"x\"],\"valid_from\":\"2026-11-01T00:00:00Z\"").indicators().get(0);

    assertThat(one.title()).isEqualTo("A");
    assertThat(one.description()).isEqualTo("B");
    assertThat(one.confidence()).contains(70);
    assertThat(one.labels()).containsExactly("x");
    assertThat(one.validFrom()).contains(Instant.parse("2026-11-01T00:00:00Z"));
    assertThat(one.sourceId()).contains("i1");
  }

  @Test
  void misp_readsAttributes_alsoOfObjects() {
    IndicatorFeed feed = IndicatorFeed.parse("""
        {"response":[{"Event":{"info":"Campaign","Tag":[{"name":"tlp:green"}],
          "Attribute":[{"uuid":"u1","type":"domain|ip","value":"a.example|203.0.113.7","to_ids":true,"timestamp":"1764547200"},
                       {"uuid":"u2","type":"email-src","value":"a@b.example","to_ids":true},
                       {"uuid":"u3","type":"md5","value":"xyz","to_ids":true},
                       {"uuid":"u4","type":"md5","value":"%s","to_ids":true,"deleted":true}],
          "Object":[{"Attribute":[{"uuid":"u5","type":"md5","value":"%s","to_ids":true},{"uuid":"u6","type":"hostname","value":"a.example","to_ids":true}]}]}}]}
        """.formatted(MD5, MD5), NOW);

    assertThat(feed.indicators()).extracting(one -> one.value().toString()).containsExactly("DOMAIN a.example", "IPV4 203.0.113.7", "MD5 " + MD5);
    assertThat(feed.indicators().get(0)).satisfies(one -> {
      assertThat(one.title()).isEqualTo("Campaign");
      assertThat(one.labels()).containsExactly("tlp:green");
      assertThat(one.validFrom()).contains(Instant.ofEpochSecond(1_764_547_200));
    });
    assertThat(feed.refused()).extracting(RefusedIndicator::name).containsExactly("u2 (email-src)", "u3 (md5)", "u4 (md5)", "u6 (hostname)");
  }

  @Test
  void csv_readsQuotesCommentsAndTypes_andNamesBadLines() {
    IndicatorFeed feed = IndicatorFeed.parse("""
        \uFEFFtype,value,title,confidence,labels\r
        # nothing\r
        \r
        domain,a.example,"Say ""hi"",
        twice",90,x | y\r
        ,203.0.113.7,,,
        md4,abc,,,
        sha1,zz,,,
        domain,b.example,,many,
        domain,c.example,,,,,
        domain,,,,
        """, NOW);

    assertThat(feed.indicators()).hasSize(2);
    assertThat(feed.indicators().get(0).title()).isEqualTo("Say \"hi\",\ntwice");
    assertThat(feed.indicators().get(0).labels()).isEqualTo(List.of("x", "y"));
    assertThat(feed.refused()).extracting(RefusedIndicator::name).containsExactly("line 7", "line 8", "line 9", "line 10", "line 11");
  }

  @Test
  void csv_withSemicolons_isRead() {
    assertThat(IndicatorFeed.parse("value;title\na.example;A, B", NOW).indicators()).singleElement().extracting(FeedIndicator::title).isEqualTo("A, B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nothing,known\n1,2", "{", "[1]", "{\"a\":1}", "{\"type\":\"bundle\"}", "{\"Event\":1}", "value\n\"open"})
  void whatIsNoFeed_isRefusedWhole(String text) { assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> IndicatorFeed.parse(text, NOW)); }

  @Test
  void files_areNamedInTheRefusal(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("feed.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

    assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> IndicatorFeed.read(file, NOW)).withMessageContaining("feed.csv")
        .withMessageContaining("UTF-8");
  }
}
