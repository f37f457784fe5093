package io.github.connectedsecurity.sentinel.model.hunting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far a hunt is. */
public record HuntStatus(String value) implements OpenValue {
  private static final KnownValues<HuntStatus> KNOWN = new KnownValues<>(HuntStatus::new);

  /** Planned. */
  public static final HuntStatus NEW = KNOWN.add("New");
  /** Under way. */
  public static final HuntStatus ACTIVE = KNOWN.add("Active");
  /** Ended. */
  public static final HuntStatus CLOSED = KNOWN.add("Closed");
  /** Put off. */
  public static final HuntStatus BACKLOG = KNOWN.add("Backlog");
  /** To be done. */
  public static final HuntStatus APPROVED = KNOWN.add("Approved");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static HuntStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<HuntStatus> known() { return KNOWN.all(); }
}
