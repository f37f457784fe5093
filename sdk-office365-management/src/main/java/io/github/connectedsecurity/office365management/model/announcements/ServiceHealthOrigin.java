package io.github.connectedsecurity.office365management.model.announcements;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whose fault an issue is. */
public record ServiceHealthOrigin(String value) implements OpenValue {
  private static final KnownValues<ServiceHealthOrigin> KNOWN = new KnownValues<>(ServiceHealthOrigin::new);

  /** Microsoft's own. */
  public static final ServiceHealthOrigin MICROSOFT = KNOWN.add("microsoft");
  /** That of a company that the service depends on. */
  public static final ServiceHealthOrigin THIRD_PARTY = KNOWN.add("thirdParty");
  /** The tenant's own. */
  public static final ServiceHealthOrigin CUSTOMER = KNOWN.add("customer");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ServiceHealthOrigin of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ServiceHealthOrigin> known() { return KNOWN.all(); }
}
