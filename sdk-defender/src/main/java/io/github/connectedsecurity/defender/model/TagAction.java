package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What becomes of a tag. */
public record TagAction(String value) implements OpenValue {
  private static final KnownValues<TagAction> KNOWN = new KnownValues<>(TagAction::new);

  /** It is put on. */
  public static final TagAction ADD = KNOWN.add("Add");
  /** It is taken off. */
  public static final TagAction REMOVE = KNOWN.add("Remove");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TagAction of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<TagAction> known() { return KNOWN.all(); }
}
