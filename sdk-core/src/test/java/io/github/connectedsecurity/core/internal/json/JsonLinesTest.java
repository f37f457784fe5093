package io.github.connectedsecurity.core.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.TransportException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  private static InputStream stream(String text) { return new ByteArrayInputStream(text.getBytes(UTF_8)); }

  /** What comes out: ids, and for a failure its message. */
  private static List<Object> read(JsonLines lines) {
    List<Object> read = new ArrayList<>();
    while (lines.hasNext()) {
      try {
        read.add(lines.next().get("id"));
      } catch (InvalidDataException e) {
        read.add(e.getMessage());
      }
    }
    return read;
  }

  @Test
  void lines_areObjects_withAnyLineEnd_blankLinesAndAMark() {
    assertThat(read(new JsonLines(stream("\uFEFF{\"id\":1}\r\n\n  \t\r\n{\"id\":2}\n{\"id\":\"ü\"}")))).containsExactly(1L, 2L, "ü");
    assertThat(read(new JsonLines(stream("{\"id\":1}\n")))).containsExactly(1L);
    assertThat(read(new JsonLines(stream("")))).isEmpty();
    assertThat(read(new JsonLines(stream(" \n\n ")))).isEmpty();
  }

  @Test
  void linesThatAreLists_standForTheirObjects() {
    assertThat(read(new JsonLines(stream("[{\"id\":1},{\"id\":2}]\n[]\n{\"id\":3}\n[{\"id\":4},5]"))))
        .containsExactly(1L, 2L, 3L, 4L, "Line 4: expected an object, found a number.");
  }

  @Test
  void badLines_failAlone_byNumber() {
    List<Object> read = read(new JsonLines(stream("{\"id\":1}\n\n{\"id\":\n7\n{\"n\":1E999}\n{\"id\":6}")));
    assertThat(read).hasSize(5).startsWith(1L).endsWith(6L);
    assertThat(read.get(1)).asString().startsWith("Line 3: The JSON is damaged or ends early at $.id");
    assertThat(read.get(2)).isEqualTo("Line 4: expected an object, found a number.");
    assertThat(read.get(3)).asString().startsWith("Line 5: ").contains("$.n").contains("limit");
  }

  @Test
  void damagedLines_areMalformed() {
    assertThatThrownBy(new JsonLines(stream("{"))::next).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void linesThatAreTooLong_failAlone() {
    String fits = "{\"id\":\"" + "x".repeat(91) + "\"}"; // 100 bytes
    assertThat(read(new JsonLines(stream(fits + "\n" + "y".repeat(200_000) + "\n" + fits + "z\n" + "{\"id\":4}"), 100)))
        .containsExactly("x".repeat(91), "Line 2 is longer than 100 bytes.", "Line 3 is longer than 100 bytes.", 4L);
  }

  @Test
  void linesAcrossChunks_areWhole() {
    StringBuilder text = new StringBuilder();
    List<Object> expected = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String id = "é".repeat(i * 7) + i;
      expected.add(id);
      text.append(JsonWriting.text(Map.of("id", id))).append('\n');
    }
    String large = "x".repeat(300_000);
    expected.add(large);
    text.append("{\"id\":\"").append(large).append("\"}");
    assertThat(read(new JsonLines(stream(text.toString())))).isEqualTo(expected);
  }

  @Test
  void aStreamThatBreaks_isATransportError_forGood() {
    InputStream breaking = new InputStream() {
      @Override
      public int read() throws EOFException { throw new EOFException("cut"); }

      @Override
      public int read(byte[] bytes, int from, int length) throws EOFException { throw new EOFException("cut"); }
    };
    JsonLines lines = new JsonLines(new SequenceInputStream(stream("{\"id\":1}\n{\"id\""), breaking));
    assertThat(lines.next()).containsEntry("id", 1L);
    assertThatThrownBy(lines::hasNext).isInstanceOf(TransportException.class).hasMessageContaining("line 2").hasRootCauseMessage("cut");
    assertThatThrownBy(lines::next).isInstanceOf(TransportException.class);
  }

  @Test
  void behindTheLastLine_thereIsNothing() {
    JsonLines lines = new JsonLines(stream("{}"));
    lines.next();
    assertThat(lines.hasNext()).isFalse();
    assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
  }
}
