package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a watermark lies. */
public record WatermarkLayout(String value) implements OpenValue {
  private static final KnownValues<WatermarkLayout> KNOWN = new KnownValues<>(WatermarkLayout::new);

  /** Level. */
  public static final WatermarkLayout HORIZONTAL = KNOWN.add("horizontal");
  /** From corner to corner. */
  public static final WatermarkLayout DIAGONAL = KNOWN.add("diagonal");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static WatermarkLayout of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<WatermarkLayout> known() { return KNOWN.all(); }
}
