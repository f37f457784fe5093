package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A setting of a mailbox that attackers like to change. */
public final class MailboxConfigurationEvidence extends AlertEvidence {
  private MailboxConfigurationEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static MailboxConfigurationEvidence of(Map<String, Object> json) { return new MailboxConfigurationEvidence(json); }

  /** The identifier of the rule or setting. */
  public Optional<String> configurationId() { return text("configurationId"); }

  /** What kind of setting it is. */
  public Optional<MailboxConfigurationType> configurationType() { return open("configurationType", MailboxConfigurationType::of); }

  /** The name of the rule or setting. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The mailbox's object identifier in Entra, as a GUID. */
  public Optional<String> externalDirectoryObjectId() { return text("externalDirectoryObjectId"); }

  /** The main address of the mailbox. */
  public Optional<String> mailboxPrimaryAddress() { return text("mailboxPrimaryAddress"); }

  /** The user principal name of the mailbox's owner. */
  public Optional<String> upn() { return text("upn"); }
}
