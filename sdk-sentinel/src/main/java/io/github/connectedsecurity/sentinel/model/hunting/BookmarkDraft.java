package io.github.connectedsecurity.sentinel.model.hunting;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentInfoDraft;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A row of a query to mark. */
public final class BookmarkDraft extends JsonBody<BookmarkDraft> {
  private BookmarkDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param displayName its name
   * @param query the KQL that found it
   */
  public static BookmarkDraft of(String displayName, String query) { return new BookmarkDraft().set("displayName", displayName).set("query", query); }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static BookmarkDraft from(BookmarkProperties read) { return new BookmarkDraft().setAll(Draft.writable(read.raw(), Set.of())); }

  /** Replaces its name. */
  public BookmarkDraft displayName(String displayName) { return set("displayName", displayName); }

  /** Replaces the KQL that found it. */
  public BookmarkDraft query(String query) { return set("query", query); }

  /** What the hunter notes. */
  public BookmarkDraft notes(String notes) { return set("notes", notes); }

  /** Empties notes at the service. */
  public BookmarkDraft clearNotes() { return clear("notes"); }

  /** Its labels, as plain texts. */
  public BookmarkDraft labels(List<String> labels) { return set("labels", labels); }

  /** The row found, as JSON in a text. */
  public BookmarkDraft queryResult(String queryResult) { return set("queryResult", queryResult); }

  /** When the marked event happened. */
  public BookmarkDraft eventTime(Instant eventTime) { return set("eventTime", eventTime); }

  /** Start of the time that the query looked at. */
  public BookmarkDraft queryStartTime(Instant queryStartTime) { return set("queryStartTime", queryStartTime); }

  /** End of the time that the query looked at. */
  public BookmarkDraft queryEndTime(Instant queryEndTime) { return set("queryEndTime", queryEndTime); }

  /** The incident that it belongs to. */
  public BookmarkDraft incidentInfo(IncidentInfoDraft incidentInfo) { return set("incidentInfo", incidentInfo); }

  /** Empties incidentInfo at the service. */
  public BookmarkDraft clearIncidentInfo() { return clear("incidentInfo"); }

  /** When it was set, if not now. */
  public BookmarkDraft created(Instant created) { return set("created", created); }

  /** Who set it, if not the caller. */
  public BookmarkDraft createdBy(UserDraft createdBy) { return set("createdBy", createdBy); }

  /** When it last changed. */
  public BookmarkDraft updated(Instant updated) { return set("updated", updated); }

  /** Who changed it last. */
  public BookmarkDraft updatedBy(UserDraft updatedBy) { return set("updatedBy", updatedBy); }
}
