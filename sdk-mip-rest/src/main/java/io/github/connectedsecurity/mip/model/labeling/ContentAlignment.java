package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** On which side a header or footer stands. */
public record ContentAlignment(String value) implements OpenValue {
  private static final KnownValues<ContentAlignment> KNOWN = new KnownValues<>(ContentAlignment::new);

  /** Left. */
  public static final ContentAlignment LEFT = KNOWN.add("left");
  /** Right. */
  public static final ContentAlignment RIGHT = KNOWN.add("right");
  /** In the middle. */
  public static final ContentAlignment CENTER = KNOWN.add("center");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ContentAlignment of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ContentAlignment> known() { return KNOWN.all(); }
}
