package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Where a mail was put. */
public record DeliveryLocation(String value) implements OpenValue {
  private static final KnownValues<DeliveryLocation> KNOWN = new KnownValues<>(DeliveryLocation::new);

  /** Not known, or not told. */
  public static final DeliveryLocation UNKNOWN = KNOWN.add("unknown");
  /** The inbox or another folder of the user. */
  public static final DeliveryLocation INBOX_FOLDER = KNOWN.add("inbox_folder");
  /** The junk folder. */
  public static final DeliveryLocation JUNK_FOLDER = KNOWN.add("junkFolder");
  /** The deleted items. */
  public static final DeliveryLocation DELETED_FOLDER = KNOWN.add("deletedFolder");
  /** Quarantine. */
  public static final DeliveryLocation QUARANTINE = KNOWN.add("quarantine");
  /** A server of one's own, or outside. */
  public static final DeliveryLocation ONPREM_EXTERNAL = KNOWN.add("onprem_external");
  /** It did not work. */
  public static final DeliveryLocation FAILED = KNOWN.add("failed");
  /** Nowhere. */
  public static final DeliveryLocation DROPPED = KNOWN.add("dropped");
  /** Somewhere else. */
  public static final DeliveryLocation OTHERS = KNOWN.add("others");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final DeliveryLocation UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DeliveryLocation of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<DeliveryLocation> known() { return KNOWN.all(); }
}
