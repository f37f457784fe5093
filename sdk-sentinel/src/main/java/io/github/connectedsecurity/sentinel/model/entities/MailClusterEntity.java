package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Many mails that are alike. */
public final class MailClusterEntity extends Entity {
  private MailClusterEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MailClusterEntity of(Map<String, Object> json) { return new MailClusterEntity(json); }

  /** What mails have in common. */
  public MailClusterProperties properties() { return properties(MailClusterProperties::of); }
}
