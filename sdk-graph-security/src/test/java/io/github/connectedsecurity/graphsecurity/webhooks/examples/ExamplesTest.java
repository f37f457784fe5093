package io.github.connectedsecurity.graphsecurity.webhooks.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.graphsecurity.webhooks.ChangeNotification;
import io.github.connectedsecurity.graphsecurity.webhooks.NotificationHandler;
import io.github.connectedsecurity.graphsecurity.webhooks.NotificationReceiver;
import io.github.connectedsecurity.graphsecurity.webhooks.WebhookResponse;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ExamplesTest {
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final AtomicInteger twice = new AtomicInteger();
  private final AtomicInteger overflows = new AtomicInteger();
  private final NotificationHandler handler = new NotificationHandler() {
    @Override
    public void changed(ChangeNotification notification, Optional<Map<String, Object>> resource) {
      if (!seen.add(notification.resourceId().orElse("?"))) {
        twice.incrementAndGet();
      }
    }

    @Override
    public void problem(Problem problem) { overflows.incrementAndGet(); }
  };

  private static String body(int first, int count) {
    List<Map<String, Object>> value = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      value.add(Map.of("subscriptionId", "s1", "clientState", "secret-1", "changeType", "created", "resourceData", Map.of("id", "a" + i)));
    }
    return Json.write(Map.of("value", value));
  }

  /** Graph's side: what is not taken is sent again, as Graph does for four hours. */
  private static void deliver(HttpClient graph, URI hook, String body) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(hook).POST(HttpRequest.BodyPublishers.ofString(body)).build();
    int status = graph.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    while (status == 503) {
      Thread.onSpinWait();
      status = graph.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
    assertThat(status).isEqualTo(202);
  }

  @Test
  @Timeout(60)
  void httpServer_handlesTenThousandNotifications_withinAMinute_withoutLoss() throws Exception {
    NotificationReceiver receiver = NotificationReceiver.builder(handler).clientState("s1", "secret-1").capacity(500).build();
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService threads = Executors.newCachedThreadPool();
    server.createContext("/graph", new HttpServerExample(receiver)::handle);
    server.setExecutor(threads);
    server.start();
    threads.execute(receiver);
    threads.execute(receiver);
    try {
      HttpClient graph = HttpClient.newHttpClient();
      URI hook = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/graph");
      ExecutorService senders = Executors.newFixedThreadPool(8);
      List<Future<?>> deliveries = new ArrayList<>();
      for (int i = 0; i < 2_500; i++) {
        String body = body(i * 4, 4);
        deliveries.add(senders.submit(() -> {
          deliver(graph, hook, body);
          return null;
        }));
      }
      for (Future<?> delivery : deliveries) {
        delivery.get();
      }
      senders.shutdown();
      for (long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20); receiver.counts().handled() < 10_000 && System.nanoTime() < until;) {
        Thread.onSpinWait();
      }
    } finally {
      server.stop(0);
      threads.shutdownNow();
    }
    assertThat(seen).hasSize(10_000);
    assertThat(twice).hasValue(0);
    assertThat(receiver.counts().handled()).isEqualTo(10_000);
  }

  @Test
  @Timeout(60)
  void overflow_losesNothing_whileGraphComesAgain() throws Exception {
    NotificationReceiver receiver = NotificationReceiver.builder(handler).clientState("s1", "secret-1").capacity(10).build();
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ExecutorService threads = Executors.newCachedThreadPool();
    server.createContext("/graph", new HttpServerExample(receiver)::handle);
    server.start();
    try {
      HttpClient graph = HttpClient.newHttpClient();
      URI hook = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/graph");
      deliver(graph, hook, body(0, 10));
      CountDownLatch sending = new CountDownLatch(1);
      Future<?> second = threads.submit(() -> {
        sending.countDown();
        deliver(graph, hook, body(10, 10));
        return null;
      });
      sending.await();
      for (long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20); overflows.get() == 0 && System.nanoTime() < until;) {
        Thread.onSpinWait();
      }
      assertThat(overflows.get()).isPositive();
      receiver.drain();
      second.get();
      receiver.drain();
    } finally {
      server.stop(0);
      threads.shutdownNow();
    }
    assertThat(seen).hasSize(20);
    assertThat(receiver.counts().overflowed()).isEqualTo(10L * overflows.get());
  }

  @Test
  void servlet_passesTheHandshake_andTheNotifications() throws Exception {
    NotificationReceiver receiver = NotificationReceiver.builder(handler).clientState("s1", "secret-1").build();
    ServletExample servlet = new ServletExample(receiver);
    Map<String, String> headers = new HashMap<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AtomicInteger status = new AtomicInteger();

    servlet.doPost(request("validationToken=a%3Ab+c", ""), response(status, headers, out));
    assertThat(status).hasValue(200);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a:b c");
    assertThat(headers).containsEntry("Content-Type", "text/plain; charset=utf-8");

    servlet.doPost(request(null, body(0, 2)), response(status, headers, out));
    assertThat(status).hasValue(202);
    assertThat(receiver.drain()).isEqualTo(2);
  }

  @Test
  void function_handlesBeforeItEnds() {
    FunctionExample function = new FunctionExample(NotificationReceiver.builder(handler).clientState("s1", "secret-1").build());

    WebhookResponse handshake = function.run(call(Map.of("validationToken", "a:b"), ""));
    assertThat(handshake.body()).isEqualTo("a:b");
    assertThat(function.run(call(Map.of(), body(0, 3))).status()).isEqualTo(202);
    assertThat(seen).hasSize(3);
  }

  private static FunctionExample.FunctionRequest call(Map<String, String> query, String body) {
    return new FunctionExample.FunctionRequest() {
      @Override
      public String httpMethod() { return "POST"; }

      @Override
      public Map<String, String> queryParameters() { return query; }

      @Override
      public Optional<byte[]> body() { return Optional.of(body.getBytes(StandardCharsets.UTF_8)); }
    };
  }

  private static HttpServletRequest request(@Nullable String query, String body) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    ServletInputStream in = new ServletInputStream() {
      @Override
      public int read() { return bytes.read(); }

      @Override
      public int read(byte[] into, int from, int count) { return bytes.read(into, from, count); }

      @Override
      public boolean isFinished() { return bytes.available() == 0; }

      @Override
      public boolean isReady() { return true; }

      @Override
      public void setReadListener(ReadListener listener) { throw new UnsupportedOperationException(); }
    };
    return (HttpServletRequest) Proxy.newProxyInstance(ExamplesTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
        (proxy, method, arguments) -> switch (method.getName()) {
          case "getMethod" -> "POST";
          case "getQueryString" -> query;
          case "getInputStream" -> in;
          default -> throw new UnsupportedOperationException(method.getName());
        });
  }

  private static HttpServletResponse response(AtomicInteger status, Map<String, String> headers, ByteArrayOutputStream body) {
    ServletOutputStream out = new ServletOutputStream() {
      @Override
      public void write(int b) { body.write(b); }

      @Override
      public boolean isReady() { return true; }

      @Override
      public void setWriteListener(WriteListener listener) { throw new UnsupportedOperationException(); }
    };
    return (HttpServletResponse) Proxy.newProxyInstance(ExamplesTest.class.getClassLoader(), new Class<?>[] {HttpServletResponse.class},
        (proxy, method, arguments) -> {
          switch (method.getName()) {
            case "setStatus" -> status.set((Integer) Objects.requireNonNull(arguments[0]));
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "getOutputStream" -> {
              return out;
            }
            default -> throw new UnsupportedOperationException(method.getName());
          }
          return null;
        });
  }
}
