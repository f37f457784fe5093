package io.github.connectedsecurity.graphsecurity.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.graphsecurity.webhooks.SigningKeys.KeysUnavailableException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SigningKeysTest {
  private static final byte[] ONE = GraphSender.jwks(Map.of("key-1", GraphSender.SIGNING.getPublic()));
  private static final byte[] TWO = GraphSender.jwks(Map.of("key-2", GraphSender.STRANGER.getPublic()));

  private final FakeTime time = new FakeTime();
  private final AtomicInteger fetches = new AtomicInteger();
  private volatile byte[] document = ONE;
  private volatile boolean down;
  private final SigningKeys keys = new SigningKeys(() -> {
    fetches.incrementAndGet();
    if (down) {
      throw new IOException("down");
    }
    return document;
  }, time);

  @Test
  void keys_areKeptForADay() throws Exception {
    assertThat(keys.find("key-1")).contains(GraphSender.SIGNING.getPublic());
    time.advance(Duration.ofHours(24).minusSeconds(1));
    assertThat(keys.find("key-1")).isPresent();
    assertThat(fetches).hasValue(1);
    time.advance(Duration.ofSeconds(1));
    assertThat(keys.find("key-1")).isPresent();
    assertThat(fetches).hasValue(2);
  }

  @Test
  void unknownIds_bringThemAnew_butOnlyOnceInFiveMinutes() throws Exception {
    assertThat(keys.find("key-1")).isPresent();
    time.advance(Duration.ofMinutes(5));
    document = TWO;
    assertThat(keys.find("key-2")).contains(GraphSender.STRANGER.getPublic());
    assertThat(keys.find("key-1")).isEmpty(); // withdrawn
    for (int i = 0; i < 1_000; i++) {
      assertThat(keys.find("made-up-" + i)).isEmpty();
    }
    assertThat(fetches).hasValue(2);
    time.advance(Duration.ofMinutes(5));
    assertThat(keys.find("made-up")).isEmpty();
    assertThat(fetches).hasValue(3);
  }

  @Test
  void oldKeys_stay_whenTheFetchFails_orBringsNoKeys() throws Exception {
    assertThat(keys.find("key-1")).isPresent();
    down = true;
    time.advance(Duration.ofDays(3));
    assertThat(keys.find("key-1")).isPresent();
    down = false;
    for (String odd : List.of("{}", "[]", "{\"keys\":[]}", "<html>",
        "{\"keys\":[{\"kid\":\"x\",\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"},{\"kid\":\"y\",\"kty\":\"EC\"},7]}")) {
      document = odd.getBytes(StandardCharsets.UTF_8);
      time.advance(Duration.ofMinutes(5));
      assertThat(keys.find("key-1")).as(odd).isPresent();
    }
    assertThat(fetches).hasValue(7);
  }

  @Test
  void withoutAnyKeys_nothingIsFound_andAnotherTryComesSoon() throws Exception {
    down = true;
    assertThatExceptionOfType(KeysUnavailableException.class).isThrownBy(() -> keys.find("key-1"));
    assertThatExceptionOfType(KeysUnavailableException.class).isThrownBy(() -> keys.find("key-1"));
    assertThat(fetches).hasValue(1);
    down = false;
    time.advance(Duration.ofSeconds(10));
    assertThat(keys.find("key-1")).isPresent();
  }

  @Test
  void manyThreads_makeOneFetch() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    AtomicInteger slow = new AtomicInteger();
    SigningKeys shared = new SigningKeys(() -> {
      slow.incrementAndGet();
      return ONE;
    }, time);
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Future<Optional<PublicKey>>> found = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        found.add(threads.submit(() -> {
          go.await();
          return shared.find("key-1");
        }));
      }
      go.countDown();
      for (Future<Optional<PublicKey>> one : found) {
        assertThat(one.get()).isPresent();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(slow).hasValue(1);
  }

  @Test
  void download_isBounded_andFollowsNothing() throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Map<String, byte[]> bodies = Map.of("/good", ONE, "/full", new byte[64 << 10], "/large", new byte[(64 << 10) + 1], "/moved", new byte[1]);
    bodies.forEach((path, body) -> server.createContext(path, exchange -> {
      exchange.getResponseHeaders().set("Location", "/good");
      exchange.sendResponseHeaders(path.equals("/moved") ? 302 : 200, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    }));
    server.start();
    try {
      String root = "http://127.0.0.1:" + server.getAddress().getPort();
      assertThat(new KeyDownload(URI.create(root + "/good")).fetch()).isEqualTo(ONE);
      assertThat(new KeyDownload(URI.create(root + "/full")).fetch()).hasSize(64 << 10);
      for (String path : List.of("/large", "/moved", "/nothing")) {
        assertThatExceptionOfType(IOException.class).as(path).isThrownBy(() -> new KeyDownload(URI.create(root + path)).fetch());
      }
    } finally {
      server.stop(0);
    }
  }
}
