package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What must happen to it. */
public record TriggersWhen(String value) implements OpenValue {
  private static final KnownValues<TriggersWhen> KNOWN = new KnownValues<>(TriggersWhen::new);

  /** It comes into being. */
  public static final TriggersWhen CREATED = KNOWN.add("Created");
  /** It changes; for incidents only. */
  public static final TriggersWhen UPDATED = KNOWN.add("Updated");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TriggersWhen of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<TriggersWhen> known() { return KNOWN.all(); }
}
