package io.github.connectedsecurity.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class JsonRoundTripTest {
  @Test
  void randomTrees_comeBackEqual_andInTheSameOrder() {
    Shapes shapes = new Shapes();
    for (int seed = 0; seed < 1_000; seed++) {
      Map<String, Object> tree = new RandomJson(seed).object(6);
      byte[] written = JsonWriting.bytes(tree);
      Object read = JsonParsing.parse(shapes, written, written.length);
      assertThat(read).as("seed %d", seed).isEqualTo(tree);
      assertThat(tree).as("seed %d", seed).isEqualTo(read);
      assertThat(read).as("seed %d", seed).hasSameHashCodeAs(tree);
      assertThat(Parsed.object(JsonWriting.text(tree)).keySet()).as("seed %d", seed).containsExactlyElementsOf(tree.keySet());
      assertThat(JsonWriting.bytes(read)).as("seed %d", seed).isEqualTo(written);
      assertThat(JsonParsing.parse(JsonWriting.text(read))).as("seed %d", seed).isEqualTo(tree);
    }
  }

  @Test
  void whatWeWrite_readsAlikeWithAnotherParser() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (int seed = 0; seed < 300; seed++) {
      Object tree = JsonParsing.parse(JsonWriting.bytes(new RandomJson(seed).object(5)));
      assertThat(mapper.readTree(JsonWriting.bytes(tree))).as("seed %d", seed).isEqualTo(mapper.readTree(mapper.writeValueAsString(tree)));
    }
  }

  @Test
  void changedAndCutPages_throwInvalidDataOnly() {
    Random random = new Random(20261124);
    for (int round = 0; round < 6_000; round++) {
      byte[] page = JsonWriting.bytes(Map.of("value", List.of(new RandomJson(round % 50).object(4), new RandomJson(round % 50 + 50).object(4)), "n",
          "x"));
      for (int change = random.nextInt(4); change > 0; change--) {
        page[random.nextInt(page.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : "{}[],:\"0-e\\".charAt(random.nextInt(11)));
      }
      onlyInvalidData(Arrays.copyOf(page, random.nextInt(3) == 0 ? random.nextInt(page.length) : page.length));
    }
  }

  static void onlyInvalidData(byte[] page) {
    try {
      Object value = JsonParsing.parse(page);
      assertThat(JsonParsing.parse(JsonWriting.bytes(value))).isEqualTo(value);
    } catch (InvalidDataException expected) {
      assertThat(expected.getMessage()).isNotEmpty();
    }
    readAll(page, "value");
    readAll(page, "");
  }

  /** Reads a page to its end: what fails must either go on behind the failure or fail alike for good. */
  static void readAll(byte[] page, String member) {
    PageReader reader = new PageReader(page, page.length, member);
    InvalidDataException last = null;
    int calls = 0;
    for (boolean more = true; more; calls++) {
      try {
        more = reader.hasNext();
        if (more) {
          reader.next();
        }
      } catch (InvalidDataException e) {
        more = e != last;
        last = e;
      }
    }
    assertThat(calls).isLessThanOrEqualTo(page.length + 2);
    try {
      reader.envelope();
    } catch (InvalidDataException expected) {
      assertThatThrownBy(reader::hasNext).isInstanceOf(InvalidDataException.class);
    }
  }

  @Test
  void decimalsKeepTheirScale_andIntegersTheirDigits() {
    String text = "[1.10,1E+3,1.0E-7,-0.0,0.1,9223372036854775807,9223372036854775808,-9223372036854775809,123456789012345678901234567890]";
    Object numbers = JsonParsing.parse(text);
    assertThat(numbers).asInstanceOf(InstanceOfAssertFactories.LIST).startsWith(new BigDecimal("1.10"),
        new BigDecimal("1E+3")).contains(Long.MAX_VALUE);
    assertThat(JsonWriting.text(numbers)).isEqualTo(text.replace("-0.0", "0.0"));
  }

  @Test
  void decimalsThatAreWrittenAsIntegers_areReadAsIntegers() {
    assertThat(JsonParsing.parse("[0.1e1,1e0,10e0,12345678901234567890e0]")).isEqualTo(List.of(1L, 1L, 10L, new BigInteger("12345678901234567890")));
  }

  @Test
  void halvesOfSurrogatePairs_surviveAsEscapes() {
    Map<String, Object> read = Map.of("\ud83d\ude00", "\ud83d x \ud83d\ude00\ud83d");
    assertThat(JsonParsing.parse("{\"\\ud83d\\ude00\":\"\\ud83d x \\ud83d\\ude00\\ud83d\"}".getBytes(UTF_8))).isEqualTo(read);
    assertThat(JsonWriting.text(read)).isEqualTo("{\"\ud83d\ude00\":\"\\ud83d x \ud83d\ude00\\ud83d\"}");
    assertThat(JsonParsing.parse(JsonWriting.bytes(read))).isEqualTo(read);
  }

  @Test
  void halvesOfSurrogatePairs_inNames_areRefused_neverReplaced() {
    assertThatThrownBy(() -> JsonParsing.parse(JsonWriting.bytes(Map.of("\udc00n", 1L)))).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void documentedAnswers_comeBackEqual() throws IOException {
    Path examples = examples();
    Assumptions.assumeTrue(Files.isDirectory(examples), "no folder 'shared' beside the checkout");
    ObjectMapper mapper = new ObjectMapper();
    int read = 0;
    try (Stream<Path> files = Files.walk(examples)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        Object value;
        try {
          mapper.readTree(bytes);
          value = JsonParsing.parse(bytes);
        } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
          continue; // some documented samples are several documents, or have comments
        }
        assertThat(JsonParsing.parse(JsonWriting.bytes(value))).as("%s", file).isEqualTo(value);
        read++;
      }
    }
    assertThat(read).isGreaterThan(50);
  }

  private static Path examples() {
    Path at = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(at.resolve("shared/examples")) && at.getParent() != null) {
      at = at.getParent();
    }
    return at.resolve("shared/examples");
  }

  @Test
  void manyThreads_shareOneTreeOfShapes() throws Exception {
    Shapes shapes = new Shapes();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      Callable<Boolean> work = () -> {
        for (int seed = 0; seed < 400; seed++) {
          Map<String, Object> tree = new RandomJson(seed).object(4);
          byte[] written = JsonWriting.bytes(tree);
          if (!tree.equals(JsonParsing.parse(shapes, written, written.length))) {
            return fail("seed " + seed);
          }
        }
        return true;
      };
      for (Future<Boolean> done : threads.invokeAll(List.of(work, work, work, work, work, work, work, work))) {
        assertThat(done.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void repeatedNames_keepTheLastValueAtTheFirstPlace() {
    assertThat(JsonWriting.text(JsonParsing.parse("{\"a\":1,\"b\":2,\"a\":3,\"c\":4,\"b\":null}"))).isEqualTo("{\"a\":3,\"b\":null,\"c\":4}");
  }

  @Test
  void objectsBeyondTheBudget_areReadAsWell() {
    Shapes shapes = new Shapes();
    for (int i = 0; i < 6_000; i++) {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("name" + i % 7, i);
      members.put("other" + i, "x");
      byte[] written = JsonWriting.bytes(members);
      assertThat(JsonParsing.parse(shapes, written, written.length)).isEqualTo(Map.of("name" + i % 7, (long) i, "other" + i, "x"));
    }
  }
}
