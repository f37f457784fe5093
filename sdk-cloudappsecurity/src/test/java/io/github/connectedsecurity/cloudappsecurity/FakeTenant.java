package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubCredential;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * A tenant that keeps the rules of the real one about lists of activities: pages of 100, offsets up to 5,000, scans with filters of its
 * own and short pages, names of filters, and 30 calls in any minute of a clock that tests move. Items that share a time come in
 * another order with every window, because nothing promises one.
 */
final class FakeTenant implements Interceptor {
  static final int REACH = 5_000;
  static final int CALLS_A_MINUTE = 30;

  private static final Set<String> NAMES = Set.of("date", "created", "service", "policy", "$cursor");

  private final FakeTime time = new FakeTime();
  private final List<Map<String, Object>> activities = new ArrayList<>();
  private final Map<String, List<Map<String, Object>>> windows = new LinkedHashMap<>(); // what was asked for lately
  private final ArrayDeque<Long> calls = new ArrayDeque<>();
  private boolean silentAtTheEnd;
  private int requests;
  private int refused;

  /** An activity of an application, at a time, stored a second later. */
  FakeTenant add(String id, long timestamp, int app) {
    int number = activities.size() * 7_919 % 100_003;
    activities.add(Map.of("_id", id, "timestamp", timestamp, "created", timestamp + 1_000, "appId", app, "policy", "p" + app, "number", number));
    return this;
  }

  /** From now on the last page that an offset reaches says that nothing follows. */
  FakeTenant silentAtTheEnd() {
    silentAtTheEnd = true;
    return this;
  }

  FakeTime time() { return time; }

  int requests() { return requests; }

  int refused() { return refused; }

  CloudAppSecurityClient client() {
    URI root = URI.create("https://contoso.example");
    Cloud cloud = Cloud.builder("fake", root).service(Service.CLOUD_APP_SECURITY, root, "scope").build();
    ClientOptions options = ClientOptions.builder().cloud(cloud).credential(new StubCredential()).time(time).retry(RetryPolicy.NONE)
        .transport(new OkHttpClient.Builder().addInterceptor(this).build()).build();
    return CloudAppSecurityClient.create(options, root);
  }

  /** Answers in place of the network, which would only make thousands of calls slow. */
  @Override
  public Response intercept(Chain chain) throws IOException {
    requests++;
    Buffer sent = new Buffer();
    RequestBody content = chain.request().body();
    if (content != null) {
      content.writeTo(sent);
    }
    Answer answer = isTooMany() ? new Answer(429, Map.of("detail", "Request was throttled.")) : list(Json.object(sent.readByteArray()));
    refused += answer.status() == 200 ? 0 : 1;
    return new Response.Builder().request(chain.request()).protocol(Protocol.HTTP_1_1).code(answer.status()).message("told")
        .body(ResponseBody.create(Json.bytes(answer.body()), MediaType.get("application/json"))).build();
  }

  private boolean isTooMany() {
    long now = time.nanos();
    while (!calls.isEmpty() && now - calls.peekFirst() >= Duration.ofMinutes(1).toNanos()) {
      calls.removeFirst();
    }
    if (calls.size() >= CALLS_A_MINUTE) {
      return true;
    }
    calls.addLast(now);
    return false;
  }

  private Answer list(Map<String, Object> body) {
    if (body.keySet().stream().anyMatch(name -> name.startsWith("$"))) {
      return refusal("unknown member");
    }
    Map<String, Object> filters = object(body.get("filters"));
    for (String name : filters.keySet()) {
      if (!NAMES.contains(name)) {
        return refusal("filter validation error: No filter name '" + name + "' found in metadata activities");
      }
    }
    return Boolean.TRUE.equals(body.get("isScan")) ? scan(body, filters) : page(body, filters);
  }

