package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Which external tenants are meant. */
public record ExternalTenantsKind(String value) implements OpenValue {
  private static final KnownValues<ExternalTenantsKind> KNOWN = new KnownValues<>(ExternalTenantsKind::new);

  /** All of them. */
  public static final ExternalTenantsKind ALL = KNOWN.add("all");
  /** Those that are listed. */
  public static final ExternalTenantsKind ENUMERATED = KNOWN.add("enumerated");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final ExternalTenantsKind UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static ExternalTenantsKind of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<ExternalTenantsKind> known() { return KNOWN.all(); }
}
