package io.github.connectedsecurity.sentinel.model.hunting;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import java.util.List;
import java.util.Set;

/** A query to store. */
public final class SavedSearchDraft extends JsonBody<SavedSearchDraft> {
  private SavedSearchDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param category the group it is shown in; {@code Hunting Queries} for hunters
   * @param displayName its name
   * @param query the KQL
   */
  public static SavedSearchDraft of(String category, String displayName, String query) {
    return new SavedSearchDraft().set("category", category).set("displayName", displayName).set("query", query);
  }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static SavedSearchDraft from(SavedSearchProperties read) { return new SavedSearchDraft().setAll(Draft.writable(read.raw(), Set.of())); }

  /** Replaces the group it is shown in; {@code Hunting Queries} for hunters. */
  public SavedSearchDraft category(String category) { return set("category", category); }

  /** Replaces its name. */
  public SavedSearchDraft displayName(String displayName) { return set("displayName", displayName); }

  /** Replaces the KQL. */
  public SavedSearchDraft query(String query) { return set("query", query); }

  /** The name that queries call it by. */
  public SavedSearchDraft functionAlias(String functionAlias) { return set("functionAlias", functionAlias); }

  /** The parameters it takes, as KQL. */
  public SavedSearchDraft functionParameters(String functionParameters) { return set("functionParameters", functionParameters); }

  /** 2 for KQL. */
  public SavedSearchDraft version(long version) { return set("version", version); }

  /** What Sentinel shows besides: {@code description}, {@code tactics}, {@code techniques}. */
  public SavedSearchDraft tags(List<TagDraft> tags) { return set("tags", tags); }
}
