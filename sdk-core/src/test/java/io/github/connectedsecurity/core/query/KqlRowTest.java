package io.github.connectedsecurity.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KqlRowTest {
  private static KqlRow row(Object cell) { return KqlRow.of(Map.of("Cell", cell)); }

  @Test
  void cells_areReadAsTheKindOfTheirColumn() {
    assertThat(row("x").textAt("Cell")).contains("x");
    assertThat(row("2026-03-01T10:00:00.1234567Z").instantAt("Cell")).contains(Instant.parse("2026-03-01T10:00:00.1234567Z"));
    assertThat(row(9_007_199_254_740_993L).longAt("Cell")).contains(9_007_199_254_740_993L);
    assertThat(row(0.5).doubleAt("Cell")).contains(0.5);
    assertThat(row(new BigDecimal("0.1000000000000000055")).decimalAt("Cell")).contains(new BigDecimal("0.1000000000000000055"));
    assertThat(row("1.02:03:04").durationAt("Cell")).contains(Duration.ofDays(1).plusHours(2).plusMinutes(3).plusSeconds(4));
  }

  @Test
  void boolAt_readsWordsAndNumbers() {
    assertThat(List.of(row(true), row(1), row(0), row(false))).extracting(row -> row.boolAt("Cell").orElseThrow()).containsExactly(true, true, false, false);
  }

  @Test
  void dynamicAt_parsesTextThatIsJson_andLeavesOtherText() {
    assertThat(row("{\"a\":[1]}").objectAt("Cell")).containsEntry("a", List.of(1L));
    assertThat(row(Map.of("a", true)).objectAt("Cell")).containsEntry("a", true);
    assertThat(row("[\"a\",\"b\"]").textsAt("Cell")).containsExactly("a", "b");
    assertThat(row("[{\"a\":1}]").objectsAt("Cell")).containsExactly(Map.of("a", 1L));
    assertThat(row("{not json").dynamicAt("Cell")).contains("{not json");
    assertThat(row("plain").dynamicAt("Cell")).contains("plain");
  }

  @Test
  void emptyCells_areAbsent() {
    assertThat(row("").dynamicAt("Cell")).isEmpty();
    assertThat(row("x").textAt("Other")).isEmpty();
    assertThat(row("").objectAt("Cell")).isEmpty();
    assertThat(row("").textsAt("Cell")).isEmpty();
  }

  @Test
  void aCellOfAnotherKind_failsWithTheNameOfItsColumn() {
    assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> row("many").longAt("Cell")).withMessageContaining("Cell");
    assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> row("[1]").objectAt("Cell")).withMessageContaining("Cell");
  }

  @Test
  void columns_leaveTheServicesNotesOut() {
    assertThat(KqlRow.of(Map.of("Count", 1, "Count@odata.type", "#Int64")).columns()).containsExactly("Count");
  }

  @ParameterizedTest
  @CsvSource({"long,long", "Int64,long", "System.Int64,long", "SByte,bool", "System.Data.SqlTypes.SqlDecimal,decimal", "Object,dynamic", "DateTime,datetime",
      "TimeSpan,timespan", "Guid,guid", "geography,geography"})
  void types_areReadInEachVocabulary(String written, String type) {
    assertThat(KqlColumn.of(Map.of("ColumnName", "A", "ColumnType", written)).type()).contains(KqlType.of(type));
    assertThat(KqlType.of(written).value()).isEqualTo(type);
  }

  @Test
  void columns_haveNamesHoweverTheyAreWritten() {
    assertThat(List.of("name", "Name", "ColumnName")).allSatisfy(member -> assertThat(KqlColumn.of(Map.of(member, "A")).name()).contains("A"));
  }

  @Test
  void known_namesTheTypesOfKusto() {
    assertThat(KqlType.known()).hasSize(10).contains(KqlType.LONG, KqlType.DYNAMIC);
  }
}
