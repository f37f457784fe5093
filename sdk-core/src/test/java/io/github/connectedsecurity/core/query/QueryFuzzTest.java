package io.github.connectedsecurity.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Targets for a fuzzer; an ordinary build runs them on the kept inputs, which are plain texts. With JAZZER_FUZZ=1 one of them searches on. */
class QueryFuzzTest {
  private static final List<String> NASTY = List.of("\"", "'", "\\", "\\\"", "\"\"", ") or true //", "\n| take 1", "\u2028;", "@'", "```", "~~~", "{x}", "");

  @FuzzTest(maxDuration = "2m")
  void odataLiteral(byte[] input) {
    String value = sendable(input);
    String filter = ODataField.text("a").eq(value).and(ODataField.text("b").contains(value)).text();
    assertThat(ODataReader.read(filter)).isEqualTo(new ODataReader.Join("and",
        List.of(new ODataReader.Test("eq", "a", List.of("'" + value)), new ODataReader.Test("contains", "b", List.of("'" + value)))));
  }

  @FuzzTest(maxDuration = "2m")
  void kqlLiteral(byte[] input) {
    assertThat(KqlPropertyTest.check("T | where a == {x} and b in ({x}) // \"", sendable(input))).isTrue();
  }

  @FuzzTest(maxDuration = "2m")
  void kqlTemplate(byte[] input) {
    String template = sendable(input);
    NASTY.forEach(value -> KqlPropertyTest.check(template, value));
  }

  // NUL is refused by the builders and tested elsewhere; here every input shall say something.
  private static String sendable(byte[] input) { return new String(input, StandardCharsets.UTF_8).replace("\0", ""); }
}
