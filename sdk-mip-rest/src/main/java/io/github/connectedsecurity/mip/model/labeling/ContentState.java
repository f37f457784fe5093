package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Where content is while it is judged. */
public record ContentState(String value) implements OpenValue {
  private static final KnownValues<ContentState> KNOWN = new KnownValues<>(ContentState::new);

  /** In a store. */
  public static final ContentState REST = KNOWN.add("rest");
  /** On its way. */
  public static final ContentState MOTION = KNOWN.add("motion");
  /** Being worked on. */
  public static final ContentState USE = KNOWN.add("use");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ContentState of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ContentState> known() { return KNOWN.all(); }
}
