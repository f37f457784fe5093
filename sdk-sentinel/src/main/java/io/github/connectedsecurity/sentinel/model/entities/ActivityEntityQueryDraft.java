package io.github.connectedsecurity.sentinel.model.entities;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import java.util.Map;
import java.util.Set;

/** An activity of one's own; nothing is required by the schema. */
public final class ActivityEntityQueryDraft extends JsonBody<ActivityEntityQueryDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("createdTimeUtc", "lastModifiedTimeUtc");

  private ActivityEntityQueryDraft() {}

  /** Starts with nothing set. */
  public static ActivityEntityQueryDraft create() { return new ActivityEntityQueryDraft(); }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static ActivityEntityQueryDraft from(ActivityEntityQueryProperties read) {
    return new ActivityEntityQueryDraft().setAll(Draft.writable(read.raw(), NOT_SENT));
  }

  /** The headline of what it finds. */
  public ActivityEntityQueryDraft title(String title) { return set("title", title); }

  /** The text of what it finds, with holes. */
  public ActivityEntityQueryDraft content(String content) { return set("content", content); }

  /** Says what it is for. */
  public ActivityEntityQueryDraft description(String description) { return set("description", description); }

  /** How it finds events: KQL under {@code query}. */
  public ActivityEntityQueryDraft queryDefinitions(Map<String, ?> queryDefinitions) { return set("queryDefinitions", queryDefinitions); }

  /** What it starts from. */
  public ActivityEntityQueryDraft inputEntityType(EntityType inputEntityType) { return set("inputEntityType", inputEntityType); }

  /** Which entities it is meant for: lists of values by field. */
  public ActivityEntityQueryDraft entitiesFilter(Map<String, ?> entitiesFilter) { return set("entitiesFilter", entitiesFilter); }

  /** The template it is made from. */
  public ActivityEntityQueryDraft templateName(String templateName) { return set("templateName", templateName); }

  /** Whether it runs. */
  public ActivityEntityQueryDraft enabled(boolean enabled) { return set("enabled", enabled); }
}
