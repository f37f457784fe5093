package io.github.connectedsecurity.mip.model.labeling;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What asks for an action. */
public record ActionSource(String value) implements OpenValue {
  private static final KnownValues<ActionSource> KNOWN = new KnownValues<>(ActionSource::new);

  /** A person. */
  public static final ActionSource MANUAL = KNOWN.add("manual");
  /** A policy. */
  public static final ActionSource AUTOMATIC = KNOWN.add("automatic");
  /** A policy that leaves the choice to the person. */
  public static final ActionSource RECOMMENDED = KNOWN.add("recommended");
  /** A policy's label for content that has none. */
  public static final ActionSource BY_DEFAULT = KNOWN.add("default");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ActionSource of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ActionSource> known() { return KNOWN.all(); }
}
