package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A mail that took part in a legacy alert. */
public final class MessageSecurityState extends JsonModel {
  private MessageSecurityState(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MessageSecurityState of(Map<String, Object> json) { return new MessageSecurityState(json); }

  /** The address that delivered it. */
  public Optional<String> connectingIP() { return text("connectingIP"); }

  /** What was done with it. */
  public Optional<String> deliveryAction() { return text("deliveryAction"); }

  /** Where it was put. */
  public Optional<String> deliveryLocation() { return text("deliveryLocation"); }

  /** Whether it came in, went out or stayed inside. */
  public Optional<String> directionality() { return text("directionality"); }

  /** The identifier that the sender gave it. */
  public Optional<String> internetMessageId() { return text("internetMessageId"); }

  /** Mails of the same kind share it. */
  public Optional<String> messageFingerprint() { return text("messageFingerprint"); }

  /** When it was received. */
  public Optional<Instant> messageReceivedDateTime() { return instant("messageReceivedDateTime"); }

  /** The subject. */
  public Optional<String> messageSubject() { return text("messageSubject"); }

  /** The identifier that Exchange gave it. */
  public Optional<String> networkMessageId() { return text("networkMessageId"); }
}
