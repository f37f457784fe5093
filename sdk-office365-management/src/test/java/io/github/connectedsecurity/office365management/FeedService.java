package io.github.connectedsecurity.office365management;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubCredential;
import io.github.connectedsecurity.office365management.model.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The activity feed of one tenant on loopback, with the rules of the service: subscriptions that must be on, windows of 24 hours
 * within seven days, pages whose links grow stale, blobs that appear late, are listed twice, expire, are refused or lead elsewhere,
 * and error codes with the statuses that they come with. Time is a test's.
 */
public final class FeedService implements AutoCloseable {
  public static final String TENANT = "41463f53-8812-40f4-890f-865bf6e35190";
  private static final String FEED = "/api/v1.0/" + TENANT + "/activity/feed/";

  public final FakeTime time = new FakeTime();
  public final Map<ContentType, String> subscriptions = new ConcurrentHashMap<>();
  public final List<Blob> blobs = new CopyOnWriteArrayList<>();
  public final List<String> asked = new CopyOnWriteArrayList<>();
  public final AtomicInteger withoutPublisher = new AtomicInteger();
  /** How many of the next calls are refused, and with what. */
  public final AtomicInteger refusals = new AtomicInteger();
  public volatile Answer refusal = throttle("{\"error\":{\"code\":\"AF429\",\"message\":\"Too many requests. Method=GetBlob, PublisherId=x\"}}");
  /** Each so many-th page is refused as stale when it is asked for the first time; 0 for none. */
  public volatile int staleEvery;
  /** Whether all links to pages are refused as stale. */
  public volatile boolean stale;
  public volatile int pageSize = 20;
  /** Where links to pages lead instead of here; empty text for here. */
  public volatile String elsewhere = "";
  private final Set<String> grewStale = ConcurrentHashMap.newKeySet();
  private final AtomicInteger allowed = new AtomicInteger(-1);
  private final HttpServer server;

  private FeedService(HttpServer server) { this.server = server; }

