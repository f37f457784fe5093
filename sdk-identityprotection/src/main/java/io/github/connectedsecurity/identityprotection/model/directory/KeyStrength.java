package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How strong a key is. */
public record KeyStrength(String value) implements OpenValue {
  private static final KnownValues<KeyStrength> KNOWN = new KnownValues<>(KeyStrength::new);

  /** Strong. */
  public static final KeyStrength NORMAL = KNOWN.add("normal");
  /** Weak. */
  public static final KeyStrength WEAK = KNOWN.add("weak");
  /** Not known. */
  public static final KeyStrength UNKNOWN = KNOWN.add("unknown");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static KeyStrength of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<KeyStrength> known() { return KNOWN.all(); }
}
