package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A column that names a mailbox that was hit. */
public record MailboxAssetIdentifier(String value) implements OpenValue {
  private static final KnownValues<MailboxAssetIdentifier> KNOWN = new KnownValues<>(MailboxAssetIdentifier::new);

  /** The column {@code AccountUpn}. */
  public static final MailboxAssetIdentifier ACCOUNT_UPN = KNOWN.add("accountUpn");
  /** The column {@code FileOwnerUpn}. */
  public static final MailboxAssetIdentifier FILE_OWNER_UPN = KNOWN.add("fileOwnerUpn");
  /** The column {@code InitiatingProcessAccountUpn}. */
  public static final MailboxAssetIdentifier INITIATING_PROCESS_ACCOUNT_UPN = KNOWN.add("initiatingProcessAccountUpn");
  /** The column {@code LastModifyingAccountUpn}. */
  public static final MailboxAssetIdentifier LAST_MODIFYING_ACCOUNT_UPN = KNOWN.add("lastModifyingAccountUpn");
  /** The column {@code TargetAccountUpn}. */
  public static final MailboxAssetIdentifier TARGET_ACCOUNT_UPN = KNOWN.add("targetAccountUpn");
  /** The column {@code SenderFromAddress}. */
  public static final MailboxAssetIdentifier SENDER_FROM_ADDRESS = KNOWN.add("senderFromAddress");
  /** The column {@code SenderDisplayName}. */
  public static final MailboxAssetIdentifier SENDER_DISPLAY_NAME = KNOWN.add("senderDisplayName");
  /** The column {@code RecipientEmailAddress}. */
  public static final MailboxAssetIdentifier RECIPIENT_EMAIL_ADDRESS = KNOWN.add("recipientEmailAddress");
  /** The column {@code SenderMailFromAddress}. */
  public static final MailboxAssetIdentifier SENDER_MAIL_FROM_ADDRESS = KNOWN.add("senderMailFromAddress");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final MailboxAssetIdentifier UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static MailboxAssetIdentifier of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<MailboxAssetIdentifier> known() { return KNOWN.all(); }
}
