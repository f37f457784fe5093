package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** One of the senders of a mail. */
public final class EmailSender extends JsonModel {
  private EmailSender(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EmailSender of(Map<String, Object> json) { return new EmailSender(json); }

  /** The name shown beside the address; anybody can write anything here. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The domain of the address. */
  public Optional<String> domainName() { return text("domainName"); }

  /** The address itself. */
  public Optional<String> emailAddress() { return text("emailAddress"); }
}
