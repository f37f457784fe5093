package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** Who acted, by the kind of account. */
public record UserType(String value) implements OpenValue {
  private static final KnownValues<UserType> KNOWN = new KnownValues<>(UserType::new);

  /** A user; in records of Entra ID also an administrator. */
  public static final UserType REGULAR = KNOWN.add("Regular");
  /** Not used. */
  public static final UserType RESERVED = KNOWN.add("Reserved");
  /** An administrator of the tenant. */
  public static final UserType ADMIN = KNOWN.add("Admin");
  /** An administrator of Microsoft's datacenter. */
  public static final UserType DC_ADMIN = KNOWN.add("DCAdmin");
  /** The system itself. */
  public static final UserType SYSTEM = KNOWN.add("System");
  /** An application. */
  public static final UserType APPLICATION = KNOWN.add("Application");
  /** A service principal. */
  public static final UserType SERVICE_PRINCIPAL = KNOWN.add("ServicePrincipal");
  /** A policy of the tenant. */
  public static final UserType CUSTOM_POLICY = KNOWN.add("CustomPolicy");
  /** A policy of the service. */
  public static final UserType SYSTEM_POLICY = KNOWN.add("SystemPolicy");
  /** A technician of a partner. */
  public static final UserType PARTNER_TECHNICIAN = KNOWN.add("PartnerTechnician");
  /** A guest. */
  public static final UserType GUEST = KNOWN.add("Guest");

  private static final Map<String, UserType> CODES = Map.ofEntries(
      Map.entry("0", REGULAR),
      Map.entry("1", RESERVED),
      Map.entry("2", ADMIN),
      Map.entry("3", DC_ADMIN),
      Map.entry("4", SYSTEM),
      Map.entry("5", APPLICATION),
      Map.entry("6", SERVICE_PRINCIPAL),
      Map.entry("7", CUSTOM_POLICY),
      Map.entry("8", SYSTEM_POLICY),
      Map.entry("9", PARTNER_TECHNICIAN),
      Map.entry("10", GUEST));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static UserType of(String value) {
    UserType numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<UserType> known() { return KNOWN.all(); }
}
