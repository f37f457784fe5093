package io.github.connectedsecurity.sentinel.model.hunting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.AttackTactic;
import io.github.connectedsecurity.sentinel.model.UserInfo;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was marked, and what was noted about it. */
public final class BookmarkProperties extends JsonModel {
  private BookmarkProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static BookmarkProperties of(Map<String, Object> json) { return new BookmarkProperties(json); }

  /** When it was set. */
  public Optional<Instant> created() { return instant("created"); }

  /** Who set it. */
  public Optional<UserInfo> createdBy() { return object("createdBy", UserInfo::of); }

  /** Its name. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Its labels, as plain texts. */
  public List<String> labels() { return texts("labels"); }

  /** What the hunter noted. */
  public Optional<String> notes() { return text("notes"); }

  /** The KQL that found it. */
  public Optional<String> query() { return text("query"); }

  /** The row found, as JSON in a text. */
  public Optional<String> queryResult() { return text("queryResult"); }

  /** When it last changed. */
  public Optional<Instant> updated() { return instant("updated"); }

  /** Who changed it last. */
  public Optional<UserInfo> updatedBy() { return object("updatedBy", UserInfo::of); }

  /** When the marked event happened. */
  public Optional<Instant> eventTime() { return instant("eventTime"); }

  /** Start of the time that the query looked at. */
  public Optional<Instant> queryStartTime() { return instant("queryStartTime"); }

  /** End of the time that the query looked at. */
  public Optional<Instant> queryEndTime() { return instant("queryEndTime"); }

  /** The incident that it belongs to. */
  public Optional<IncidentInfo> incidentInfo() { return object("incidentInfo", IncidentInfo::of); }

  /** The entities in it; in preview versions. */
  public List<Map<String, Object>> entityMappings() { return objects("entityMappings", object -> object); }

  /** The tactics it shows; in preview versions. */
  public List<AttackTactic> tactics() { return opens("tactics", AttackTactic::of); }

  /** The MITRE technique numbers it shows; in preview versions. */
  public List<String> techniques() { return texts("techniques"); }
}
