package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Who sent a mail. */
public final class AnalyzedEmailSenderDetail extends JsonModel {
  private AnalyzedEmailSenderDetail(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AnalyzedEmailSenderDetail of(Map<String, Object> json) { return new AnalyzedEmailSenderDetail(json); }

  /** The name that people know it by. */
  public Optional<String> displayName() { return text("displayName"); }

  /** When the sender's domain was registered. */
  public Optional<Instant> domainCreationDateTime() { return instant("domainCreationDateTime"); }

  /** The domain's name. */
  public Optional<String> domainName() { return text("domainName"); }

  /** Who owns the sender's domain. */
  public Optional<String> domainOwner() { return text("domainOwner"); }

  /** The address that people see. */
  public Optional<String> fromAddress() { return text("fromAddress"); }

  /** The address that sent it. */
  public Optional<String> ipv4() { return text("ipv4"); }

  /** Where it was sent from. */
  public Optional<String> location() { return text("location"); }

  /** The address of the envelope. */
  public Optional<String> mailFromAddress() { return text("mailFromAddress"); }

  /** The domain of the envelope. */
  public Optional<String> mailFromDomainName() { return text("mailFromDomainName"); }
}
