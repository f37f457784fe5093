package io.github.connectedsecurity.office365management.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How a try to notify a webhook ended. The service documents the good outcome only. */
public record DeliveryStatus(String value) implements OpenValue {
  private static final KnownValues<DeliveryStatus> KNOWN = new KnownValues<>(DeliveryStatus::new);

  /** The webhook answered 200. */
  public static final DeliveryStatus SUCCESS = KNOWN.add("success");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DeliveryStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<DeliveryStatus> known() { return KNOWN.all(); }
}
