package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.cloudappsecurity.filters.EntityFields;
import io.github.connectedsecurity.cloudappsecurity.filters.ListQuery;
import io.github.connectedsecurity.cloudappsecurity.model.Entity;
import io.github.connectedsecurity.cloudappsecurity.model.EntityKey;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.paging.Paged;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;

/** Accounts in cloud applications and the users behind them. Not for tenants licensed for Microsoft 365 Cloud App Security alone. */
public final class Entities {
  private static final String READ = "Investigation.read";

  private final Door door;

  Entities(Door door) { this.door = door; }

  /**
   * Lists accounts and users; filters are in {@link EntityFields}, a page holds up to 100. {@code POST /api/v1/entities/};
   * {@code Investigation.read}.
   */
  public Paged<Entity> list(Consumer<ListQuery<Entity>> query) {
    return door.post("entities/").permission(READ).body(ListQuery.of(EntityFields.RULES, query)).repeatable().paged(OffsetPages.unlimited(), Entity::of);
  }

  /** Reads one account or user. {@code GET /api/v1/entities/{pk64}/}; {@code Investigation.read}. */
  public Entity get(EntityKey key) { return door.get("entities/{pk64}/", path(key)).permission(READ).as(Entity::of); }

  /**
   * Reads an account with what belongs together with it, in a shape that is not documented: raw JSON. That the key is written as for
   * {@link #get} is presumed. {@code GET /api/v1/entities/{pk64}/retrieve_tree/}; {@code Investigation.read}.
   */
  public Map<String, Object> tree(EntityKey key) {
    return door.get("entities/{pk64}/retrieve_tree/", path(key)).permission(READ).as(json -> json);
  }

  /** The key as compact JSON in the standard alphabet of Base64, which is presumed. */
  private static String path(EntityKey key) {
    return Base64.getEncoder().encodeToString(Json.write(key.raw()).getBytes(StandardCharsets.UTF_8));
  }
}
