package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A mailbox. */
public final class MailboxEntity extends Entity {
  private MailboxEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MailboxEntity of(Map<String, Object> json) { return new MailboxEntity(json); }

  /** Whose mailbox. */
  public MailboxProperties properties() { return properties(MailboxProperties::of); }
}
