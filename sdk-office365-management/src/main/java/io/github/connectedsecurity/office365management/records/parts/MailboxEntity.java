package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A mailbox. */
public final class MailboxEntity extends InvestigationEntity {
  private MailboxEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MailboxEntity of(Map<String, Object> json) { return new MailboxEntity(json); }

  /** Its mail address. */
  public Optional<String> mailboxPrimaryAddress() { return text("MailboxPrimaryAddress"); }

  /** Its name. */
  public Optional<String> displayName() { return text("DisplayName"); }

  /** Its user. */
  public Optional<String> upn() { return text("Upn"); }
}
