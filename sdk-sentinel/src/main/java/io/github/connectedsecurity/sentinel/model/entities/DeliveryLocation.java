package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Where a mail has come to lie. */
public record DeliveryLocation(String value) implements OpenValue {
  private static final KnownValues<DeliveryLocation> KNOWN = new KnownValues<>(DeliveryLocation::new);

  /** Not known. */
  public static final DeliveryLocation UNKNOWN = KNOWN.add("Unknown");
  /** The inbox. */
  public static final DeliveryLocation INBOX = KNOWN.add("Inbox");
  /** The junk folder. */
  public static final DeliveryLocation JUNK_FOLDER = KNOWN.add("JunkFolder");
  /** The folder of deleted mails. */
  public static final DeliveryLocation DELETED_FOLDER = KNOWN.add("DeletedFolder");
  /** The quarantine. */
  public static final DeliveryLocation QUARANTINE = KNOWN.add("Quarantine");
  /** Outside of the organisation. */
  public static final DeliveryLocation EXTERNAL = KNOWN.add("External");
  /** Nowhere, because delivery failed. */
  public static final DeliveryLocation FAILED = KNOWN.add("Failed");
  /** Nowhere, because it was thrown away. */
  public static final DeliveryLocation DROPPED = KNOWN.add("Dropped");
  /** Sent on to somebody else. */
  public static final DeliveryLocation FORWARDED = KNOWN.add("Forwarded");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DeliveryLocation of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<DeliveryLocation> known() { return KNOWN.all(); }
}
