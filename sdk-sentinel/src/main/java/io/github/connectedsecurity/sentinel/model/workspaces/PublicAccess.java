package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether the public network may reach something. */
public record PublicAccess(String value) implements OpenValue {
  private static final KnownValues<PublicAccess> KNOWN = new KnownValues<>(PublicAccess::new);

  /** It may. */
  public static final PublicAccess ENABLED = KNOWN.add("Enabled");
  /** It may not. */
  public static final PublicAccess DISABLED = KNOWN.add("Disabled");
  /** As a network security perimeter says. */
  public static final PublicAccess SECURED_BY_PERIMETER = KNOWN.add("SecuredByPerimeter");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static PublicAccess of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<PublicAccess> known() { return KNOWN.all(); }
}
