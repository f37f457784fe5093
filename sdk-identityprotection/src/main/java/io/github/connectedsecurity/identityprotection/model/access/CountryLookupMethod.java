package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a user's country is found out. */
public record CountryLookupMethod(String value) implements OpenValue {
  private static final KnownValues<CountryLookupMethod> KNOWN = new KnownValues<>(CountryLookupMethod::new);

  /** By the client's address. */
  public static final CountryLookupMethod CLIENT_IP_ADDRESS = KNOWN.add("clientIpAddress");
  /** By the position of the authenticator app; not in the clouds of US Government. */
  public static final CountryLookupMethod AUTHENTICATOR_APP_GPS = KNOWN.add("authenticatorAppGps");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final CountryLookupMethod UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static CountryLookupMethod of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<CountryLookupMethod> known() { return KNOWN.all(); }
}
