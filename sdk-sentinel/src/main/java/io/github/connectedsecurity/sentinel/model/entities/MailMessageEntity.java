package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** One mail. */
public final class MailMessageEntity extends Entity {
  private MailMessageEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MailMessageEntity of(Map<String, Object> json) { return new MailMessageEntity(json); }

  /** Sender, receiver and fate of a mail. */
  public MailMessageProperties properties() { return properties(MailMessageProperties::of); }
}
