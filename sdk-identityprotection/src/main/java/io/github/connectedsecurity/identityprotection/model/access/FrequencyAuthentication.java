package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What must be done again. */
public record FrequencyAuthentication(String value) implements OpenValue {
  private static final KnownValues<FrequencyAuthentication> KNOWN = new KnownValues<>(FrequencyAuthentication::new);

  /** Both factors. */
  public static final FrequencyAuthentication PRIMARY_AND_SECONDARY_AUTHENTICATION = KNOWN.add("primaryAndSecondaryAuthentication");
  /** The second factor. */
  public static final FrequencyAuthentication SECONDARY_AUTHENTICATION = KNOWN.add("secondaryAuthentication");
  /** Stands for a value newer than the schema that was asked for; received at most, never sent. */
  public static final FrequencyAuthentication UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static FrequencyAuthentication of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<FrequencyAuthentication> known() { return KNOWN.all(); }
}
