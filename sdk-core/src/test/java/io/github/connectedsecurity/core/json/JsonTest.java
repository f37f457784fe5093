package io.github.connectedsecurity.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
  @Test
  void object_readsEveryKind_exactly() {
    String text = "{\"t\":\"ü\",\"l\":[1,null],\"b\":true,\"n\":null,\"i\":12345678901,\"big\":12345678901234567890,\"d\":1.10,\"o\":{}}";
    Map<String, Object> read = Json.object(text.getBytes(UTF_8));
    assertThat(read).isEqualTo(Json.object(text)).containsEntry("t", "ü").containsEntry("l", Arrays.asList(1L, null)).containsEntry("b",
        true).containsEntry("n", null)
        .containsEntry("i", 12345678901L).containsEntry("big", new BigInteger("12345678901234567890")).containsEntry("d",
            new BigDecimal("1.10"))
        .containsEntry("o", Map.of());
    assertThat(Json.write(read)).isEqualTo(text);
    assertThat(Json.bytes(read)).isEqualTo(text.getBytes(UTF_8));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"[]|a list", "1|a number", "null|null", "\"x\"|a text", "false|a boolean"})
  void object_refusesOtherKinds(String text, String kind) {
    assertThatThrownBy(() -> Json.object(text)).isInstanceOf(InvalidDataException.class)
        .hasMessage("Expected a JSON object at $, found " + kind + ".");
    assertThatThrownBy(() -> Json.object(text.getBytes(UTF_8))).isInstanceOf(InvalidDataException.class).hasMessageContaining(kind);
  }

  @Test
  void parse_readsAnyValue() {
    assertThat(Json.parse("null")).isNull();
    assertThat(Json.parse(" 7 ".getBytes(UTF_8))).isEqualTo(7L);
    assertThatThrownBy(() -> Json.parse("{")).isInstanceOf(InvalidDataException.class);
  }
}
