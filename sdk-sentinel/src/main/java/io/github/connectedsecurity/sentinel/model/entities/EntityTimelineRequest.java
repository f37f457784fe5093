package io.github.connectedsecurity.sentinel.model.entities;

import io.github.connectedsecurity.core.json.JsonBody;
import java.time.Instant;
import java.util.List;

/** Asks for what happened around an entity. */
public final class EntityTimelineRequest extends JsonBody<EntityTimelineRequest> {
  private EntityTimelineRequest() {}

  /**
   * Starts with what must be given.
   *
   * @param startTime looks from here on
   * @param endTime looks up to here
   */
  public static EntityTimelineRequest of(Instant startTime, Instant endTime) {
    return new EntityTimelineRequest().set("startTime", startTime).set("endTime", endTime);
  }

  /** Leaves other kinds of items out. */
  public EntityTimelineRequest kinds(List<TimelineKind> kinds) { return set("kinds", kinds); }

  /** Groups events into so many buckets. */
  public EntityTimelineRequest numberOfBucket(int numberOfBucket) { return set("numberOfBucket", numberOfBucket); }
}
