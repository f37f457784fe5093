package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the service writes into a resource by itself: who and when. */
final class Stamp {
  private static final List<String> SENT = List.of("kind", "location", "tags", "identity", "sku");

  private Stamp() {}

  /** The resource that a PUT makes of its body and of what there was. */
  static Map<String, Object> whole(Ask ask, Map<String, Object> body, Optional<Map<String, Object>> before, Instant now) {
    SentinelType type = ask.type();
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("id", before.map(old -> String.valueOf(old.get("id"))).orElseGet(ask.path()::id));
    made.put("name", before.map(old -> String.valueOf(old.get("name"))).orElseGet(ask.path()::name));
    made.put("type", type.shownType());
    for (String name : SENT) {
      Optional.ofNullable(body.get(name)).or(() -> before.map(old -> old.get(name))).ifPresent(value -> made.put(name, value));
    }
    Map<String, Object> old = before.map(one -> Trees.object(one.get("properties"))).orElse(Map.of());
    Map<String, Object> properties = new LinkedHashMap<>(type.object("defaults"));
    properties.putAll(Trees.object(body.get("properties")));
    type.texts("readOnly").forEach(properties::remove);
    type.texts("secret").forEach(properties::remove);
    String time = Times.write(now);
    stamp(properties, old, type.texts("created"), time);
    type.texts("modified").forEach(name -> properties.put(name, time));
    stamp(properties, old, type.texts("createdBy"), client(ask));
    type.texts("modifiedBy").forEach(name -> properties.put(name, client(ask)));
    stamp(properties, old, type.texts("createdUser"), user(ask));
    type.texts("modifiedUser").forEach(name -> properties.put(name, user(ask)));
    made.put("properties", properties);
    made.put("systemData", systemData(ask, before, time));
    made.put("etag", Etags.of(made.get("id") + time + before.map(one -> String.valueOf(one.get("etag"))).orElse("")));
    return made;
  }

  /** The application as an author of comments and tasks. */
  static Map<String, Object> client(Ask ask) {
    Map<String, Object> client = new LinkedHashMap<>(user(ask));
    client.put("userPrincipalName", null);
    return client;
  }

  /** The application as who made something. */
  static Map<String, Object> user(Ask ask) {
    Map<String, Object> user = new LinkedHashMap<>();
    user.put("objectId", Etags.uuid("application " + ask.caller()));
    user.put("email", null);
    user.put("name", ask.caller());
    return user;
  }

  private static void stamp(Map<String, Object> properties, Map<String, Object> old, List<String> names, Object first) {
    names.forEach(name -> properties.put(name, Optional.ofNullable(old.get(name)).orElse(first)));
  }

  private static Map<String, Object> systemData(Ask ask, Optional<Map<String, Object>> before, String time) {
    Map<String, Object> old = before.map(one -> Trees.object(one.get("systemData"))).orElse(Map.of());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("createdBy", old.getOrDefault("createdBy", ask.caller()));
    data.put("createdByType", "Application");
    data.put("createdAt", old.getOrDefault("createdAt", time));
    data.put("lastModifiedBy", ask.caller());
    data.put("lastModifiedByType", "Application");
    data.put("lastModifiedAt", time);
    return data;
  }
}
