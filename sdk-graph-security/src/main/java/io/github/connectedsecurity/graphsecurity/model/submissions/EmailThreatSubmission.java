package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A mail that was handed in. */
public class EmailThreatSubmission extends ThreatSubmission {
  EmailThreatSubmission(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when that is none of its kinds. */
  @JsonCreator
  public static EmailThreatSubmission of(Map<String, Object> json) {
    return ThreatSubmissionTypes.named(typeName(json)).apply(json) instanceof EmailThreatSubmission known ? known : new EmailThreatSubmission(json);
  }

  /** The attack simulation that it belongs to. */
  public Optional<AttackSimulationInfo> attackSimulationInfo() { return object("attackSimulationInfo", AttackSimulationInfo::of); }

  /** The identifier that the sender gave it. */
  public Optional<String> internetMessageId() { return text("internetMessageId"); }

  /** What it was held for before. */
  public Optional<SubmissionCategory> originalCategory() { return open("originalCategory", SubmissionCategory::of); }

  /** When it was received. */
  public Optional<Instant> receivedDateTime() { return instant("receivedDateTime"); }

  /** Whom it was sent to. */
  public Optional<String> recipientEmailAddress() { return text("recipientEmailAddress"); }

  /** Who sent it. */
  public Optional<String> sender() { return text("sender"); }

  /** The address that sent it. */
  public Optional<String> senderIP() { return text("senderIP"); }

  /** The subject; payloads also write it as {@code emailSubject}. */
  public Optional<String> subject() { return text("subject").or(() -> text("emailSubject")); }

  /** What to do with the like of it for the time being. */
  public Optional<TenantAllowOrBlockListAction> tenantAllowOrBlockListAction() {
    return object("tenantAllowOrBlockListAction", TenantAllowOrBlockListAction::of);
  }
}
