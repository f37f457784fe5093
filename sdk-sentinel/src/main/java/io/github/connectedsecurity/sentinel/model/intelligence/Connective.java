package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How conditions are bound together. */
public record Connective(String value) implements OpenValue {
  private static final KnownValues<Connective> KNOWN = new KnownValues<>(Connective::new);

  /** All of them. */
  public static final Connective AND = KNOWN.add("And");
  /** One is enough. */
  public static final Connective OR = KNOWN.add("Or");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static Connective of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<Connective> known() { return KNOWN.all(); }
}
