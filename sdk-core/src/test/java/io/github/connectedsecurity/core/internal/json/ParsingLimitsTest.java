package io.github.connectedsecurity.core.internal.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParsingLimitsTest {
  private static void isRefused(String json, String path) {
    for (Runnable read : List.<Runnable>of(() -> JsonParsing.parse(json.getBytes(UTF_8)), () -> JsonParsing.parse(json))) {
      assertThatThrownBy(read::run).isInstanceOf(InvalidDataException.class).isNotInstanceOf(MalformedJsonException.class)
          .hasMessageContaining("limit").hasMessageContaining(path).hasNoCause();
    }
  }

  @Test
  void depth_twoHundredIsRead_oneMoreIsRefused() {
    assertThat(JsonParsing.parse("[".repeat(200) + "]".repeat(200))).isInstanceOf(List.class);
    isRefused("[".repeat(201) + "]".repeat(201), "$[0][0]");
    isRefused("{\"a\":".repeat(201) + "1" + "}".repeat(201), "$.a.a.a");
  }

  @Test
  void depthOfAMillion_isAnErrorLikeAnyOther() {
    isRefused("[".repeat(1_000_000), "$[0]");
    isRefused("{\"a\":".repeat(1_000_000), "$.a");
    byte[] skipped = ("{\"value\":[" + "[".repeat(1_000_000)).getBytes(UTF_8);
    PageReader reader = new PageReader(skipped, skipped.length, "value");
    assertThatThrownBy(reader::next).isInstanceOf(InvalidDataException.class).hasMessageContaining("limit");
    assertThatThrownBy(reader::envelope).isInstanceOf(InvalidDataException.class).hasMessageContaining("limit");
  }

  @Test
  void texts_upToFourMebibytes() {
    String longest = "x".repeat(4 << 20);
    assertThat(JsonParsing.parse("\"" + longest + "\"")).isEqualTo(longest);
    assertThat(JsonParsing.parse(("\"" + longest + "\"").getBytes(UTF_8))).isEqualTo(longest);
    isRefused("{\"a\":[0,\"" + "x".repeat(5 << 20) + "\"]}", "$.a[1]");
    isRefused("{\"" + "x".repeat(60_000) + "\":1}", "$");
  }

  @Test
  void numbers_upToFourHundredDigits() {
    assertThat(JsonParsing.parse("9".repeat(400))).isEqualTo(new BigInteger("9".repeat(400)));
    isRefused("{\"n\":" + "9".repeat(401) + "}", "$.n");
    isRefused("{\"n\":0." + "9".repeat(401) + "}", "$.n");
    assertThat(JsonParsing.parse("1E+399")).isEqualTo(new BigDecimal("1E+399"));
    assertThat(JsonParsing.parse("4.9E-324")).isEqualTo(new BigDecimal("4.9E-324"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+400", "1E-401", "1E999999999", "1E-999999999", "1E99999999999999999999", "-1.5e+3000000000"})
  void shortTextsOfHugeNumbers_areRefused(String number) {
    isRefused("{\"n\":[" + number + "]}", "$.n[0]");
  }

  @Test
  void members_upToTenThousand() {
    StringBuilder object = new StringBuilder("{");
    for (int i = 0; i < 10_000; i++) {
      object.append("\"n").append(i).append("\":").append(i).append(',');
    }
    Map<String, Object> read = Parsed.object(object + "\"n0\":null}"); // a repeated name is no further member
    assertThat(read).hasSize(10_000);
    assertThat(read.get("n9999")).isEqualTo(9999L);
    isRefused("[" + object + "\"one more\":1}]", "$[0][\"one more\"]");
  }

  @Test
  void namesMadeToCollide_areReadInTime() {
    StringBuilder object = new StringBuilder("{");
    for (int i = 0; i < 8_192; i++) { // "Aa" and "BB" have the same hash code, and so has every mix of them
      object.append('"');
      for (int bit = 0; bit < 13; bit++) {
        object.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      object.append("\":").append(i).append(',');
    }
    object.append("\"last\":1}");
    Assertions.assertThat(Duration.ofNanos(timed(() -> {
      Map<String, Object> read = Parsed.object(object.toString());
      for (String name : read.keySet()) {
        assertThat(read.containsKey(name)).isTrue();
      }
    }))).isLessThan(Duration.ofSeconds(10));
  }

  private static long timed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "{", "[1,", "{\"a\"", "{\"a\":}", "[1 2]", "{} {}", "1 2", "nul", "'a'", "{a:1}", "[1,]", "01", "+1", ".5",
      "1.", "NaN", "// x\n1",
      "\"\\x\"", "\"\\u12g4\"", "\"open", "<html>", "[1]]", "\u0000", "1\u0000", "\u00001", "[\u0000\u0000\u00001]", "\"a\"\u0000"})
  void whatIsNoJson_isMalformed(String text) {
    assertThatThrownBy(() -> JsonParsing.parse(text.getBytes(UTF_8))).isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("$").hasNoCause();
    assertThatThrownBy(() -> JsonParsing.parse(text)).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void errors_nameThePlace_andNeverTheValue() {
    String json = "{\"value\":[{\"id\":\"1\"},{\"user name\":\"secret\",\"" + "n".repeat(80) + "\":[0,secret]}]}";
    assertThatThrownBy(() -> JsonParsing.parse(json.getBytes(UTF_8))).isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("$.value[1][\"" + "n".repeat(60) + "…\"][1]").hasMessageNotContaining("secret").hasMessageContaining("byte ");
  }

  @Test
  void byteOrderMark_isPassedOver_atTheStartOnly() {
    assertThat(JsonParsing.parse("\uFEFF{}".getBytes(UTF_8))).isEqualTo(Map.of());
    assertThat(JsonParsing.parse("\uFEFF{}")).isEqualTo(Map.of());
    assertThatThrownBy(() -> JsonParsing.parse("{\uFEFF}".getBytes(UTF_8))).isInstanceOf(MalformedJsonException.class);
    assertThat(JsonParsing.parse("[\"\uFEFF\"]".getBytes(UTF_8))).isEqualTo(List.of("\uFEFF"));
  }

  @Test
  void otherEncodings_areMalformed() {
    for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE")) {
      byte[] bytes = "{\"a\":1}".getBytes(java.nio.charset.Charset.forName(charset));
      assertThatThrownBy(() -> JsonParsing.parse(bytes)).as(charset).isInstanceOf(MalformedJsonException.class);
    }
    assertThatThrownBy(() -> JsonParsing.parse("1".getBytes(UTF_16LE))).isInstanceOf(MalformedJsonException.class);
  }

  @ParameterizedTest
  @CsvSource({"C3", "80", "C0 AF", "C1 81", "E0 80 AF", "E0 9F BF", "ED A0 80", "ED BF BF", "F0 80 80 AF", "F0 8F BF BF", "F4 90 80 80",
      "F5 80 80 80", "FF", "FE",
      "E2 82", "F0 9F 98", "C3 28", "E2 28 A1", "F0 28 8C BC", "F0 9F 28 BC"})
  void badUtf8_isMalformed_withItsPath_neverReplaced(String hex) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.writeBytes("{\"value\":[{},{\"id\":\"a long ASCII text before ".getBytes(UTF_8));
    int at = page.size();
    for (String b : hex.split(" ", -1)) {
      page.write(Integer.parseInt(b, 16));
    }
    page.writeBytes("\"}]}".getBytes(UTF_8));
    assertThatThrownBy(() -> JsonParsing.parse(page.toByteArray())).isInstanceOf(MalformedJsonException.class)
        .hasMessage("The JSON is not UTF-8 at $.value[1].id, byte " + at + ".");
  }

  @Test
  void badUtf8_behindWhatIsNoJson_isMalformed() {
    assertThatThrownBy(() -> JsonParsing.parse("x\u00ff".getBytes(ISO_8859_1))).isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("$, byte 1");
    assertThatThrownBy(() -> JsonParsing.parse(new byte[] {(byte) 0xFF})).isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("$, byte 0");
    assertThatThrownBy(() -> JsonParsing.parse("{} \u00ff".getBytes(ISO_8859_1))).isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("$, byte 3");
  }

  @Test
  void replacementCharacters_thatWereSent_areKept() {
    assertThat(JsonParsing.parse("[\"\uFFFD\"]".getBytes(UTF_8))).isEqualTo(List.of("\uFFFD"));
  }

  @Test
  void utf8Check_agreesWithTheJdk() {
    Random random = new Random(7);
    int good = 0;
    for (int round = 0; round < 200_000; round++) {
      byte[] bytes = new byte[1 + random.nextInt(12)];
      random.nextBytes(bytes);
      for (int i = 0; i < bytes.length; i++) { // mostly bytes of characters, so that many are right
        bytes[i] = random.nextInt(3) == 0 ? bytes[i] : (byte) (random.nextBoolean() ? 0x80 + random.nextInt(0x40) : random.nextInt(0x80));
      }
      boolean accepted = accepted(bytes);
      assertThat(Utf8.firstBad(bytes, bytes.length) < 0).as("%s", java.util.HexFormat.of().formatHex(bytes)).isEqualTo(accepted);
      good += accepted ? 1 : 0;
    }
    assertThat(good).isBetween(1_000, 199_000);
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      if (point < 0xD800 || point > 0xDFFF) {
        byte[] bytes = Character.toString(point).getBytes(UTF_8);
        if (Utf8.firstBad(bytes, bytes.length) >= 0) {
          Assertions.fail("U+%x", point);
        }
      }
    }
  }

  private static boolean accepted(byte[] bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @Test
  void controlCharactersInTexts_areTolerated() {
    assertThat(JsonParsing.parse("[\"a\nb\tc\"]".getBytes(UTF_8))).isEqualTo(List.of("a\nb\tc"));
  }

  @Test
  void kind_namesEveryKind() {
    assertThat(Parsed.list("[{},[],\"\",true,1,1.5]").stream().map(JsonParsing::kind))
        .containsExactly("an object", "a list", "a text", "a boolean", "a number", "a number");
    assertThat(JsonParsing.kind(null)).isEqualTo("null");
    assertThat(JsonParsing.parse("null")).isNull();
  }
}
