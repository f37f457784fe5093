package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a browser stays signed in after it was closed. */
public record PersistentBrowserMode(String value) implements OpenValue {
  private static final KnownValues<PersistentBrowserMode> KNOWN = new KnownValues<>(PersistentBrowserMode::new);

  /** Always. */
  public static final PersistentBrowserMode ALWAYS = KNOWN.add("always");
  /** Never. */
  public static final PersistentBrowserMode NEVER = KNOWN.add("never");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static PersistentBrowserMode of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<PersistentBrowserMode> known() { return KNOWN.all(); }
}
