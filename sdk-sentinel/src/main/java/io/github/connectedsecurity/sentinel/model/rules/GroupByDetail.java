package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What of an alert can decide about grouping. */
public record GroupByDetail(String value) implements OpenValue {
  private static final KnownValues<GroupByDetail> KNOWN = new KnownValues<>(GroupByDetail::new);

  /** Its headline. */
  public static final GroupByDetail DISPLAY_NAME = KNOWN.add("DisplayName");
  /** How serious it is. */
  public static final GroupByDetail SEVERITY = KNOWN.add("Severity");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static GroupByDetail of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<GroupByDetail> known() { return KNOWN.all(); }
}
