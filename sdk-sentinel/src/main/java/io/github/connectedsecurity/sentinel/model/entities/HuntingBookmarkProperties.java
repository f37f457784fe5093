package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.sentinel.model.UserInfo;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a hunter marked. */
public final class HuntingBookmarkProperties extends EntityCommonProperties {
  private HuntingBookmarkProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HuntingBookmarkProperties of(Map<String, Object> json) { return new HuntingBookmarkProperties(json); }

  /** When it was set. */
  public Optional<Instant> created() { return instant("created"); }

  /** Who set it. */
  public Optional<UserInfo> createdBy() { return object("createdBy", UserInfo::of); }

  /** Its name. */
  public Optional<String> displayName() { return text("displayName"); }

  /** When the marked event happened. */
  public Optional<Instant> eventTime() { return instant("eventTime"); }

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

  /** The incident that it belongs to. */
  public Optional<IncidentInfo> incidentInfo() { return object("incidentInfo", IncidentInfo::of); }
}
