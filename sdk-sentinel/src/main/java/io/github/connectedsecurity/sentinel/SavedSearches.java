package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.sentinel.model.hunting.SavedSearch;
import io.github.connectedsecurity.sentinel.model.hunting.SavedSearchAnswer;
import io.github.connectedsecurity.sentinel.model.hunting.SavedSearchDraft;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Stored queries: hunting queries, functions, parsers. */
public final class SavedSearches {
  private final ArmDoor door;

  SavedSearches(ArmDoor door) { this.door = door; }

  /**
   * Lists all stored queries, in one answer; some services send it as a bare list.
   * {@code GET /Microsoft.OperationalInsights/workspaces/{workspace}/savedSearches}; {@code Log Analytics Reader}.
   */
  public List<SavedSearch> list() {
    ApiResponse answer = door.get("savedSearches").permission(Roles.LOG_READER).send();
    Object json = Json.parse(answer.bytes());
    return SavedSearchAnswer.of(json instanceof List<?> bare ? Map.of("value", bare) : answer.json()).value();
  }

  /** Lists the hunting queries among them. */
  public List<SavedSearch> huntingQueries() {
    return list().stream().filter(search -> search.properties().category().filter("Hunting Queries"::equalsIgnoreCase).isPresent()).toList();
  }

  /** Reads one stored query. {@code GET /Microsoft.OperationalInsights/workspaces/{workspace}/savedSearches/{id}}; {@code Log Analytics Reader}. */
  public SavedSearch get(String id) { return door.get("savedSearches/{id}", id).permission(Roles.LOG_READER).as(SavedSearch::of); }

  /**
   * Makes a stored query, under a name that the caller picks, usually a new UUID. What exists under it is changed with {@link #edit}.
   * {@code PUT /Microsoft.OperationalInsights/workspaces/{workspace}/savedSearches/{id}}; {@code Log Analytics Contributor}.
   */
  public SavedSearch put(String id, SavedSearchDraft draft) {
    return door.put("savedSearches/{id}", id).permission(Roles.LOG_CONTRIBUTOR).body(ArmDoor.made(draft)).as(SavedSearch::of);
  }

  /**
   * Reads a stored query, changes it, and writes it whole with the version that was read; reads and changes again when somebody else was
   * faster, so the change may run several times. Nothing that it does not touch is cleared. {@code PUT
   * /Microsoft.OperationalInsights/workspaces/{workspace}/savedSearches/{id}}; {@code Log Analytics Contributor}.
   */
  public SavedSearch edit(String id, BiConsumer<SavedSearch, SavedSearchDraft> change) {
    return Edits.run(door, () -> get(id), read -> SavedSearchDraft.from(read.properties()), change,
        whole -> door.put("savedSearches/{id}", id).permission(Roles.LOG_CONTRIBUTOR).body(whole).as(SavedSearch::of));
  }

  /** Deletes a stored query. {@code DELETE /Microsoft.OperationalInsights/workspaces/{workspace}/savedSearches/{id}}; {@code Log Analytics Contributor}. */
  public void delete(String id) { door.delete("savedSearches/{id}", id).permission(Roles.LOG_CONTRIBUTOR).send(); }
}
