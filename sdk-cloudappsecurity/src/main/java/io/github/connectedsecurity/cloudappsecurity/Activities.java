package io.github.connectedsecurity.cloudappsecurity;

import io.github.connectedsecurity.cloudappsecurity.filters.ActivityFields;
import io.github.connectedsecurity.cloudappsecurity.filters.ListQuery;
import io.github.connectedsecurity.cloudappsecurity.model.Activity;
import io.github.connectedsecurity.cloudappsecurity.model.ActivityFeedback;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import java.util.Collections;
import java.util.Set;
import java.util.function.Consumer;

/** What users and applications did in cloud applications. */
public final class Activities {
  /** The fewest activities that a page of a scan has, and as many as it has unless asked otherwise. */
  public static final int MIN_SCAN_LIMIT = 500;
  /** The most activities that a page of a scan has. */
  public static final int MAX_SCAN_LIMIT = 5_000;

  private static final String READ = "Investigation.read";
  private static final NextPage PAGES = OffsetPages.byTime(new OffsetPages.TimeKey(ActivityFields.BY_DATE.field(), ActivityFields.DATE.name(), "timestamp"),
      new OffsetPages.TimeKey(ActivityFields.BY_CREATED.field(), ActivityFields.CREATED.name(), "created"));
  private static final Set<String> BOUNDS = Set.of(ActivityFields.DATE.name(), ActivityFields.CREATED.name(), ActivityFields.APP.name(),
      ActivityFields.INSTANCE.name());

  private final Door door;

  Activities(Door door) { this.door = door; }

  /**
   * Lists activities, latest first unless ordered otherwise; filters are in {@link ActivityFields}, a page holds up to 100. The service
   * gives some 5,000 of a list at most: where there are more, the list goes on by time, so none is lost and none comes twice. For
   * long pulls {@link #scan} needs fewer calls. {@code POST /api/v1/activities/}; {@code Investigation.read}.
   *
   * @throws IllegalArgumentException when the query begins beyond the reach of an offset
   */
  public Paged<Activity> list(Consumer<ListQuery<Activity>> query) {
    ListQuery<Activity> body = ListQuery.of(ActivityFields.RULES, q -> query.accept(q.orderBy(ActivityFields.BY_DATE.desc())));
    OffsetPages.requireReach(body.toMap());
    return door.continuing().post("activities/").permission(READ).body(body).repeatable().paged(PAGES, Activity::of);
  }

  /**
   * Reads activities without end, in pages of 500 to 5,000 in the service's order: the way to pull many. The service throttles scans
   * that are not bounded, so a condition on time or application is asked for. {@code POST /api/v1/activities/}; {@code Investigation.read}.
   *
   * @throws IllegalArgumentException when neither date, creation, application nor instance is bounded, or an order or skip is given
   */
  public Paged<Activity> scan(Consumer<ListQuery<Activity>> query) {
    ListQuery<Activity> body = ListQuery.scan(ActivityFields.RULES, MIN_SCAN_LIMIT, MAX_SCAN_LIMIT, query).with("isScan", true);
    if (Collections.disjoint(body.filtered(), BOUNDS)) {
      throw new IllegalArgumentException("A scan must be bounded by date, created, service or instance: the service throttles others.");
    }
    return door.post("activities/").permission(READ).body(body).repeatable().paged(ScanPages.chain(), Activity::of);
  }

  /** Reads one activity. {@code GET /api/v1/activities/{pk}/}; {@code Investigation.read}. */
  public Activity get(String id) { return door.get("activities/{pk}/", id).permission(READ).as(Activity::of); }

  /**
   * Tells Microsoft what you think of an activity's rating. Sent once; what is answered is not documented in a useful way and is not
   * read. {@code POST /api/v1/activities/{pk}/feedback}; {@code Investigation.read}.
   */
  public void feedback(String id, ActivityFeedback feedback) { door.post("activities/{pk}/feedback", id).permission(READ).body(feedback).send(); }
}
