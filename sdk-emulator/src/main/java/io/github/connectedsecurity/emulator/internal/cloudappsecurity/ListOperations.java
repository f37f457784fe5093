package io.github.connectedsecurity.emulator.internal.cloudappsecurity;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Lists and single records of all resources. */
final class ListOperations {
  private static final Set<String> FEEDBACK = Set.of("feedbackValue", "feedbackText", "allowContact", "contactEmail");

  private final Tenant tenant;
  private final Clock clock;

  ListOperations(Tenant tenant, Clock clock) {
    this.tenant = tenant;
    this.clock = clock;
  }

  void addTo(Routes<Operation> routes) {
    add(routes, "activities", Operation.INVESTIGATION, Resources.ACTIVITIES, tenant::activities);
    add(routes, "alerts", Operation.ALERTS, Resources.ALERTS, tenant::alerts);
    add(routes, "entities", Operation.INVESTIGATION, Resources.ENTITIES, tenant::entities);
    add(routes, "files", Operation.ALL, Resources.FILES, tenant::files);
    add(routes, "subnet", Operation.READ_SUBNETS, Resources.SUBNETS, tenant::subnets);
    get(routes, "activities", Operation.INVESTIGATION, tenant::activities);
    get(routes, "alerts", Operation.ALERTS, tenant::alerts);
    get(routes, "files", Operation.ALL, tenant::files);
    routes.add("POST", "/api/v1/activities/{id}/feedback", new Operation(Operation.INVESTIGATION, this::feedback));
    routes.add("GET", "/api/v1/entities/{pk}/", new Operation(Operation.INVESTIGATION, request -> Answer.json(200, entity(request))));
    routes.add("GET", "/api/v1/entities/{pk}/retrieve_tree/", new Operation(Operation.INVESTIGATION, this::tree));
  }

  private void add(Routes<Operation> routes, String path, List<String> permissions, Resources resource, Supplier<Map<String, Map<String, Object>>> all) {
    Operation list = new Operation(permissions, request -> Answer.json(200, new ListQuery(resource, clock.instant()).answer(request, all.get().values())));
    routes.add("POST", "/api/v1/" + path + "/", list).add("GET", "/api/v1/" + path + "/", list);
  }

  private static void get(Routes<Operation> routes, String path, List<String> permissions, Supplier<Map<String, Map<String, Object>>> all) {
    routes.add("GET", "/api/v1/" + path + "/{id}/", new Operation(permissions, request -> Answer.json(200, Tenant.require(all.get(), request.id()))));
  }

  private Answer feedback(CasRequest request) {
    Tenant.require(tenant.activities(), request.id());
    if (!request.body(FEEDBACK).containsKey("feedbackValue")) {
      throw CasRequest.invalid("feedbackValue");
    }
    return Answer.json(200, Map.of("total", 0, "hasNext", false, "data", List.of()));
  }

  private Answer tree(CasRequest request) {
    Map<String, Object> tree = new LinkedHashMap<>(entity(request));
    tree.put("children", tree.getOrDefault("accounts", List.of()));
    return Answer.json(200, tree);
  }

  private Map<String, Object> entity(CasRequest request) {
    Map<String, Object> key = key(request.id());
    return tenant.entities().values().stream().filter(one -> isNamed(one, key)).findFirst().orElseThrow(CasRequest::notFound);
  }

  private boolean isNamed(Map<String, Object> entity, Map<String, Object> key) {
    return Field.at("key", "eq").matches(Map.of("key", Tenant.key(entity)), "eq", List.of(key), clock.instant());
  }

  private static Map<String, Object> key(String base64) {
    try {
      return Json.object(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException | SdkException e) {
      throw new Refusal(400, "BadRequest", "Invalid entity key.");
    }
  }
}
