package io.github.connectedsecurity.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.errors.TransportException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.FaultServer.Answers;
import io.github.connectedsecurity.core.testing.PagedAnswers;
import io.github.connectedsecurity.core.testing.Reply;
import io.github.connectedsecurity.core.testing.Reply.End;
import io.github.connectedsecurity.core.testing.Threads;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes back whole is handed over, what does not is asked for again, and nothing is too large. */
class BodiesTest {
  private static final Function<Map<String, Object>, Map<String, Object>> PLAIN = json -> json;
  private static final String GOOD = "{\"id\":\"1\",\"nested\":{\"a\":[1,2]}}";

  static Reply[] brokenAnswers() {
    Reply good = Reply.json(GOOD);
    return new Reply[] {Reply.none(End.RESET), Reply.none(End.CLOSE), good.ending(End.RESET, 10), good.ending(End.CLOSE, 10), good.chunked()
        .ending(End.CLOSE, 10),
        good.chunked().ending(End.RESET, 10), good.withBody(GOOD.substring(0, 20).getBytes(StandardCharsets.UTF_8)), Reply.json("{\"id\":\"1\",\"nested\":{}"),
        Reply.of(200, "<html></html>", "Content-Type", "text/html"), Reply.of(200, ""), Reply.of(200, "  "), Reply.json("null and void"),
        Reply.json("{\"error\":{\"code\":\"generalException\",\"message\":\"Failed.\"}}"), good.packed().withBody(good.body()), good.packed()
            .withBody(new byte[] {31}),
        good.packed().ending(End.CLOSE, 15)};
  }

  @ParameterizedTest
  @MethodSource("brokenAnswers")
  void as_asksAgain_whenTheAnswerIsBroken(Reply broken) {
    try (FaultServer server = FaultServer.start(Answers.inOrder(broken, Reply.json(GOOD)))) {
      assertThat(server.http().get("things/1").as(PLAIN)).containsEntry("id", "1");
      assertThat(server.requests()).isEqualTo(2);
    }
    try (FaultServer server = FaultServer.start(asked -> broken)) {
      Http http = server.http(options -> options.retry(new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(1))));
      assertThatExceptionOfType(SdkException.class).isThrownBy(() -> http.get("things/1").as(PLAIN))
          .isInstanceOfAny(TransportException.class, InvalidDataException.class, ApiException.class);
      assertThat(server.requests()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @MethodSource("brokenAnswers")
  void as_saysThatAChangeIsUnclear_whenTheAnswerIsBroken(Reply broken) {
    try (FaultServer server = FaultServer.start(Answers.inOrder(broken, Reply.json(GOOD)))) {
      assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> server.http().post("things").as(PLAIN));
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void as_tellsWhatAnErrorDocumentSays_andLeavesOthersAlone() {
    try (FaultServer server = FaultServer.start(asked -> Reply.json("{\"error\":{\"code\":\"generalException\",\"message\":\"Failed.\"}}"))) {
      assertThatExceptionOfType(ApiException.class).isThrownBy(() -> server.http(options -> options.retry(RetryPolicy.NONE)).get("things").as(PLAIN))
          .satisfies(e -> assertThat(e.code()).isEqualTo("generalException"));
    }
    for (String fine : new String[] {"{\"error\":{\"code\":\"x\"},\"tables\":[]}", "{\"error\":null}", "{\"error\":{}}"}) {
      try (FaultServer server = FaultServer.start(asked -> Reply.json(fine))) {
        assertThat(server.http().get("things").as(PLAIN)).containsKey("error");
      }
    }
  }

  @Test
  void asOptional_isEmpty_whenThereIsNoContent() {
    try (FaultServer server = FaultServer.start(asked -> Reply.of(204, ""))) {
      assertThat(server.http().get("things").asOptional(PLAIN)).isEmpty();
      assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> server.http().get("things").as(PLAIN)).withMessageContaining("204");
    }
  }

  @Test
  void send_readsWholeBodies_howeverTheyAreFramed() {
    Reply large = Reply.json("{\"text\":\"" + "é𝄞x".repeat(1_000_000) + "\"}");
    for (Reply reply : new Reply[] {large, large.chunked(), large.packed(), large.packed().chunked(), Reply.of(200, ""), Reply.of(200, "").chunked(),
        Reply.of(200, "", "Content-Encoding", "gzip")}) {
      try (FaultServer server = FaultServer.start(asked -> reply)) {
        assertThat(server.http().get("things").bytes()).isEqualTo(reply.body().length == 0 ? new byte[0] : large.body());
      }
    }
  }

  @Test
  void send_noticesEveryFlippedBitOfAPackedPage() {
    byte[] page = new PagedAnswers(1, 20).page(0, "http://127.0.0.1").getBytes(StandardCharsets.UTF_8);
    Reply packed = Reply.json("").withBody(page).packed();
    Random random = new Random(7);
    int[] kinds = new int[2];
    try (FaultServer server = FaultServer.startWithoutJournal(asked -> {
      byte[] bytes = packed.body().clone();
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      return packed.withBody(bytes);
    })) {
      Http http = server.http(options -> options.retry(RetryPolicy.NONE));
      for (int i = 0; i < 10_000; i++) {
        try {
          assertThat(http.get("things").bytes()).isEqualTo(page); // a bit of the header that means nothing
          kinds[0]++;
        } catch (TransportException e) {
          kinds[1]++;
        }
      }
    }
    System.out.println("10,000 flipped bits of a packed page: " + kinds[1] + " noticed, " + kinds[0] + " without effect, 0 wrong bytes");
    assertThat(kinds[1]).isGreaterThan(9_000);
  }

  @Test
  void send_stopsAtABomb() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        gzip.write(zeros);
      }
    }
    try (FaultServer server = FaultServer.start(asked -> Reply.of(200, "").withBody(bomb.toByteArray()).with("Content-Encoding", "gzip"))) {
      assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> server.http().get("things").send()).withMessageContaining("unpack");
      assertThat(server.requests()).as("no second bomb").isEqualTo(1);
    }
  }

  @Test
  void send_refusesWhatIsTooLarge_beforeReadingIt() {
    try (FaultServer server = FaultServer.start(asked -> Reply.of(200, "").announcing(WireFormat.MAX_BYTES + 1L).ending(End.STALL, 0))) {
      assertThatExceptionOfType(InvalidDataException.class).isThrownBy(() -> server.http().get("things").send()).withMessageContaining("announced");
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void send_makesRoomForWhatComes_notForWhatIsAnnounced() {
    try (FaultServer server = FaultServer.start(asked -> Reply.of(200, "").announcing(WireFormat.MAX_BYTES).ending(End.CLOSE, 0))) {
      Http http = server.http(options -> options.retry(RetryPolicy.NONE));
      long most = Threads.together(32, i -> {
        long before = allocated();
        assertThatExceptionOfType(TransportException.class).isThrownBy(() -> http.get("things").send());
        return allocated() - before;
      }).stream().mapToLong(Long::longValue).max().orElseThrow();
      assertThat(most).isLessThan(8 << 20);
    }
  }

  @Test
  void send_takesAConnectionThatHasGoneForALostTry() {
    // Each answer is the last of its connection, without a word about it.
    try (FaultServer server = FaultServer.start(asked -> Reply.json("{}").ending(End.CLOSE, Integer.MAX_VALUE))) {
      Http http = server.http();
      for (int i = 0; i < 50; i++) {
        assertThat(http.get("things").send().status()).isEqualTo(200);
      }
    }
  }

  private static long allocated() { return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes(); }
}
