package io.github.connectedsecurity.sentinel.model.entities;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Instant;

/** Asks for what is connected to an entity. */
public final class EntityExpandRequest extends JsonBody<EntityExpandRequest> {
  private EntityExpandRequest() {}

  /** Starts with nothing set. */
  public static EntityExpandRequest create() { return new EntityExpandRequest(); }

  /** Which connection; from an entity query of the kind Expansion. */
  public EntityExpandRequest expansionId(String expansionId) { return set("expansionId", expansionId); }

  /** Looks from here on. */
  public EntityExpandRequest startTime(Instant startTime) { return set("startTime", startTime); }

  /** Looks up to here. */
  public EntityExpandRequest endTime(Instant endTime) { return set("endTime", endTime); }
}
