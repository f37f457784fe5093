package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What happened to a mail. */
public record TimelineEventType(String value) implements OpenValue {
  private static final KnownValues<TimelineEventType> KNOWN = new KnownValues<>(TimelineEventType::new);

  /** It was delivered. */
  public static final TimelineEventType ORIGINAL_DELIVERY = KNOWN.add("originalDelivery");
  /** It was judged anew after it was delivered. */
  public static final TimelineEventType SYSTEM_TIME_TRAVEL = KNOWN.add("systemTimeTravel");
  /** It was delivered while its attachments were still looked at. */
  public static final TimelineEventType DYNAMIC_DELIVERY = KNOWN.add("dynamicDelivery");
  /** A user clicked on a link in it. */
  public static final TimelineEventType USER_URL_CLICK = KNOWN.add("userUrlClick");
  /** It was looked at again. */
  public static final TimelineEventType REPROCESSED = KNOWN.add("reprocessed");
  /** It was moved after it was delivered. */
  public static final TimelineEventType ZAP = KNOWN.add("zap");
  /** It was released from quarantine. */
  public static final TimelineEventType QUARANTINE_RELEASE = KNOWN.add("quarantineRelease");
  /** An automated investigation dealt with it. */
  public static final TimelineEventType AIR = KNOWN.add("air");
  /** Not known, or not told. */
  public static final TimelineEventType UNKNOWN = KNOWN.add("unknown");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final TimelineEventType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static TimelineEventType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<TimelineEventType> known() { return KNOWN.all(); }
}
