package io.github.connectedsecurity.graphsecurity.model.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What kind of account did something; written with a capital on the wire. */
public record AuditLogUserType(String value) implements OpenValue {
  private static final KnownValues<AuditLogUserType> KNOWN = new KnownValues<>(AuditLogUserType::new);

  /** An ordinary user. */
  public static final AuditLogUserType REGULAR = KNOWN.add("Regular");
  /** Not used. */
  public static final AuditLogUserType RESERVED = KNOWN.add("Reserved");
  /** An administrator of the tenant. */
  public static final AuditLogUserType ADMIN = KNOWN.add("Admin");
  /** An administrator of Microsoft's data centre. */
  public static final AuditLogUserType DC_ADMIN = KNOWN.add("DcAdmin");
  /** The service itself. */
  public static final AuditLogUserType SYSTEM = KNOWN.add("System");
  /** An application. */
  public static final AuditLogUserType APPLICATION = KNOWN.add("Application");
  /** A service principal. */
  public static final AuditLogUserType SERVICE_PRINCIPAL = KNOWN.add("ServicePrincipal");
  /** A policy of one's own. */
  public static final AuditLogUserType CUSTOM_POLICY = KNOWN.add("CustomPolicy");
  /** A policy of the service. */
  public static final AuditLogUserType SYSTEM_POLICY = KNOWN.add("SystemPolicy");
  /** A technician of a partner. */
  public static final AuditLogUserType PARTNER_TECHNICIAN = KNOWN.add("PartnerTechnician");
  /** A guest. */
  public static final AuditLogUserType GUEST = KNOWN.add("Guest");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final AuditLogUserType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AuditLogUserType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<AuditLogUserType> known() { return KNOWN.all(); }
}
