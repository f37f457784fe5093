package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What was done with a mail. */
public record DeliveryAction(String value) implements OpenValue {
  private static final KnownValues<DeliveryAction> KNOWN = new KnownValues<>(DeliveryAction::new);

  /** Not known. */
  public static final DeliveryAction UNKNOWN = KNOWN.add("Unknown");
  /** Delivered, marked as spam. */
  public static final DeliveryAction DELIVERED_AS_SPAM = KNOWN.add("DeliveredAsSpam");
  /** Delivered. */
  public static final DeliveryAction DELIVERED = KNOWN.add("Delivered");
  /** Held back. */
  public static final DeliveryAction BLOCKED = KNOWN.add("Blocked");
  /** Delivered with something replaced. */
  public static final DeliveryAction REPLACED = KNOWN.add("Replaced");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DeliveryAction of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<DeliveryAction> known() { return KNOWN.all(); }
}
