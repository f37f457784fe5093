package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What was done with a mail. */
public record DeliveryAction(String value) implements OpenValue {
  private static final KnownValues<DeliveryAction> KNOWN = new KnownValues<>(DeliveryAction::new);

  /** Not known, or not told. */
  public static final DeliveryAction UNKNOWN = KNOWN.add("unknown");
  /** It was put into the junk folder. */
  public static final DeliveryAction DELIVERED_TO_JUNK = KNOWN.add("deliveredToJunk");
  /** It was put into the inbox. */
  public static final DeliveryAction DELIVERED = KNOWN.add("delivered");
  /** It was kept from happening. */
  public static final DeliveryAction BLOCKED = KNOWN.add("blocked");
  /** Something in it was replaced. */
  public static final DeliveryAction REPLACED = KNOWN.add("replaced");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final DeliveryAction UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DeliveryAction of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<DeliveryAction> known() { return KNOWN.all(); }
}
