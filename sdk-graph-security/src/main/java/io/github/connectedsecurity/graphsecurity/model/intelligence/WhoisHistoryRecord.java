package io.github.connectedsecurity.graphsecurity.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What the register of domains told at an earlier time. */
public final class WhoisHistoryRecord extends WhoisBaseRecord {
  private WhoisHistoryRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WhoisHistoryRecord of(Map<String, Object> json) { return new WhoisHistoryRecord(json); }
}
