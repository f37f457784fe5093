package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The kind of a mailbox setting. */
public record MailboxConfigurationType(String value) implements OpenValue {
  private static final KnownValues<MailboxConfigurationType> KNOWN = new KnownValues<>(MailboxConfigurationType::new);

  /** Sends mail on to another address. */
  public static final MailboxConfigurationType MAIL_FORWARDING_RULE = KNOWN.add("mailForwardingRule");
  /** Settings of Outlook on the web. */
  public static final MailboxConfigurationType OWA_SETTINGS = KNOWN.add("owaSettings");
  /** Settings of Exchange Web Services. */
  public static final MailboxConfigurationType EWS_SETTINGS = KNOWN.add("ewsSettings");
  /** Lets somebody else use the mailbox. */
  public static final MailboxConfigurationType MAIL_DELEGATION = KNOWN.add("mailDelegation");
  /** A rule by which the owner sorts mail. */
  public static final MailboxConfigurationType USER_INBOX_RULE = KNOWN.add("userInboxRule");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final MailboxConfigurationType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static MailboxConfigurationType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<MailboxConfigurationType> known() { return KNOWN.all(); }
}
