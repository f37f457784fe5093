package io.github.connectedsecurity.sentinel.logs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.connectedsecurity.core.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A workspace with one row a second, which answers queries for stretches of time within the service's limits. */
final class LogServer implements AutoCloseable {
  static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
  static final long FIRST_ID = 9_007_199_254_740_993L;

  private static final Pattern TIME = Pattern.compile("datetime\\(([^)]*)\\)");
  private static final String COLUMNS = "{\"name\":\"TimeGenerated\",\"type\":\"datetime\"},{\"name\":\"Id\",\"type\":\"long\"},{\"name\":\"Rati"
      + "o\",\"type\":\"real\"},"
      + "{\"name\":\"Amount\",\"type\":\"decimal\"},{\"name\":\"Elapsed\",\"type\":\"timespan\"},{\"name\":\"Extra\",\"type\":\"dynamic\"},"
      + "{\"name\":\"Computer\",\"type\":\"string\"}";

  private final HttpServer server;
  private final long rows;
  private final int mostRows;
  private final int mostBytes;
  final List<int[]> answers = new CopyOnWriteArrayList<>();

  LogServer(long rows, int mostRows, int mostBytes) throws IOException {
    this.rows = rows;
    this.mostRows = mostRows;
    this.mostBytes = mostBytes;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  int port() { return server.getAddress().getPort(); }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      List<Instant> times = new ArrayList<>();
      Matcher time = TIME.matcher(String.valueOf(Json.object(exchange.getRequestBody().readAllBytes()).get("query")));
      while (time.find()) {
        times.add(Instant.parse(time.group(1)));
      }
      byte[] body = answer(place(times.get(0)), place(times.get(1)));
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /** The first row at or after a time. */
  private long place(Instant time) {
    long nanos = Duration.between(START, time).toNanos();
    return Math.max(0, Math.min(rows, -Math.floorDiv(-nanos, 1_000_000_000L)));
  }

  private byte[] answer(long from, long to) {
    StringBuilder json = new StringBuilder("{\"tables\":[{\"name\":\"PrimaryResult\",\"columns\":[" + COLUMNS + "],\"rows\":[");
    long row = from;
    for (; row < to && row - from < mostRows && json.length() < mostBytes; row++) {
      json.append(row == from ? "" : ",").append(row(row));
    }
    json.append("]}]");
    if (row < to) {
      json.append(",\"error\":{\"code\":\"PartialError\",\"message\":\"There were some errors when processing your query.\",\"details\":[{\"code\":\"E"
          + "ngineError\","
          + "\"message\":\"wrong\",\"innererror\":{\"code\":\"-2133196797\",\"message\":\"The results of this query exceed the set limit.\"}}]}");
    }
    byte[] body = json.append('}').toString().getBytes(StandardCharsets.UTF_8);
    answers.add(new int[] {(int) (row - from), body.length});
    return body;
  }

  private static String row(long i) {
    return "[\"" + START.plusSeconds(i).toString().replace("Z", ".1234567Z") + "\"," + (FIRST_ID + i) + "," + i + ".5,\"" + i
        + ".000000000000000001\",\"1.02:03:04."
        + String.format("%07d", i % 10_000_000) + "\",\"{\\\"k\\\":[" + i + ",\\\"ä\\\"]}\",\"host-" + i % 1000 + ".contoso.com\"]";
  }

  @Override
  public void close() { server.stop(0); }
}
