package io.github.connectedsecurity.mip.metadata;

import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a label came onto content, as metadata writes it. */
public record LabelMethod(String value) implements OpenValue {
  private static final KnownValues<LabelMethod> KNOWN = new KnownValues<>(LabelMethod::new);

  /** By default or by a policy; a later automatic label may replace it. */
  public static final LabelMethod STANDARD = KNOWN.add("Standard");
  /** By a person's own choice, which no automatic label replaces. */
  public static final LabelMethod PRIVILEGED = KNOWN.add("Privileged");
  /** By a policy; written, presumably, for what the labeling API calls {@code auto}. */
  public static final LabelMethod AUTO = KNOWN.add("Auto");

  /** Reads a value; a known one in any letter case. */
  public static LabelMethod of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<LabelMethod> known() { return KNOWN.all(); }
}
