package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What was done with a Teams message. */
public record TeamsMessageDeliveryAction(String value) implements OpenValue {
  private static final KnownValues<TeamsMessageDeliveryAction> KNOWN = new KnownValues<>(TeamsMessageDeliveryAction::new);

  /** The action was not recognised. */
  public static final TeamsMessageDeliveryAction UNKNOWN = KNOWN.add("unknown");
  /** Delivered and marked as spam. */
  public static final TeamsMessageDeliveryAction DELIVERED_AS_SPAM = KNOWN.add("deliveredAsSpam");
  /** Delivered as usual. */
  public static final TeamsMessageDeliveryAction DELIVERED = KNOWN.add("delivered");
  /** Not delivered. */
  public static final TeamsMessageDeliveryAction BLOCKED = KNOWN.add("blocked");
  /** Delivered with other content. */
  public static final TeamsMessageDeliveryAction REPLACED = KNOWN.add("replaced");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final TeamsMessageDeliveryAction UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TeamsMessageDeliveryAction of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<TeamsMessageDeliveryAction> known() { return KNOWN.all(); }
}
