package io.github.connectedsecurity.core.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.azure.core.credential.AccessToken;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.Reply;
import io.github.connectedsecurity.core.testing.Reply.End;
import io.github.connectedsecurity.core.testing.StubCredential;
import io.github.connectedsecurity.core.testing.Threads;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;

/** Interrupting a thread and closing a client end a call at once, wherever it is. */
class StopTest {
  private static final Reply LONG = Reply.json("{\"text\":\"" + "x".repeat(5_000) + "\"}");
  private static final CountDownLatch NEVER = new CountDownLatch(1);

  /** Where a call can be when it is stopped. */
  enum Place { BEFORE_THE_ANSWER, IN_THE_BODY, IN_A_DRIPPING_BODY, BETWEEN_TRIES, IN_A_THROTTLE, AT_THE_TOKEN, ANYWHERE }

  @ParameterizedTest
  @EnumSource
  void interrupt_endsTheCall_andKeepsTheFlag(Place place) { stopAtRandomPoints(place, 145, true); }

  @ParameterizedTest
  @EnumSource
  void close_endsTheCall(Place place) { stopAtRandomPoints(place, 40, false); }

  @Test
  void interrupt_endsACallThatConnects() throws IOException {
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress()); Fillers fillers = new Fillers(full.getLocalPort())) {
      URI root = URI.create("http://127.0.0.1:" + full.getLocalPort());
      Http http = ClientOptions.builder().cloud(Cloud.builder("full", root).service(Service.GRAPH, root, "scope").build())
          .credential(new StubCredential()).build().http(Service.GRAPH);
      for (int i = 0; i < 20; i++) {
        assertThat(stop(http, Duration.ofMillis(20), true)).isLessThan(Duration.ofSeconds(1));
      }
      assertThat(fillers.count()).isPositive();
    }
  }

  @Test
  void send_isRefused_afterClose() {
    try (FaultServer server = FaultServer.start(asked -> LONG)) {
      Http http = server.http();
      Http deeper = http.at("v1.0");
      http.get("things").send();
      http.close();
      http.close();
      assertThatIllegalStateException().isThrownBy(() -> http.get("things").send()).withMessageContaining("closed");
      assertThatIllegalStateException().isThrownBy(() -> deeper.get("things").send());
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @Test
  void close_leavesOtherClientsOfTheSameOptionsAlone() {
    try (FaultServer server = FaultServer.start(asked -> LONG)) {
      ClientOptions options = server.options().build();
      options.http(Service.GRAPH).close();
      assertThat(options.http(Service.GRAPH).get("things").send().status()).isEqualTo(200);
    }
  }

  @Test
  void send_isNotSent_byAnInterruptedThread() {
    try (FaultServer server = FaultServer.start(asked -> LONG)) {
      Http http = server.http();
      Thread.currentThread().interrupt();
      try {
        assertThat(catchThrowable(() -> http.get("things").send())).isInstanceOf(InterruptedCallException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
      } finally {
        Thread.interrupted();
      }
      assertThat(server.requests()).isZero();
    }
  }

  private static void stopAtRandomPoints(Place place, int times, boolean interrupt) {
    Reply reply = switch (place) {
      case BEFORE_THE_ANSWER -> Reply.none(End.STALL);
      case IN_THE_BODY -> LONG.ending(End.STALL, 300);
      case IN_A_DRIPPING_BODY -> LONG.dripping(Duration.ofMillis(1));
      case BETWEEN_TRIES -> Reply.of(503, "");
      case IN_A_THROTTLE -> Reply.of(429, "", "Retry-After", "60");
      case AT_THE_TOKEN, ANYWHERE -> LONG;
    };
    try (FaultServer server = FaultServer.startWithoutJournal(asked -> reply)) {
      Consumer<ClientOptions.Builder> token = options -> {
        if (place == Place.AT_THE_TOKEN) {
          options.credential(request -> Mono.fromCallable(() -> {
            NEVER.await();
            return new AccessToken("t", null);
          }));
        }
      };
      List<Duration> took = new ArrayList<>();
      Random random = new Random(place.name().length());
      for (int i = 0; i < times; i++) {
        ClientOptions.Builder options = server.options().retry(new RetryPolicy(1_000, Duration.ofSeconds(20), Duration.ofSeconds(60)));
        token.accept(options);
        took.add(stop(options.build().http(Service.GRAPH), Duration.ofNanos(random.nextInt(15_000_000)), interrupt));
      }
      took.sort(null);
      System.out.println((interrupt ? "Interrupt " : "Close ") + place + ", " + times + " times: half within " + took.get(times / 2).toMillis()
          + " ms, 95 % within "
          + took.get(times * 95 / 100).toMillis() + " ms, all within " + took.get(times - 1).toMillis() + " ms");
      assertThat(took.get(times * 9 / 10)).as("nine in ten; the rest may have waited for a processor").isLessThan(Duration.ofMillis(50));
      assertThat(took.get(times - 1)).isLessThan(Duration.ofSeconds(1));
      int idle = place == Place.ANYWHERE || place == Place.BETWEEN_TRIES || place == Place.IN_A_THROTTLE ? 5 : 0; // healthy ones wait in the pool
      assertThat(Threads.eventually(Duration.ofSeconds(5), () -> server.connections() <= idle)).as("open connections: " + server.connections()).isTrue();
    }
  }

  /** Lets a thread call again and again, stops it after a while, and tells how long it went on. */
  private static Duration stop(Http http, Duration after, boolean interrupt) {
    AtomicReference<Throwable> ended = new AtomicReference<>();
    AtomicBoolean flagKept = new AtomicBoolean();
    Thread calling = Threads.light(() -> {
      try {
        while (ended.get() == null) {
          http.get("things").send();
        }
      } catch (RuntimeException e) {
        ended.set(e);
      }
      flagKept.set(Thread.currentThread().isInterrupted());
    });
    calling.start();
    LockSupport.parkNanos(after.toNanos());
    long start = System.nanoTime();
    if (interrupt) {
      calling.interrupt();
    } else {
      http.close();
    }
    try {
      calling.join(10_000);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertThat(calling.isAlive()).as("stuck").isFalse();
    assertThat(ended.get()).isInstanceOf(interrupt ? InterruptedCallException.class : IllegalStateException.class);
    assertThat(flagKept.get()).as("interrupt flag kept").isEqualTo(interrupt);
    return took;
  }

  /** Connections that fill the queue of a server that accepts none, so that the next one hangs while it connects. */
  private static final class Fillers implements AutoCloseable {
    private final List<Socket> sockets = new ArrayList<>();

    private Fillers(int port) throws IOException {
      for (int i = 0; i < 8; i++) {
        Socket socket = new Socket();
        sockets.add(socket);
        try {
          socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        } catch (SocketTimeoutException e) {
          return; // full
        }
      }
    }

    private int count() { return sockets.size(); }

    @Override
    public void close() throws IOException {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }
}
