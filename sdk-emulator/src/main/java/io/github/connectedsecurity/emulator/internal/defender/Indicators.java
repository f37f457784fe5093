package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.emulator.internal.defender.DefenderService.Operation;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Indicators of the tenant: one for each value, at most 15,000, each checked as the service checks it. */
final class Indicators {
  private static final String SET = "Indicators";
  private static final int MOST = 15_000;
  private static final int MOST_AT_ONCE = 500;
  private static final List<String> REQUIRED = List.of("indicatorValue", "indicatorType", "action", "title", "description");
  private static final List<String> OPTIONAL = List.of("application", "expirationTime", "severity", "recommendedActions", "rbacGroupNames", "educateUrl",
      "generateAlert", "externalId", "lookBackPeriod", "mitreTechniques", "rbacGroupIds");
  private static final List<String> ACTIONS = List.of("Warn", "Block", "Audit", "Allowed", "BlockAndRemediate", "Alert", "AlertAndBlock");
  private static final Map<String, Pattern> VALUES = Map.of("FileSha1", Pattern.compile("[0-9A-Fa-f]{40}"), "FileSha256", Pattern.compile("[0-9A-Fa-f]{64}"),
      "FileMd5", Pattern.compile("[0-9A-Fa-f]{32}"), "CertificateThumbprint", Pattern.compile("[0-9A-Fa-f]{40}"),
      "IpAddress", Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(?!$)|$)){4}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*"),
      "DomainName", Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+"), "Url", Pattern.compile("https?://\\S+"));

  private final CloudState state;
  private final Entities indicators = new Entities();
  private int last;

  Indicators(CloudState state) { this.state = state; }

  void addTo(Routes<Operation> routes) {
    List<String> permissions = DefenderPermissions.INDICATORS;
    routes.add("GET", "/indicators", new Operation(permissions, request -> DefenderLists.page(request, SET, DefenderLists.INDICATORS, live())))
        .add("POST", "/indicators", new Operation(permissions, request -> request.single(200, SET, store(request, request.body(REQUIRED, OPTIONAL)))))
        .add("POST", "/indicators/import", new Operation(permissions, this::importAll))
        .add("POST", "/indicators/BatchDelete", new Operation(permissions, this::deleteMany))
        .add("DELETE", "/indicators/{id}", new Operation(permissions, this::delete));
  }

  void clear() {
    indicators.replaceAll(List.of());
    last = 0;
  }

  /** Those that have not expired. */
  private List<Map<String, Object>> live() {
    Instant now = state.clock().instant();
    return indicators.all().stream().filter(one -> time(one.get("expirationTime")).map(end -> end.isAfter(now)).orElse(true)).toList();
  }

  private Map<String, Object> store(DefenderRequest request, Map<String, Object> body) {
    check(body);
    Optional<Map<String, Object>> same = indicators.all().stream()
        .filter(one -> String.valueOf(body.get("indicatorValue")).equalsIgnoreCase(String.valueOf(one.get("indicatorValue")))).findFirst();
    if (same.isEmpty() && live().size() >= MOST) {
      throw new Refusal(400, "BadRequest", "The tenant has " + MOST + " active indicators, the most that it can have.");
    }
    String now = Times.write(state.clock().instant());
    Map<String, Object> indicator = new LinkedHashMap<>(same.orElseGet(() -> fresh(request, now)));
    indicator.putAll(body);
    indicator.put("lastUpdateTime", now);
    indicator.put("lastUpdatedBy", request.caller().name());
    indicators.put(indicator);
    return indicator;
  }

  private Map<String, Object> fresh(DefenderRequest request, String now) {
    Map<String, Object> indicator = new LinkedHashMap<>();
    indicator.put("id", String.valueOf(++last));
    indicator.put("severity", "Informational");
    indicator.put("source", request.caller().name());
    indicator.put("sourceType", "AadApp");
    indicator.put("createdByDisplayName", request.caller().name());
    indicator.put("createdBySource", "PublicApi");
    indicator.put("creationTimeDateTimeUtc", now);
    indicator.put("expirationTime", null);
    indicator.put("rbacGroupNames", List.of());
    indicator.put("rbacGroupIds", List.of());
    indicator.put("generateAlert", false);
    return indicator;
  }

  private static void check(Map<String, Object> body) {
    String type = DefenderRequest.choice(body, "indicatorType", VALUES.keySet().toArray(String[]::new));
    String action = DefenderRequest.choice(body, "action", ACTIONS.toArray(String[]::new));
    String value = String.valueOf(body.get("indicatorValue"));
    Pattern form = VALUES.get(type);
    if (form == null || !form.matcher(value).matches()) {
      throw new Refusal(400, code(type), "'" + value + "' is no " + type + ".");
    }
    if (action.equals("Audit") && !Boolean.TRUE.equals(body.get("generateAlert"))) {
      throw new Refusal(400, "InvalidInput", "The action Audit needs generateAlert true.");
    }
    if (body.containsKey("severity")) {
      DefenderRequest.choice(body, "severity", "Informational", "Low", "Medium", "High");
    }
    if (body.get("expirationTime") != null && time(body.get("expirationTime")).isEmpty()) {
      throw new Refusal(400, "InvalidInput", "expirationTime is no time.");
    }
  }

  private static String code(String type) {
    return switch (type) {
      case "IpAddress" -> "InvalidIpAddress";
      case "DomainName" -> "InvalidDomainName";
      case "Url" -> "InvalidUrl";
      default -> "InvalidHashValue";
    };
  }

  /** What is wrong with one indicator is told in its place of a good answer. */
  private Answer importAll(DefenderRequest request) {
    Map<String, Object> body = request.body(List.of("Indicators"), List.of());
    List<?> list = body.get("Indicators") instanceof List<?> found ? found : List.of();
    if (list.isEmpty() || list.size() > MOST_AT_ONCE) {
      throw new Refusal(400, "MaximumBatchSizeExceeded", "Received " + list.size() + " indicators, allowed are 1 to " + MOST_AT_ONCE + ".");
    }
    List<Map<String, Object>> results = new ArrayList<>();
    for (Object one : list) {
      results.add(imported(request, one));
    }
    return request.list("Collection(microsoft.windowsDefenderATP.api.ImportIndicatorResult)", results);
  }

  private Map<String, Object> imported(DefenderRequest request, @Nullable Object one) {
    Map<String, Object> body = new LinkedHashMap<>();
    if (one instanceof Map<?, ?> object) {
      object.forEach((name, value) -> body.put(String.valueOf(name), value));
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("indicator", body.get("indicatorValue"));
    try {
      for (String name : REQUIRED) {
        if (!(body.get(name) instanceof String text) || text.isBlank()) {
          throw new Refusal(400, "MissingRequiredParameter", "The parameter '" + name + "' is required.");
        }
      }
      result.put("id", store(request, body).get("id"));
      result.put("isFailed", false);
      result.put("failureReason", null);
    } catch (Refusal refusal) {
      result.put("id", null);
      result.put("isFailed", true);
      result.put("failureReason", refusal.words());
    }
    return result;
  }

  private Answer delete(DefenderRequest request) {
    require(request.id());
    remove(List.of(request.id()));
    return Answer.empty(204);
  }

  private Answer deleteMany(DefenderRequest request) {
    List<?> ids = request.body(List.of("IndicatorIds"), List.of()).get("IndicatorIds") instanceof List<?> list ? list : List.of();
    if (ids.isEmpty() || ids.size() > MOST_AT_ONCE) {
      throw new Refusal(400, ids.isEmpty() ? "InvalidInput" : "MaximumBatchSizeExceeded",
          "Received " + ids.size() + " ids, allowed are 1 to " + MOST_AT_ONCE + ".");
    }
    ids.forEach(id -> require(String.valueOf(id)));
    remove(ids);
    return Answer.empty(204);
  }

  private void require(String id) {
    if (indicators.find(id).isEmpty()) {
      throw new Refusal(404, "ResourceNotFound", "Indicator " + id + " was not found.");
    }
  }

  /** How many there are, those that have expired included. */
  int count() { return indicators.size(); }

  private void remove(List<?> ids) { indicators.replaceAll(indicators.all().stream().filter(one -> !ids.contains(one.get("id"))).toList()); }

  private static Optional<Instant> time(@Nullable Object value) {
    try {
      return value instanceof String text ? Optional.of(Instant.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
