package io.github.connectedsecurity.defender;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubCredential;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The service as far as actions, live response and indicators go, with its memory: an action ends after as many questions as its
 * type takes, a second one of the same type meanwhile is refused, and indicators count. It remembers all that it took.
 */
final class FakeDefender implements AutoCloseable {
  private static final Pattern ACT = Pattern.compile("POST /api/machines/([^/]+)/(\\w+)");
  private static final Pattern ACTION = Pattern.compile("(GET|POST) /api/machineactions/([^/]+?)(/cancel)?");
  private static final Map<String, String> TYPES = Map.of("isolate", "Isolate", "unisolate", "Unisolate", "restrictCodeExecution", "RestrictCodeExecution",
      "unrestrictCodeExecution", "UnrestrictCodeExecution", "runAntiVirusScan", "RunAntiVirusScan", "StopAndQuarantineFile", "StopAndQuarantineFile",
      "collectInvestigationPackage", "CollectInvestigationPackage", "offboard", "Offboard", "runliveresponse", "LiveResponse");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final ReentrantLock lock = new ReentrantLock();
  private final FakeTime time = new FakeTime();
  private final Map<String, Map<String, Object>> actions = new LinkedHashMap<>();
  private final Map<String, Integer> questions = new TreeMap<>(); // until an action ends, by type
  private final Map<String, Integer> left = new LinkedHashMap<>();
  private final Map<String, String> ends = new LinkedHashMap<>();
  private final List<String> taken = new ArrayList<>();
  private final Map<String, String> state = new LinkedHashMap<>(); // of machines
  private final Map<String, Map<String, Object>> indicators = new LinkedHashMap<>();
  private final List<List<String>> imports = new ArrayList<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<String, List<Answer>> scripted = new LinkedHashMap<>();
  private int busiest;

  FakeDefender() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** What a request is answered with. */
  record Answer(int status, String body, Map<String, String> headers) {
    static Answer of(int status, String body) { return new Answer(status, body, Map.of()); }

    static Answer refused(int status, String code, String message) {
      return of(status, Json.write(Map.of("error", Map.of("code", code, "message", message))));
    }
  }

  String url() { return "http://127.0.0.1:" + server.getAddress().getPort(); }

  FakeTime time() { return time; }

  ClientOptions options() {
    URI here = URI.create(url());
    return ClientOptions.builder().cloud(Cloud.builder("fake", here).service(Service.DEFENDER, here, "defender").build()).credential(new StubCredential())
        .retry(new RetryPolicy(4, Duration.ofMillis(1), Duration.ofMillis(2))).time(time).build();
  }

  /** Lets actions of a type end after so many questions. */
  FakeDefender ends(String type, int afterQuestions, String status) {
    questions.put(type, afterQuestions);
    ends.put(type, status);
    return this;
  }

  /** Answers one request otherwise than the service's rules would; a body of "TAKE" does the work and loses the answer. */
  FakeDefender once(String verbAndPath, Answer answer) {
    scripted.computeIfAbsent(verbAndPath, key -> new ArrayList<>()).add(answer);
    return this;
  }

  /** The actions taken, in their order, as {@code Isolate m1}. */
  List<String> taken() { return locked(() -> List.copyOf(taken)); }

  /** The last thing that a machine's sensor did. */
  String state(String machine) { return locked(() -> state.getOrDefault(machine, "")); }

  /** The values of each import, call by call. */
  List<List<String>> imports() { return locked(() -> List.copyOf(imports)); }

  Map<String, Map<String, Object>> indicators() { return locked(() -> Map.copyOf(indicators)); }

  /** The most live response sessions at once. */
  int busiest() { return locked(() -> busiest); }

