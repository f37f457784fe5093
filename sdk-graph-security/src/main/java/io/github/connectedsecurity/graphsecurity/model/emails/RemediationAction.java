package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** What to do with a mail that was delivered. */
public record RemediationAction(String value) implements OpenValue {
  private static final KnownValues<RemediationAction> KNOWN = new KnownValues<>(RemediationAction::new);

  /** Move it to the junk folder. */
  public static final RemediationAction MOVE_TO_JUNK = KNOWN.add("moveToJunk");
  /** Move it to the inbox. */
  public static final RemediationAction MOVE_TO_INBOX = KNOWN.add("moveToInbox");
  /** Delete it for good. */
  public static final RemediationAction HARD_DELETE = KNOWN.add("hardDelete");
  /** Delete it so that it can be recovered. */
  public static final RemediationAction SOFT_DELETE = KNOWN.add("softDelete");
  /** Move it to the deleted items. */
  public static final RemediationAction MOVE_TO_DELETED_ITEMS = KNOWN.add("moveToDeletedItems");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final RemediationAction UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");
  /** Move it to quarantine. */
  public static final RemediationAction MOVE_TO_QUARANTINE = KNOWN.add("moveToQuarantine");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static RemediationAction of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<RemediationAction> known() { return KNOWN.all(); }
}
