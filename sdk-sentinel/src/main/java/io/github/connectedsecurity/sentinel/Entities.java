package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.sentinel.model.Relation;
import io.github.connectedsecurity.sentinel.model.automation.EntityPlaybookRequest;
import io.github.connectedsecurity.sentinel.model.entities.Entity;
import io.github.connectedsecurity.sentinel.model.entities.EntityExpandRequest;
import io.github.connectedsecurity.sentinel.model.entities.EntityExpansion;
import io.github.connectedsecurity.sentinel.model.entities.EntityInsights;
import io.github.connectedsecurity.sentinel.model.entities.EntityInsightsRequest;
import io.github.connectedsecurity.sentinel.model.entities.EntityQueryItem;
import io.github.connectedsecurity.sentinel.model.entities.EntityTimeline;
import io.github.connectedsecurity.sentinel.model.entities.EntityTimelineRequest;
import java.util.List;
import java.util.function.Consumer;

/** Accounts, hosts, addresses and what else alerts speak of; in a preview version. */
public final class Entities {
  private final ArmDoor door;

  Entities(ArmDoor door) { this.door = door; }

  /** Lists the entities of a workspace, each as the class of its kind. {@code GET /Microsoft.SecurityInsights/entities}; {@code Microsoft Sentinel Reader}. */
  public Paged<Entity> list() { return door.get("entities").permission(Roles.READER).paged(ArmDoor.PAGES, Entity::of); }

  /** Reads one entity. {@code GET /Microsoft.SecurityInsights/entities/{entity}}; {@code Microsoft Sentinel Reader}. */
  public Entity get(String entity) { return door.get("entities/{entity}", entity).permission(Roles.READER).as(Entity::of); }

  /** Reads what is connected to an entity. {@code POST /Microsoft.SecurityInsights/entities/{entity}/expand}; {@code Microsoft Sentinel Reader}. */
  public EntityExpansion expand(String entity, EntityExpandRequest request) {
    return door.post("entities/{entity}/expand", entity).permission(Roles.READER).body(request).repeatable().as(EntityExpansion::of);
  }

  /**
   * Reads what happened around an entity; look at the errors in its metadata before taking it for whole. {@code POST
   * /Microsoft.SecurityInsights/entities/{entity}/getTimeline}; {@code Microsoft Sentinel Reader}.
   */
  public EntityTimeline timeline(String entity, EntityTimelineRequest request) {
    return door.post("entities/{entity}/getTimeline", entity).permission(Roles.READER).body(request).repeatable().as(EntityTimeline::of);
  }

  /**
   * Reads insights into an entity; look at the errors in their metadata before taking them for whole. {@code POST
   * /Microsoft.SecurityInsights/entities/{entity}/getInsights}; {@code Microsoft Sentinel Reader}.
   */
  public EntityInsights insights(String entity, EntityInsightsRequest request) {
    return door.post("entities/{entity}/getInsights", entity).permission(Roles.READER).body(request).repeatable().as(EntityInsights::of);
  }

  /** Lists the insights that can be had of an entity. {@code GET /Microsoft.SecurityInsights/entities/{entity}/queries}; {@code Microsoft Sentinel Reader}. */
  public List<EntityQueryItem> queries(String entity) {
    return door.get("entities/{entity}/queries", entity).permission(Roles.READER).query("kind", "Insight").paged(ArmDoor.PAGES, EntityQueryItem::of).stream()
        .toList();
  }

  /**
   * Lists the links of an entity. Filters and orders are checked by the service. {@code GET
   * /Microsoft.SecurityInsights/entities/{entity}/relations}; {@code Microsoft Sentinel Reader}.
   */
  public Paged<Relation> relations(String entity, Consumer<ODataQuery> query) {
    return door.get("entities/{entity}/relations", entity).permission(Roles.READER).query(ODataQuery.of(ListRules.FILTERED, query))
        .paged(ArmDoor.PAGES, Relation::of);
  }

  /** Reads one link of an entity. {@code GET /Microsoft.SecurityInsights/entities/{entity}/relations/{relation}}; {@code Microsoft Sentinel Reader}. */
  public Relation relation(String entity, String relation) {
    return door.get("entities/{entity}/relations/{relation}", entity, relation).permission(Roles.READER).as(Relation::of);
  }

  /**
   * Starts a playbook for an entity. Sent once; what the playbook does cannot be followed here. {@code POST
   * /Microsoft.SecurityInsights/entities/{entity}/runPlaybook}; {@code Microsoft Sentinel Playbook Operator}.
   */
  public void runPlaybook(String entity, EntityPlaybookRequest request) {
    door.stable().post("entities/{entity}/runPlaybook", entity).permission(Roles.PLAYBOOK_OPERATOR).body(request).send();
  }

  /** The queries that find connections and activities. */
  public EntityQueries entityQueries() { return new EntityQueries(door); }
}