  private <R> R locked(Supplier<R> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String line = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String query = exchange.getRequestURI().getRawQuery() == null ? "" : URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
      Answer answer = locked(() -> answer(line, query, body));
      answer.headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
      byte[] bytes = answer.body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private Answer answer(String line, String query, String body) {
    List<Answer> waiting = scripted.getOrDefault(line, List.of());
    if (!waiting.isEmpty()) {
      Answer next = waiting.remove(0);
      if (next.body.equals("TAKE")) {
        byRule(line, query, body);
        return Answer.of(next.status, "");
      }
      return next;
    }
    return byRule(line, query, body);
  }

  private Answer byRule(String line, String query, String body) {
    Matcher act = ACT.matcher(line);
    Matcher action = ACTION.matcher(line);
    if (act.matches()) {
      return act(act.group(1), TYPES.getOrDefault(act.group(2), act.group(2)), body);
    }
    if (line.equals("GET /api/machineactions")) {
      List<Map<String, Object>> found = actions.values().stream().filter(one -> query.contains("'" + one.get("machineId") + "'"))
          .filter(one -> query.contains("type eq '" + one.get("type") + "'")).toList();
      return Answer.of(200, Json.write(Map.of("value", found)));
    }
    if (action.matches()) {
      return action.group(3) == null ? asked(action.group(2)) : cancelled(action.group(2));
    }
    return switch (line) {
      case "GET /api/indicators" -> list(query);
      case "POST /api/indicators/import" -> imported(body);
      default -> Answer.refused(418, "NoRule", line);
    };
  }

  private Answer act(String machine, String type, String body) {
    boolean pending = actions.values().stream()
        .anyMatch(one -> text(one, "machineId").equals(machine) && text(one, "type").equals(type) && !isFinal(one));
    if (pending) {
      return type.equals("LiveResponse") ? Answer.refused(400, "ActiveRequestAlreadyExists", "Active request already exists")
          : Answer.refused(400, "BadRequest", "Action is already in progress");
    }
    String id = "action-" + numbers.incrementAndGet();
    Map<String, Object> request = Json.object(body);
    Map<String, Object> created = new LinkedHashMap<>(Map.of("id", id, "type", type, "machineId", machine, "status", "Pending",
        "creationDateTimeUtc", now().toString(), "lastUpdateTimeUtc", now().toString(), "requestorComment", request.getOrDefault("Comment", "")));
    Object scope = request.getOrDefault("IsolationType", request.getOrDefault("ScanType", ""));
    if (!scope.equals("")) {
      created.put("scope", scope);
    }
    if (request.get("Sha1") instanceof String sha1) {
      created.put("relatedFileInfo", Map.of("fileIdentifier", sha1, "fileIdentifierType", "Sha1"));
    }
    actions.put(id, created);
    left.put(id, questions.getOrDefault(type, 1));
    taken.add(type + " " + machine);
    long sessions = actions.values().stream().filter(one -> text(one, "type").equals("LiveResponse") && !isFinal(one)).count();
    busiest = Math.max(busiest, (int) sessions);
    return Answer.of(201, Json.write(created));
  }

  private Answer asked(String id) {
    Map<String, Object> action = actions.get(id);
    if (action == null) {
      return Answer.refused(404, "ResourceNotFound", "no such action");
    }
    if (!isFinal(action)) {
      int more = left.merge(id, -1, Integer::sum);
      String type = text(action, "type");
      String status = more > 0 ? "InProgress" : ends.getOrDefault(type, "Succeeded");
      action.put("status", status);
      action.put("lastUpdateTimeUtc", now().toString());
      if (status.equals("Succeeded")) {
        state.put(text(action, "machineId"), type);
      }
    }
    return Answer.of(200, Json.write(action));
  }

  private Answer cancelled(String id) {
    Map<String, Object> action = actions.getOrDefault(id, Map.of());
    if (action.isEmpty() || isFinal(action)) {
      return Answer.refused(404, "ResourceNotFound", "nothing to cancel");
    }
    left.put(id, 1);
    ends.put(text(action, "type"), "Cancelled");
    action.put("cancellationRequestor", "tests");
    return Answer.of(200, Json.write(action));
  }

  private Answer list(String query) {
    int top = number(query, "\\$top=(\\d+)", 10_000);
    int skip = number(query, "\\$skip=(\\d+)", 0);
    return Answer.of(200, Json.write(Map.of("value", indicators.values().stream().skip(skip).limit(top).toList())));
  }

  private Answer imported(String body) {
    List<Object> results = new ArrayList<>();
    List<String> values = new ArrayList<>();
    if (!(Json.object(body).get("Indicators") instanceof List<?> items) || items.size() > 500) {
      return Answer.refused(400, "MaximumBatchSizeExceeded", "too many");
    }
    for (Object item : items) {
      Map<String, Object> one = new LinkedHashMap<>();
      ((Map<?, ?>) item).forEach((name, value) -> one.put(name.toString(), value));
      String value = one.getOrDefault("indicatorValue", "").toString();
      values.add(value);
      if (value.startsWith("refused")) {
        results.add(Map.of("indicator", value, "isFailed", true, "failureReason", "The service knows why."));
        continue;
      }
      one.put("id", String.valueOf(numbers.incrementAndGet()));
      indicators.put(value, one);
      results.add(Map.of("id", one.get("id"), "indicator", value, "isFailed", false));
    }
    imports.add(values);
    return Answer.of(200, Json.write(Map.of("value", results)));
  }

  /** Time goes on a little with each change, so that no two actions have the same. */
  private Instant now() { return time.now().plusNanos(1_000L * numbers.incrementAndGet()); }

  private static boolean isFinal(Map<String, Object> action) {
    return List.of("Succeeded", "Failed", "TimeOut", "Cancelled").contains(String.valueOf(action.get("status")));
  }

  private static String text(Map<String, Object> object, String name) { return String.valueOf(object.get(name)); }

  private static int number(String text, String pattern, int absent) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : absent;
  }

  /** Counts what a function of each gives. */
  static <T> Map<String, Long> counted(List<T> items, Function<T, String> by) {
    Map<String, Long> counts = new TreeMap<>();
    items.forEach(item -> counts.merge(by.apply(item), 1L, Long::sum));
    return counts;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
