package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The directory that an account is in. */
public record IdentityProvider(String value) implements OpenValue {
  private static final KnownValues<IdentityProvider> KNOWN = new KnownValues<>(IdentityProvider::new);

  /** Entra ID. */
  public static final IdentityProvider ENTRA_ID = KNOWN.add("entraID");
  /** Active Directory. */
  public static final IdentityProvider ACTIVE_DIRECTORY = KNOWN.add("activeDirectory");
  /** Okta. */
  public static final IdentityProvider OKTA = KNOWN.add("okta");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final IdentityProvider UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IdentityProvider of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<IdentityProvider> known() { return KNOWN.all(); }
}
