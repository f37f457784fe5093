package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Whose mailbox. */
public final class MailboxProperties extends EntityCommonProperties {
  private MailboxProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MailboxProperties of(Map<String, Object> json) { return new MailboxProperties(json); }

  /** Its main address. */
  public Optional<String> mailboxPrimaryAddress() { return text("mailboxPrimaryAddress"); }

  /** The name to show. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The name its owner signs in with. */
  public Optional<String> upn() { return text("upn"); }

  /** The owner's object in Entra ID. */
  public Optional<String> externalDirectoryObjectId() { return text("externalDirectoryObjectId"); }
}