  private Answer page(Map<String, Object> body, Map<String, Object> filters) {
    long limit = (Long) body.getOrDefault("limit", 100L);
    long skip = (Long) body.getOrDefault("skip", 0L);
    if (limit > 100 || skip + limit > REACH) {
      return refusal("out of reach");
    }
    String sort = "created".equals(body.get("sortField")) ? "created" : "timestamp";
    List<Map<String, Object>> matching = matching(filters, sort, "asc".equals(body.get("sortDirection")));
    List<Map<String, Object>> items = matching.subList((int) Math.min(skip, matching.size()), (int) Math.min(skip + limit, matching.size()));
    boolean more = skip + limit < matching.size();
    boolean silent = silentAtTheEnd && skip + limit >= REACH;
    return new Answer(200, Map.of("data", items, "hasNext", more && !silent, "total", matching.size(), "max", 100, "moreThanTotal", false));
  }

  private Answer scan(Map<String, Object> body, Map<String, Object> filters) {
    long limit = (Long) body.getOrDefault("limit", 500L);
    if (body.containsKey("skip") || limit < 500 || limit > 5_000) {
      return refusal("a scan has no skip and 500 to 5000 items a page");
    }
    long from = object(filters.get("$cursor")).get("eq") instanceof Long cursor ? cursor : 0;
    List<Map<String, Object>> matching = matching(without(filters, "$cursor"), "timestamp", false);
    boolean more = from + limit < matching.size();
    int to = (int) (more ? from + limit - 3 : matching.size()); // the last few are dropped, so that nothing comes twice
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("data", matching.subList((int) from, to));
    answer.put("hasNext", more);
    if (more) {
      Map<String, Object> next = new LinkedHashMap<>(filters);
      next.put("$cursor", Map.of("eq", to));
      answer.put("nextQueryFilters", next);
    }
    return new Answer(200, answer);
  }

  private List<Map<String, Object>> matching(Map<String, Object> filters, String sort, boolean up) {
    if (windows.size() > 100) {
      windows.clear();
    }
    return windows.computeIfAbsent(filters + sort + up + activities.size(), window -> sorted(filters, sort, up));
  }

  private List<Map<String, Object>> sorted(Map<String, Object> filters, String sort, boolean up) {
    Predicate<Map<String, Object>> all = activity -> filters.entrySet().stream()
        .allMatch(filter -> matches(activity, filter.getKey(), object(filter.getValue())));
    Comparator<Map<String, Object>> order = Comparator.comparingLong(activity -> (up ? 1 : -1) * number(activity, sort));
    List<Map<String, Object>> found = new ArrayList<>(activities.stream().filter(all).toList());
    int turn = filters.toString().hashCode();
    Collections.rotate(found, found.isEmpty() ? 0 : Math.floorMod(turn, found.size()));
    found.sort(order.thenComparingLong(activity -> (turn % 2 == 0 ? 1 : -1) * number(activity, "number")));
    return found;
  }

  private static boolean matches(Map<String, Object> activity, String field, Map<String, Object> operators) {
    return operators.entrySet().stream().allMatch(operator -> switch (field) {
      case "date" -> within(number(activity, "timestamp"), operator);
      case "created" -> within(number(activity, "created"), operator);
      case "service" -> ((List<?>) operator.getValue()).contains(number(activity, "appId"));
      default -> ((List<?>) operator.getValue()).contains(activity.get("policy"));
    });
  }

  private static boolean within(long moment, Map.Entry<String, Object> operator) {
    return switch (operator.getKey()) {
      case "gte" -> moment >= (Long) operator.getValue();
      case "lte" -> moment <= (Long) operator.getValue();
      case "range" -> ((List<?>) operator.getValue()).stream().map(FakeTenant::object)
          .anyMatch(range -> moment >= number(range, "start") && moment <= number(range, "end"));
      default -> throw new IllegalArgumentException(operator.getKey());
    };
  }

  private static long number(Map<String, Object> activity, String name) { return ((Number) Objects.requireNonNull(activity.get(name))).longValue(); }

  private static Answer refusal(String detail) { return new Answer(400, Map.of("detail", detail)); }

  private static Map<String, Object> without(Map<String, Object> map, String name) {
    Map<String, Object> rest = new LinkedHashMap<>(map);
    rest.remove(name);
    return rest;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(@Nullable Object value) { return value == null ? Map.of() : (Map<String, Object>) value; }

  private record Answer(int status, Map<String, Object> body) {}
}
