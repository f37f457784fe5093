package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** What a user did with a simulated attack. */
public record AttackSimEvent(String value) implements OpenValue {
  private static final KnownValues<AttackSimEvent> KNOWN = new KnownValues<>(AttackSimEvent::new);

  /** Its mail arrived. */
  public static final AttackSimEvent MESSAGE_DELIVERED = KNOWN.add("MessageDelivered");
  /** Its mail did not arrive. */
  public static final AttackSimEvent MESSAGE_FAILED = KNOWN.add("MessageFailed");
  /** Gave a password away. */
  public static final AttackSimEvent CREDENTIAL_ENTERED = KNOWN.add("CredentialEntered");
  /** Granted a permission. */
  public static final AttackSimEvent PERMISSION_GRANTED = KNOWN.add("PermissionGranted");
  /** Followed the link. */
  public static final AttackSimEvent LINK_CLICKED = KNOWN.add("LinkClicked");
  /** Opened the attachment. */
  public static final AttackSimEvent ATTACHMENT_OPENED = KNOWN.add("AttachmentOpened");
  /** Read the mail. */
  public static final AttackSimEvent MESSAGE_READ = KNOWN.add("MessageRead");
  /** Answered. */
  public static final AttackSimEvent MESSAGE_REPLIED = KNOWN.add("MessageReplied");
  /** Sent it on. */
  public static final AttackSimEvent MESSAGE_FORWARDED = KNOWN.add("MessageForwarded");
  /** Reported it. */
  public static final AttackSimEvent MESSAGE_REPORTED = KNOWN.add("MessageReported");
  /** Deleted it. */
  public static final AttackSimEvent MESSAGE_DELETED = KNOWN.add("MessageDeleted");
  /** Was away. */
  public static final AttackSimEvent OUT_OF_OFFICE = KNOWN.add("OutOfOffice");
  /** Got the praise for reporting it. */
  public static final AttackSimEvent POSITIVE_REINFORCEMENT_MESSAGE_DELIVERED = KNOWN.add("PositiveReinforcementMessageDelivered");

  private static final Map<String, AttackSimEvent> CODES = Map.ofEntries(
      Map.entry("1", MESSAGE_DELIVERED),
      Map.entry("2", MESSAGE_FAILED),
      Map.entry("6", CREDENTIAL_ENTERED),
      Map.entry("7", PERMISSION_GRANTED),
      Map.entry("8", LINK_CLICKED),
      Map.entry("10", ATTACHMENT_OPENED),
      Map.entry("12", MESSAGE_READ),
      Map.entry("13", MESSAGE_REPLIED),
      Map.entry("14", MESSAGE_FORWARDED),
      Map.entry("15", MESSAGE_REPORTED),
      Map.entry("16", MESSAGE_DELETED),
      Map.entry("17", OUT_OF_OFFICE),
      Map.entry("18", POSITIVE_REINFORCEMENT_MESSAGE_DELIVERED));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static AttackSimEvent of(String value) {
    AttackSimEvent numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<AttackSimEvent> known() { return KNOWN.all(); }
}
