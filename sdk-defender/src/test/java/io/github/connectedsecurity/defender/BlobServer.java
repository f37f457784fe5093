package io.github.connectedsecurity.defender;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A store of blobs on loopback that answers parts, counts what is asked at once, and can forbid an old signature. */
final class BlobServer implements AutoCloseable {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d+)");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Blob> blobs = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> forbidden = new CopyOnWriteArrayList<>();
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final List<String> tokens = new CopyOnWriteArrayList<>();

  BlobServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  String url() { return "http://127.0.0.1:" + server.getAddress().getPort(); }

  BlobServer put(String path, byte[] content) { return put(path, new Blob(content.length, (from, count, out) -> out.write(content, from, count))); }

  /** Keeps content that is made while it is sent. */
  BlobServer put(String path, Blob blob) {
    blobs.put(path, blob);
    return this;
  }

  /** Content of a length, and how a part of it is written. */
  record Blob(int length, Part part) {}

  /** Writes so many bytes from a place on. */
  @FunctionalInterface
  interface Part {
    void write(int from, int count, OutputStream out) throws IOException;
  }

  /** Loses what is kept there. */
  void remove(String path) { blobs.remove(path); }

  /** Refuses this signature from now on. */
  void forbid(String signature) { forbidden.add(signature); }

  /** The paths asked for, in order. */
  List<String> asked() { return List.copyOf(asked); }

  List<String> tokens() { return List.copyOf(tokens); }

  int mostAtOnce() { return most.get(); }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
      asked.add(exchange.getRequestURI().getPath());
      if (exchange.getRequestHeaders().containsKey("Authorization")) {
        tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
      }
      String query = String.valueOf(exchange.getRequestURI().getRawQuery());
      Blob blob = blobs.get(exchange.getRequestURI().getPath());
      if (blob == null || forbidden.stream().anyMatch(query::contains)) {
        exchange.sendResponseHeaders(blob == null ? 404 : 403, -1);
        return;
      }
      send(exchange, blob);
    } finally {
      atOnce.decrementAndGet();
    }
  }

  private static void send(HttpExchange exchange, Blob blob) throws IOException {
    Matcher range = RANGE.matcher(String.valueOf(exchange.getRequestHeaders().getFirst("Range")));
    if (!range.matches()) {
      exchange.sendResponseHeaders(200, blob.length == 0 ? -1 : blob.length);
      blob.part.write(0, blob.length, exchange.getResponseBody());
      return;
    }
    if (blob.length == 0) {
      exchange.sendResponseHeaders(416, -1);
      return;
    }
    int from = Integer.parseInt(range.group(1));
    int to = Math.min(blob.length - 1, Integer.parseInt(range.group(2)));
    exchange.getResponseHeaders().set("Content-Range", "bytes " + from + "-" + to + "/" + blob.length);
    exchange.getResponseHeaders().set("ETag", "\"" + blob.length + "\"");
    exchange.sendResponseHeaders(206, to - from + 1);
    blob.part.write(from, to - from + 1, exchange.getResponseBody());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
