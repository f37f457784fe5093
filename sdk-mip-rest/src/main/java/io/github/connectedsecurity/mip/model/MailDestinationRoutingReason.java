package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Why a mail landed where it did. */
public record MailDestinationRoutingReason(String value) implements OpenValue {
  private static final KnownValues<MailDestinationRoutingReason> KNOWN = new KnownValues<>(MailDestinationRoutingReason::new);

  /** No reason. */
  public static final MailDestinationRoutingReason NONE = KNOWN.add("none");
  /** A rule of the mail flow. */
  public static final MailDestinationRoutingReason MAIL_FLOW_RULE = KNOWN.add("mailFlowRule");
  /** The sender is on the safe list. */
  public static final MailDestinationRoutingReason SAFE_SENDER = KNOWN.add("safeSender");
  /** The sender is on the blocked list. */
  public static final MailDestinationRoutingReason BLOCKED_SENDER = KNOWN.add("blockedSender");
  /** The advanced filter for spam. */
  public static final MailDestinationRoutingReason ADVANCED_SPAM_FILTERING = KNOWN.add("advancedSpamFiltering");
  /** The domain is allowed. */
  public static final MailDestinationRoutingReason DOMAIN_ALLOW_LIST = KNOWN.add("domainAllowList");
  /** The domain is blocked. */
  public static final MailDestinationRoutingReason DOMAIN_BLOCK_LIST = KNOWN.add("domainBlockList");
  /** The sender is not in the address book. */
  public static final MailDestinationRoutingReason NOT_IN_ADDRESS_BOOK = KNOWN.add("notInAddressBook");
  /** The sender wrote for the first time. */
  public static final MailDestinationRoutingReason FIRST_TIME_SENDER = KNOWN.add("firstTimeSender");
  /** Moved to the inbox afterwards. */
  public static final MailDestinationRoutingReason AUTO_PURGE_TO_INBOX = KNOWN.add("autoPurgeToInbox");
  /** Moved to the junk folder afterwards. */
  public static final MailDestinationRoutingReason AUTO_PURGE_TO_JUNK = KNOWN.add("autoPurgeToJunk");
  /** Moved to the deleted items afterwards. */
  public static final MailDestinationRoutingReason AUTO_PURGE_TO_DELETED = KNOWN.add("autoPurgeToDeleted");
  /** It was outgoing. */
  public static final MailDestinationRoutingReason OUTBOUND = KNOWN.add("outbound");
  /** It was judged not to be junk. */
  public static final MailDestinationRoutingReason NOT_JUNK = KNOWN.add("notJunk");
  /** It was judged to be junk. */
  public static final MailDestinationRoutingReason JUNK = KNOWN.add("junk");
  /** Stands for a member that the service has and the client did not ask for. */
  public static final MailDestinationRoutingReason UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static MailDestinationRoutingReason of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<MailDestinationRoutingReason> known() { return KNOWN.all(); }
}
