package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A setting of the mailbox that had a say in where a mail was put. */
public record UserMailboxSetting(String value) implements OpenValue {
  private static final KnownValues<UserMailboxSetting> KNOWN = new KnownValues<>(UserMailboxSetting::new);

  /** A rule of the user's own. */
  public static final UserMailboxSetting CUSTOM_RULE = KNOWN.add("customRule");
  /** Only known senders are let through. */
  public static final UserMailboxSetting EXCLUSIVE = KNOWN.add("exclusive");
  /** The sender never wrote before. */
  public static final UserMailboxSetting FROM_FIRST_TIME_SENDER = KNOWN.add("fromFirstTimeSender");
  /** The user blocks the sender. */
  public static final UserMailboxSetting IS_FROM_ADDRESS_IN_ADDRESS_BLOCK_LIST = KNOWN.add("isFromAddressInAddressBlockList");
  /** The sender is among the user's contacts. */
  public static final UserMailboxSetting IS_FROM_ADDRESS_IN_ADDRESS_BOOK = KNOWN.add("isFromAddressInAddressBook");
  /** The sender was held for junk by the user's doing. */
  public static final UserMailboxSetting IS_FROM_ADDRESS_IN_ADDRESS_IMPLICIT_JUNK_LIST = KNOWN.add("isFromAddressInAddressImplicitJunkList");
  /** The sender was held for safe by the user's doing. */
  public static final UserMailboxSetting IS_FROM_ADDRESS_IN_ADDRESS_IMPLICIT_SAFE_LIST = KNOWN.add("isFromAddressInAddressImplicitSafeList");
  /** The user trusts the sender. */
  public static final UserMailboxSetting IS_FROM_ADDRESS_IN_ADDRESS_SAFE_LIST = KNOWN.add("isFromAddressInAddressSafeList");
  /** The user blocks the sender's domain. */
  public static final UserMailboxSetting IS_FROM_DOMAIN_IN_DOMAIN_BLOCK_LIST = KNOWN.add("isFromDomainInDomainBlockList");
  /** The user trusts the sender's domain. */
  public static final UserMailboxSetting IS_FROM_DOMAIN_IN_DOMAIN_SAFE_LIST = KNOWN.add("isFromDomainInDomainSafeList");
  /** The junk mail rule is on. */
  public static final UserMailboxSetting IS_JUNK_MAIL_RULE_ENABLED = KNOWN.add("isJunkMailRuleEnabled");
  /** The user trusts mail to this recipient. */
  public static final UserMailboxSetting IS_RECIPIENT_IN_RECIPIENT_SAFE_LIST = KNOWN.add("isRecipientInRecipientSafeList");
  /** Junk mail is deleted at once. */
  public static final UserMailboxSetting JUNK_MAIL_DELETION = KNOWN.add("junkMailDeletion");
  /** The junk mail rule. */
  public static final UserMailboxSetting JUNK_MAIL_RULE = KNOWN.add("junkMailRule");
  /** None. */
  public static final UserMailboxSetting NONE = KNOWN.add("none");
  /** The sender was known and good before. */
  public static final UserMailboxSetting PRIOR_SEEN_PASS = KNOWN.add("priorSeenPass");
  /** The sender was proven. */
  public static final UserMailboxSetting SENDER_AUTHENTICATION_SUCCEEDED = KNOWN.add("senderAuthenticationSucceeded");
  /** The mail names a responsible sender. */
  public static final UserMailboxSetting SENDER_PRA_PRESENT = KNOWN.add("senderPraPresent");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final UserMailboxSetting UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static UserMailboxSetting of(String value) { return KNOWN.of(value); }

  /** The values known to this version, by name. */
  public static List<UserMailboxSetting> known() { return KNOWN.all(); }
}
