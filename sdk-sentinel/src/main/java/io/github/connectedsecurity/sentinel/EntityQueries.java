package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.sentinel.model.entities.ActivityEntityQueryDraft;
import io.github.connectedsecurity.sentinel.model.entities.EntityQuery;
import io.github.connectedsecurity.sentinel.model.entities.EntityQueryTemplate;

/** Queries that Sentinel runs about entities; in a preview version. */
public final class EntityQueries {
  private final ArmDoor door;

  EntityQueries(ArmDoor door) { this.door = door; }

  /**
   * Lists the queries of a kind: {@code Expansion} or {@code Activity}. {@code GET /Microsoft.SecurityInsights/entityQueries}; {@code
   * Microsoft Sentinel Reader}.
   */
  public Paged<EntityQuery> list(String kind) {
    return door.get("entityQueries").permission(Roles.READER).query("kind", kind).paged(ArmDoor.PAGES, EntityQuery::of);
  }

  /** Reads one query. {@code GET /Microsoft.SecurityInsights/entityQueries/{name}}; {@code Microsoft Sentinel Reader}. */
  public EntityQuery get(String name) { return door.get("entityQueries/{name}", name).permission(Roles.READER).as(EntityQuery::of); }

  /** Makes an activity, or replaces it. {@code PUT /Microsoft.SecurityInsights/entityQueries/{name}}; {@code Microsoft Sentinel Contributor}. */
  public EntityQuery put(String name, ActivityEntityQueryDraft draft) {
    return door.put("entityQueries/{name}", name).permission(Roles.CONTRIBUTOR).body(ArmDoor.made(draft, "Activity")).as(EntityQuery::of);
  }

  /**
   * Deletes an activity; one that is gone already is no error. {@code DELETE /Microsoft.SecurityInsights/entityQueries/{name}}; {@code
   * Microsoft Sentinel Contributor}.
   */
  public void delete(String name) { door.delete("entityQueries/{name}", name).permission(Roles.CONTRIBUTOR).send(); }

  /** Lists templates of a kind: {@code Activity}. {@code GET /Microsoft.SecurityInsights/entityQueryTemplates}; {@code Microsoft Sentinel Reader}. */
  public Paged<EntityQueryTemplate> templates(String kind) {
    return door.get("entityQueryTemplates").permission(Roles.READER).query("kind", kind).paged(ArmDoor.PAGES, EntityQueryTemplate::of);
  }

  /** Reads one template. {@code GET /Microsoft.SecurityInsights/entityQueryTemplates/{name}}; {@code Microsoft Sentinel Reader}. */
  public EntityQueryTemplate template(String name) {
    return door.get("entityQueryTemplates/{name}", name).permission(Roles.READER).as(EntityQueryTemplate::of);
  }
}
