package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What an item of a timeline is. */
public record TimelineKind(String value) implements OpenValue {
  private static final KnownValues<TimelineKind> KNOWN = new KnownValues<>(TimelineKind::new);

  /** Many events told as one. */
  public static final TimelineKind ACTIVITY = KNOWN.add("Activity");
  /** A bookmark. */
  public static final TimelineKind BOOKMARK = KNOWN.add("Bookmark");
  /** An alert. */
  public static final TimelineKind SECURITY_ALERT = KNOWN.add("SecurityAlert");
  /** Something unusual. */
  public static final TimelineKind ANOMALY = KNOWN.add("Anomaly");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TimelineKind of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<TimelineKind> known() { return KNOWN.all(); }
}
