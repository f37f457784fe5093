package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What has happened to a resource that somebody watches. */
public record ChangeType(String value) implements OpenValue {
  private static final KnownValues<ChangeType> KNOWN = new KnownValues<>(ChangeType::new);

  /** It is new. */
  public static final ChangeType CREATED = KNOWN.add("created");
  /** Something about it is different now. */
  public static final ChangeType UPDATED = KNOWN.add("updated");
  /** It is gone, or in the bin. */
  public static final ChangeType DELETED = KNOWN.add("deleted");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ChangeType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<ChangeType> known() { return KNOWN.all(); }
}
