package io.github.connectedsecurity.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class OpenValueTest {
  record Level(String value) implements OpenValue {
    private static final KnownValues<Level> KNOWN = new KnownValues<>(Level::new);
    static final Level LOW = KNOWN.add("low");
    static final Level HIGH = KNOWN.add("high");

    static Level of(String value) { return KNOWN.of(value); }
  }

  @Test
  void knownValues_areReadInAnyCase_unknownOnesKeptAsTheyAre() {
    assertThat(Level.of("HIGH")).isSameAs(Level.HIGH);
    assertThat(Level.of("Zzz")).isEqualTo(new Level("Zzz")).isNotSameAs(Level.of("Zzz"));
    assertThat(Level.of("")).isEqualTo(new Level(""));
  }

  @Test
  void all_listsConstantsInOrder_andReadingAddsNone() {
    Level.of("zzz");
    assertThat(Level.KNOWN.all()).containsExactly(Level.LOW, Level.HIGH);
    assertThatThrownBy(() -> Level.KNOWN.all().clear()).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void users_mappersWriteTheText() throws JsonProcessingException {
    assertThat(new ObjectMapper().writeValueAsString(Level.LOW)).isEqualTo("\"low\"");
  }
}
