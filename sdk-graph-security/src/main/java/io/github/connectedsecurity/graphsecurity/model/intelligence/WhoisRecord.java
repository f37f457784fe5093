package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** What the register of domains tells about a host. */
public final class WhoisRecord extends WhoisBaseRecord {
  private WhoisRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WhoisRecord of(Map<String, Object> json) { return new WhoisRecord(json); }

  /** Earlier records; only when asked for. */
  public List<WhoisHistoryRecord> history() { return objects("history", WhoisHistoryRecord::of); }
}
