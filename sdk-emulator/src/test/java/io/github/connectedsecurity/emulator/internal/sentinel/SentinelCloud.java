package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.AppRegistration;
import io.github.connectedsecurity.emulator.internal.Product.Parts;
import io.github.connectedsecurity.emulator.internal.dataset.CompanyDataset;
import io.github.connectedsecurity.emulator.internal.dataset.Dataset;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
import io.github.connectedsecurity.emulator.internal.tokens.TokenIssuer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The product alone over the built-in company, and callers who are held by no client of the SDK. */
final class SentinelCloud {
  static final String WS = SampleWorkspace.WORKSPACE;
  static final String SI = WS + "/providers/Microsoft.SecurityInsights/";
  static final AppRegistration CONTRIBUTOR = AppRegistration.of("Contributor", "Microsoft Sentinel Contributor", "Microsoft Sentinel Playbook Operator",
      "Log Analytics Contributor", "Monitoring Contributor", "Data Purger");
  static final AppRegistration READER = AppRegistration.of("Reader", "Microsoft Sentinel Reader");
  private static final String TENANT = "0f0e0d0c-0b0a-4908-8706-050403020100";

  final Moved clock = new Moved();
  final CloudState state = new CloudState(TENANT, clock);
  private final TokenIssuer issuer = new TokenIssuer(TENANT, clock);
  final SentinelProduct product = new SentinelProduct(new Parts(state, new TokenCheck(issuer, clock)));

  SentinelCloud() { fill(); }

  void fill() {
    Dataset company = CompanyDataset.create(TENANT, 42, clock.now);
    state.alerts().replaceAll(company.alerts());
    state.incidents().replaceAll(company.incidents());
    product.fill();
  }

  Answer get(String path) { return call(CONTRIBUTOR, "GET", path, ""); }

  Answer put(String path, String body) { return call(CONTRIBUTOR, "PUT", path, body); }

  Answer post(String path, String body) { return call(CONTRIBUTOR, "POST", path, body); }

  Answer delete(String path) { return call(CONTRIBUTOR, "DELETE", path, ""); }

  Answer call(AppRegistration app, String method, String path, String body) {
    return send(issuer.issue(app, "https://management.azure.com/.default").orElseThrow().token(), method, path, body, Map.of());
  }

  Answer callWith(Map<String, String> headers, String method, String path, String body) {
    return send(issuer.issue(CONTRIBUTOR, "https://management.azure.com/.default").orElseThrow().token(), method, path, body, headers);
  }

  /** Sends; a path without a product's place is one of Resource Manager. */
  Answer send(String token, String method, String path, String body, Map<String, String> more) {
    Map<String, List<String>> headers = new LinkedHashMap<>(Map.of("content-type", List.of("application/json; charset=utf-8")));
    more.forEach((name, value) -> headers.put(name, List.of(value)));
    if (!token.isEmpty()) {
      headers.put("authorization", List.of("Bearer " + token));
    }
    String whole = path.replace("http://127.0.0.1:1", "");
    int query = whole.indexOf('?');
    String placed = whole.startsWith("/arm/") || whole.startsWith("/ti/") ? whole : "/arm" + whole;
    int end = placed.indexOf('?');
    Request request = new Request(method, "http://127.0.0.1:1", end < 0 ? placed : placed.substring(0, end),
        Query.parse(query < 0 ? "" : whole.substring(query + 1)), headers, body.getBytes(StandardCharsets.UTF_8));
    try {
      return product.answer(request);
    } catch (Refusal refusal) {
      return product.refuse(request, refusal);
    }
  }

  static Map<String, Object> json(Answer answer) { return Json.object(new String(answer.body(), StandardCharsets.UTF_8)); }

  /** Status and code of a refusal, or status alone. */
  static String code(Answer answer) {
    return answer.status() + (answer.status() < 400 ? "" : " " + Trees.object(json(answer).get("error")).get("code"));
  }

  static Map<String, Object> properties(Map<String, Object> resource) { return Trees.object(resource.get("properties")); }

  static List<Map<String, Object>> items(Answer answer) { return objects(json(answer).get("value")); }

  static List<Map<String, Object>> objects(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(Trees::object).toList() : List.of();
  }

  /** A clock that moves when it is told to. */
  static final class Moved extends Clock {
    private Instant now = Instant.parse("2026-11-24T12:00:00Z");

    void move(Duration time) { now = now.plus(time); }

    @Override
    public ZoneId getZone() { return ZoneOffset.UTC; }

    @Override
    public Clock withZone(ZoneId zone) { return this; }

    @Override
    public Instant instant() { return now; }
  }
}
