package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.graphsecurity.model.intelligence.WhoisHistoryRecord;
import io.github.connectedsecurity.graphsecurity.model.intelligence.WhoisRecord;
import java.util.function.Consumer;

/** Who has registered domains and addresses, now and earlier. */
public final class WhoisRecords {
  private final GraphDoor door;

  WhoisRecords(GraphDoor door) { this.door = door; }

  /**
   * Searches in one field, such as {@code search("admin/address/state", "WA")}. The service searches in one field at a time and
   * lists nothing without a search. {@code GET /security/threatIntelligence/whoisRecords}; {@code ThreatIntelligence.Read.All}.
   *
   * @param field the path of a member, with slashes
   */
  public Paged<WhoisRecord> search(String field, String value) { return search(field, value, q -> {}); }

  /**
   * Searches in one field, with further options; {@code search} itself is already taken.
   * {@code GET /security/threatIntelligence/whoisRecords}; {@code ThreatIntelligence.Read.All}.
   *
   * @param field the path of a member, with slashes
   * @throws IllegalArgumentException when the field is no path
   */
  public Paged<WhoisRecord> search(String field, String value, Consumer<ODataQuery> query) {
    String words = IntelligenceFields.search(field, value);
    return door.list(IntelligenceFields.WHOIS_RULES, query.andThen(q -> q.search(words)), WhoisRecord::of, "security/threatIntelligence/whoisRecords");
  }

  /** Reads one registration. {@code GET /security/threatIntelligence/whoisRecords/{id}}; {@code ThreatIntelligence.Read.All}. */
  public WhoisRecord get(String id) { return door.get("security/threatIntelligence/whoisRecords/{id}", id).as(WhoisRecord::of); }

  /** Lists how a registration read earlier. {@code GET /security/threatIntelligence/whoisRecords/{id}/history}; {@code ThreatIntelligence.Read.All}. */
  public Paged<WhoisHistoryRecord> history(String id) { return history(id, q -> {}); }

  /**
   * Lists how a registration read earlier, as a query asks for.
   * {@code GET /security/threatIntelligence/whoisRecords/{id}/history}; {@code ThreatIntelligence.Read.All}.
   */
  public Paged<WhoisHistoryRecord> history(String id, Consumer<ODataQuery> query) {
    return door.list(IntelligenceFields.INDICATOR_RULES, query, WhoisHistoryRecord::of, "security/threatIntelligence/whoisRecords/{id}/history", id);
  }

  /** Reads one earlier state of a registration. {@code GET /security/threatIntelligence/whoisHistoryRecords/{id}}; {@code ThreatIntelligence.Read.All}. */
  public WhoisHistoryRecord historyRecord(String id) { return door.get("security/threatIntelligence/whoisHistoryRecords/{id}", id).as(WhoisHistoryRecord::of); }
}
