package io.github.connectedsecurity.sentinel.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.testing.StubCredential;
import io.github.connectedsecurity.sentinel.SentinelClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** 2 GB of records from a JVM with 64 MB. */
class TwoGigabytesTest {
  private static final int TEXT = 60_000;
  private static final int RECORDS = 2_000_000_000 / TEXT;

  private final AtomicLong unpacked = new AtomicLong();
  private final AtomicLong tooLarge = new AtomicLong();

  @Test
  void records_areAllSent_inLittleMemory() throws Exception {
    HttpServer sink = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    sink.setExecutor(threads);
    sink.createContext("/", this::take);
    sink.start();
    try {
      Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-cp",
          System.getProperty("java.class.path"), Child.class.getName(), String.valueOf(sink.getAddress().getPort())).redirectErrorStream(true).start();
      String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(child.waitFor(2, TimeUnit.MINUTES)).isTrue();
      assertThat(output).contains("accepted " + RECORDS + " records");
      assertThat(unpacked.get()).isGreaterThan(2_000_000_000L - TEXT);
      assertThat(tooLarge.get()).as("requests of more than 1 MB, packed or not").isZero();
    } finally {
      sink.stop(0);
      threads.shutdownNow();
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      long whole = body.length;
      if ("gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))) {
        try (InputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(body), 64 << 10)) {
          whole = in.transferTo(java.io.OutputStream.nullOutputStream());
        }
      }
      unpacked.addAndGet(whole);
      tooLarge.addAndGet(whole > 1_000_000 || body.length > 1_000_000 ? 1 : 0);
      exchange.sendResponseHeaders(204, -1);
    }
  }

  /** What the small JVM runs. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) {
      URI here = URI.create("http://127.0.0.1:" + args[0]);
      Cloud cloud = Cloud.builder("fake", here).service(Service.RESOURCE_MANAGER, here, "a").service(Service.LOG_INGESTION, here, "b").build();
      SentinelClient client = SentinelClient.create(ClientOptions.builder().cloud(cloud).credential(new StubCredential()).build());
      String text = "a line of a log, with ä and € | ".repeat(TEXT).substring(0, TEXT - 4_000);
      Stream<Map<String, Object>> records = IntStream.range(0, RECORDS).mapToObj(i -> Map.of("Id", i, "Text", text));

      IngestionReport report = client.ingestion(here, "dcr-1", "Custom-T").with(o -> o.bytesPerMinute(Long.MAX_VALUE)).send(records).requireWhole();

      System.out.println("accepted " + report.accepted() + " records, " + report.bytes() + " bytes");
    }
  }
}
