package io.github.connectedsecurity.graphsecurity.model.profiles;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How much an application must be allowed. */
public record ApplicationPermissionsRequired(String value) implements OpenValue {
  private static final KnownValues<ApplicationPermissionsRequired> KNOWN = new KnownValues<>(ApplicationPermissionsRequired::new);

  /** Not known, or not told. */
  public static final ApplicationPermissionsRequired UNKNOWN = KNOWN.add("unknown");
  /** Nothing at all. */
  public static final ApplicationPermissionsRequired ANONYMOUS = KNOWN.add("anonymous");
  /** What guests may. */
  public static final ApplicationPermissionsRequired GUEST = KNOWN.add("guest");
  /** What users may. */
  public static final ApplicationPermissionsRequired USER = KNOWN.add("user");
  /** An administrator. */
  public static final ApplicationPermissionsRequired ADMINISTRATOR = KNOWN.add("administrator");
  /** As the system itself. */
  public static final ApplicationPermissionsRequired SYSTEM = KNOWN.add("system");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final ApplicationPermissionsRequired UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ApplicationPermissionsRequired of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<ApplicationPermissionsRequired> known() { return KNOWN.all(); }
}