  /** Starts on a free port, with no subscription. */
  public static FeedService start() {
    try {
      FeedService service = new FeedService(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
      service.server.createContext("/", service::handle);
      service.server.start();
      return service;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A client with the SDK's own retries, on the test's time. */
  public ManagementActivityClient client() { return ManagementActivityClient.create(options(), TENANT); }

  public ClientOptions options() {
    Cloud cloud = Cloud.builder("feed", URI.create(url())).service(Service.OFFICE_365_MANAGEMENT, URI.create(url()), "feed/.default").build();
    return ClientOptions.builder().cloud(cloud).credential(new StubCredential()).time(time).build();
  }

  public String url() { return "http://127.0.0.1:" + server.getAddress().getPort(); }

  public String contentUri(String contentId) { return url() + FEED + "audit/" + contentId; }

  /** Adds a blob that is listed as soon as it is made. */
  public Blob add(ContentType type, String id, Instant created, List<String> recordIds) {
    Blob blob = new Blob(type, id, created, created, contentUri(id), recordIds, Optional.empty());
    blobs.add(blob);
    return blob;
  }

  /** Refuses everything once so many calls have come. */
  public void refuseAfter(int calls) { allowed.set(calls); }

  /** How often a blob was fetched. */
  public long fetched(String contentId) { return asked.stream().filter(line -> line.equals("GET " + FEED + "audit/" + contentId)).count(); }

  public static Answer throttle(String body) { return new Answer(403, body); }

  public static Answer error(int status, String code) {
    return new Answer(status, "{\"error\":{\"code\":\"" + code + "\",\"message\":\"Refused.\"}}");
  }

  @Override
  public void close() { server.stop(0); }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      URI uri = exchange.getRequestURI();
      asked.add(exchange.getRequestMethod() + " " + uri.getPath());
      Map<String, String> query = query(uri.getRawQuery());
      if (!query.containsKey("PublisherIdentifier")) {
        withoutPublisher.incrementAndGet();
      }
      if (allowed.getAndDecrement() == 0) {
        refusals.set(1_000);
      }
      Answer answer = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? refusal : answer(exchange.getRequestMethod() + " " + uri.getPath(), query);
      answer.headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
      byte[] body = answer.body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
      exchange.sendResponseHeaders(answer.status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Answer answer(String line, Map<String, String> query) {
    String operation = line.replace(FEED, "").replace("/api/v1/" + TENANT + "/activity/feed/", "");
    if (operation.startsWith("GET audit/")) {
      return blob(operation.substring("GET audit/".length()));
    }
    ContentType type = ContentType.of(query.getOrDefault("contentType", ""));
    if (!operation.equals("GET subscriptions/list") && !ContentType.known().contains(type)) {
      return error(400, "AF20020");
    }
    return switch (operation) {
      case "GET subscriptions/list" -> new Answer(200, Json.write(subscriptions.keySet().stream().sorted((a, b) -> a.value().compareTo(b.value()))
          .map(this::subscription).toList()));
      case "POST subscriptions/start" -> begin(type);
      case "POST subscriptions/stop" -> subscriptions.remove(type) == null ? error(400, "AF20022") : new Answer(200, "");
      case "GET subscriptions/content" -> list(type, query);
      default -> error(404, "AF20052");
    };
  }

  private Answer begin(ContentType type) {
    if ("enabled".equals(subscriptions.put(type, "enabled"))) {
      return error(400, "AF20024");
    }
    return new Answer(200, Json.write(subscription(type)));
  }

  private Map<String, Object> subscription(ContentType type) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("contentType", type.value());
    json.put("status", subscriptions.getOrDefault(type, ""));
    return json;
  }

  private Answer list(ContentType type, Map<String, String> query) {
    String status = subscriptions.getOrDefault(type, "");
    if (status.isEmpty()) {
      return error(400, "AF20022");
    }
    if (status.equals("disabled")) {
      return error(400, "AF20023");
    }
    Optional<Instant> from = instant(query.getOrDefault("startTime", ""));
    Optional<Instant> to = instant(query.getOrDefault("endTime", ""));
    if (from.isEmpty() || to.isEmpty() || Duration.between(from.get(), to.get()).compareTo(Duration.ofHours(24)) > 0
        || from.get().isBefore(time.now().minus(Duration.ofDays(7)).minusSeconds(1))) {
      return error(400, "AF20030");
    }
    if (!from.get().isBefore(to.get())) {
      return error(400, "AF20055");
    }
    int skip = Integer.parseInt(query.getOrDefault("nextPage", "0"));
    if (skip > 0 && (stale || staleEvery > 0 && skip / pageSize % staleEvery == 0 && grewStale.add(type + " " + from.get() + " " + skip))) {
      return error(400, "AF20031");
    }
    List<Blob> visible = blobs.stream().filter(blob -> blob.type.equals(type) && !blob.created.isBefore(from.get()) && blob.created.isBefore(to.get())
        && !blob.appears.isAfter(time.now())).toList();
    List<Map<String, Object>> page = visible.stream().skip(skip).limit(pageSize).map(Blob::listed).toList();
    Answer answer = new Answer(200, Json.write(page));
    String next = url() + "/api/v1/" + TENANT + "/activity/feed/subscriptions/content?contentType=" + type.value() + "&startTime="
        + encode(query.getOrDefault("startTime", "")) + "&endTime=" + encode(query.getOrDefault("endTime", "")) + "&nextPage=" + (skip + pageSize);
    return skip + pageSize >= visible.size() ? answer : answer.with("NextPageUri", elsewhere.isEmpty() ? next : elsewhere);
  }

  private Answer blob(String id) {
    Optional<Blob> found = blobs.stream().filter(blob -> blob.id.equals(id)).findFirst();
    if (found.isEmpty()) {
      return error(404, "AF20050");
    }
    Blob blob = found.get();
    if (blob.instead.isPresent()) {
      return blob.instead.get();
    }
    return blob.created.plus(Duration.ofDays(7)).isBefore(time.now()) ? error(400, "AF20051")
        : new Answer(200, blob.recordIds.stream().map(record -> record(record, blob)).collect(Collectors.joining(",", "[", "]")));
  }

  private static String record(String id, Blob blob) {
    return "{\"Id\":\"" + id + "\",\"RecordType\":6,\"CreationTime\":\"" + blob.created.toString().substring(0, 19)
        + "\",\"Operation\":\"FileAccessed\",\"OrganizationId\":\"" + TENANT + "\",\"UserType\":0,\"Workload\":\"SharePoint\",\"Version\":1}";
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String encode(String text) { return URLEncoder.encode(text, StandardCharsets.UTF_8); }

  private static Map<String, String> query(@Nullable String raw) {
    return raw == null ? Map.of() : Arrays.stream(raw.split("&", -1)).map(part -> part.split("=", 2))
        .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8), (a, b) -> a, LinkedHashMap::new));
  }

  /** What the service writes. */
  public record Answer(int status, String body, Map<String, String> headers) {
    public Answer(int status, String body) { this(status, body, Map.of()); }

    Answer with(String name, String value) { return new Answer(status, body, Map.of(name, value)); }
  }

  /**
   * A blob of the feed.
   *
   * @param appears when it is listed for the first time
   * @param instead what is answered in its place
   */
  public record Blob(ContentType type, String id, Instant created, Instant appears, String uri, List<String> recordIds, Optional<Answer> instead) {
    public Blob appearing(Instant later) { return new Blob(type, id, created, later, uri, recordIds, instead); }

    public Blob leadingTo(String elsewhere) { return new Blob(type, id, created, appears, elsewhere, recordIds, instead); }

    public Blob answering(Answer other) { return new Blob(type, id, created, appears, uri, recordIds, Optional.of(other)); }

    Map<String, Object> listed() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("contentType", type.value());
      json.put("contentId", id);
      json.put("contentUri", uri);
      json.put("contentCreated", created.toString());
      json.put("contentExpiration", created.plus(Duration.ofDays(7)).toString());
      return new LinkedHashMap<>(json);
    }
  }

  /** Ids of records, all different. */
  public static List<String> ids(int blob, int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add("%08x-0000-4000-8000-%012x".formatted(blob, i));
    }
    return ids;
  }
}
