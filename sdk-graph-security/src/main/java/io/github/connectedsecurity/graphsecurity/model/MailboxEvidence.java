package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** An Exchange mailbox. */
public final class MailboxEvidence extends AlertEvidence {
  private MailboxEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static MailboxEvidence of(Map<String, Object> json) { return new MailboxEvidence(json); }

  /** The name shown in the address book. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Its main address. */
  public Optional<String> primaryAddress() { return text("primaryAddress"); }

  /** The user principal name of its owner. */
  public Optional<String> upn() { return text("upn"); }

  /** The account behind it. */
  public Optional<UserAccount> userAccount() { return object("userAccount", UserAccount::of); }
}
