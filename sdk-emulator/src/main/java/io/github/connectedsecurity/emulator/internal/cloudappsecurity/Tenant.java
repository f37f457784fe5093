package io.github.connectedsecurity.emulator.internal.cloudappsecurity;

import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the tenant's Cloud App Security holds, made when somebody first asks. Callers hold the cloud's lock. */
final class Tenant {
  /** The product's own number of the tenant. */
  static final int NUMBER = 97_134_000;

  private final Clock clock;
  private final StoryData story;
  private @Nullable TenantData data;
  private int made;

  Tenant(Clock clock, StoryData story) {
    this.clock = clock;
    this.story = story;
  }

  void reset() {
    data = null;
    made = 0;
  }

  /** Hears of an alert that the tenant has from now on; who asks for the first time later finds it there. */
  void appeared(Map<String, Object> alert) {
    if (data != null) {
      story.tell(alert, data);
    }
  }

  Map<String, Map<String, Object>> activities() { return data().activities(); }

  Map<String, Map<String, Object>> alerts() { return data().alerts(); }

  Map<String, Map<String, Object>> entities() { return data().entities(); }

  Map<String, Map<String, Object>> files() { return data().files(); }

  Map<String, Map<String, Object>> subnets() { return data().subnets(); }

  Map<String, Map<String, Object>> streams() { return data().streams(); }

  void put(Map<String, Map<String, Object>> all, Map<String, Object> one) { all.put(String.valueOf(one.get("_id")), one); }

  String nextId() { return TenantData.id(0xe, ++made); }

  static Map<String, Object> require(Map<String, Map<String, Object>> all, String id) {
    Map<String, Object> found = all.get(id);
    if (found == null) {
      throw CasRequest.notFound();
    }
    return found;
  }

  /** The name of an account: what {@code entity} filters and paths hold. */
  static Map<String, Object> key(Map<String, Object> entity) {
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("id", entity.get("id"));
    key.put("saas", Trees.object(entity.get("appData")).get("saas"));
    key.put("inst", 0);
    return key;
  }

  static List<Map<String, Object>> categories() {
    return List.of(Map.of("id", "SAASDB_CATEGORY_CLOUD_STORAGE", "total", 14), Map.of("id", "SAASDB_CATEGORY_COLLABORATION", "total", 9),
        Map.of("id", "SAASDB_CATEGORY_PRODUCT_DESIGN", "total", 2));
  }

  private TenantData data() {
    TenantData known = data;
    if (known == null) {
      known = TenantData.at(clock.instant());
      story.addTo(known);
      data = known;
    }
    return known;
  }
}
