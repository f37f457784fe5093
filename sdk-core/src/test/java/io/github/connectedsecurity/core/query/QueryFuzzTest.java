package io.github.connectedsecurity.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Targets for a fuzzer; in an ordinary build they run on the kept inputs only. */
class QueryFuzzTest {
  @FuzzTest
  void odataLiteral(FuzzedDataProvider data) {
    String value = sendable(data.consumeRemainingAsString());
    String filter = ODataField.text("a").eq(value).and(ODataField.text("b").contains(value)).text();
    assertThat(ODataReader.read(filter)).isEqualTo(new ODataReader.Join("and",
        List.of(new ODataReader.Test("eq", "a", List.of("'" + value)), new ODataReader.Test("contains", "b", List.of("'" + value)))));
  }

  @FuzzTest
  void kqlLiteral(FuzzedDataProvider data) {
    String value = sendable(data.consumeRemainingAsString());
    assertThat(KqlPropertyTest.check("T | where a == {x} and b in ({x}) // \"", value)).isTrue();
  }

  @FuzzTest
  void kqlTemplate(FuzzedDataProvider data) {
    String value = sendable(data.consumeString(40));
    KqlPropertyTest.check(data.consumeRemainingAsString(), value);
  }

  // What the builders refuse is tested elsewhere; here every input shall say something.
  private static String sendable(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().filter(c -> c != 0 && Character.getType(c) != Character.SURROGATE).forEach(out::appendCodePoint);
    return out.toString();
  }
}
