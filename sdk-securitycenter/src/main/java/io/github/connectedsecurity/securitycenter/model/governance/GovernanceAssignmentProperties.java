package io.github.connectedsecurity.securitycenter.model.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Who has to do what until when. */
public final class GovernanceAssignmentProperties extends JsonModel {
  private GovernanceAssignmentProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GovernanceAssignmentProperties of(Map<String, Object> json) { return new GovernanceAssignmentProperties(json); }

  /** The owner's mail address. */
  public Optional<String> owner() { return text("owner"); }

  /** Until when. */
  public Optional<Instant> remediationDueDate() { return instant("remediationDueDate"); }

  /** When the owner believes to be done. */
  public Optional<RemediationEta> remediationEta() { return object("remediationEta", RemediationEta::of); }

  /** Whether the score is spared until the due date. */
  public Optional<Boolean> isGracePeriod() { return bool("isGracePeriod"); }

  /** Who gets mails. */
  public Optional<GovernanceEmailNotification> governanceEmailNotification() { return object("governanceEmailNotification", GovernanceEmailNotification::of); }

  /** The ticket at ServiceNow. */
  public Optional<GovernanceTicket> additionalData() { return object("additionalData", GovernanceTicket::of); }
}
