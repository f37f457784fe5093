package io.github.connectedsecurity.sentinel.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkerTest {
  private static final String[] ODD = {"a", "\"", "\\", "\n", "\u0001", "ä", "€", "😀", "\ud83d", "\ude00", "\u2028", "]", "},{", ",", "\u0000"};

  private final List<RejectedRecord> rejected = new ArrayList<>();

  /** Whatever texts come, each list stays within the limit, is JSON, and together they are all that was handed in. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void chunks_stayWithinTheLimit_andLoseNothing(int seed) {
    Random random = new Random(seed);
    int limit = 200 + random.nextInt(3_000);
    List<Map<String, Object>> records = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(10) == 0 ? limit / (1 + random.nextInt(6)) : random.nextInt(40);
      while (text.length() < length) {
        text.append(ODD[random.nextInt(ODD.length)]);
      }
      records.add(Map.of("i", (long) i, "text", text.toString()));
    }

    List<Object> sent = new ArrayList<>();
    Chunker chunker = chunker(records, limit);
    while (chunker.hasNext()) {
      Chunk chunk = chunker.next();
      List<?> items = Json.parse(chunk.json()) instanceof List<?> list ? list : List.of();
      assertThat(chunk.json().length).isLessThanOrEqualTo(limit);
      assertThat(items).hasSize(chunk.count());
      assertThat(((Map<?, ?>) items.get(0)).get("i")).isEqualTo(chunk.first());
      assertThat(((Map<?, ?>) items.get(items.size() - 1)).get("i")).isEqualTo(chunk.first() + chunk.count() - 1);
      sent.addAll(items);
    }

    List<Long> left = rejected.stream().map(RejectedRecord::index).toList();
    assertThat(sent).isEqualTo(records.stream().filter(record -> !left.contains(record.get("i"))).map(record -> Json.parse(Json.bytes(record))).toList());
    assertThat(rejected).allSatisfy(record -> assertThat(Json.bytes(records.get((int) record.index())).length + 2).isGreaterThan(limit));
    assertThat(sent.size() + rejected.size()).isEqualTo(400);
  }

  @Test
  void record_thatJustFits_isSent_andOneByteMoreIsNot() {
    String prefix = "{\"a\":\"\"}";
    Map<String, String> fits = Map.of("a", "x".repeat(1_000_000 - 2 - prefix.length()));
    Map<String, String> tooLarge = Map.of("a", "x".repeat(1_000_000 - 1 - prefix.length()));

    Chunker chunker = new Chunker(List.of(fits, tooLarge, Map.of("b", 1)).iterator(), LogIngestion.MOST_BYTES, record -> "the " + ((Map<?, ?>) record).keySet(),
        rejected::add);
    Chunk first = chunker.next();
    Chunk second = chunker.next();

    assertThat(first.json()).hasSize(1_000_000);
    assertThat(second.json()).asString().isEqualTo("[{\"b\":1}]");
    assertThat(second.first()).isEqualTo(2);
    assertThat(chunker.hasNext()).isFalse();
    assertThat(rejected).containsExactly(
        new RejectedRecord(1, "the [a]", 999_999, "it has more bytes than a request may have, which are 1000000"));
    assertThat(rejected.get(0)).hasToString("Record 1 (the [a]) was not sent: it has more bytes than a request may have, which are 1000000.");
  }

  @Test
  void multiByteText_isCountedInBytes() {
    List<Map<String, String>> records = List.of(Map.of("a", "€".repeat(20)), Map.of("a", "€".repeat(20)));
    Chunker chunker = chunker(records, 100); // 40 characters, but 68 bytes each

    assertThat(chunker.next().count()).isEqualTo(1);
    assertThat(chunker.next().count()).isEqualTo(1);
  }

  @Test
  void whatIsNoRecord_isToldAndPassedOver() {
    Chunker chunker = new Chunker(Arrays.asList("text", null, List.of(1), new Object(), Map.of("a", Double.NaN), Map.of("a", 1)).iterator(), 1_000,
        String::valueOf,
        rejected::add);

    assertThat(chunker.next().json()).asString().isEqualTo("[{\"a\":1}]");
    assertThat(rejected).extracting(RejectedRecord::index).containsExactly(0L, 1L, 2L, 3L, 4L);
    assertThat(rejected.get(4).reason()).contains("NaN");
    assertThat(chunker.read()).isEqualTo(6);
  }

  @Test
  void nothing_makesNoChunk() {
    assertThat(chunker(List.of(), 100).hasNext()).isFalse();
  }

  private Chunker chunker(List<?> records, int limit) {
    Consumer<RejectedRecord> told = rejected::add;
    return new Chunker(records.iterator(), limit, record -> "", told);
  }
}
