package io.github.connectedsecurity.securitycenter.model.governance;

import io.github.connectedsecurity.securitycenter.model.ArmBody;
import java.time.Instant;

/** Who shall do what until when. */
public final class GovernanceAssignmentContent extends ArmBody<GovernanceAssignmentContent> {
  private GovernanceAssignmentContent() {}

  /**
   * Starts with what must be given.
   *
   * @param remediationDueDate until when
   */
  public static GovernanceAssignmentContent of(Instant remediationDueDate) {
    return new GovernanceAssignmentContent().property("remediationDueDate", remediationDueDate);
  }

  /** The owner's mail address. */
  public GovernanceAssignmentContent owner(String owner) { return property("owner", owner); }

  /** When the owner believes to be done. */
  public GovernanceAssignmentContent remediationEta(RemediationEtaContent remediationEta) { return property("remediationEta", remediationEta); }

  /** Whether the score is spared until the due date. */
  public GovernanceAssignmentContent isGracePeriod(boolean isGracePeriod) { return property("isGracePeriod", isGracePeriod); }

  /** Who gets mails. */
  public GovernanceAssignmentContent governanceEmailNotification(EmailNotificationContent governanceEmailNotification) {
    return property("governanceEmailNotification", governanceEmailNotification);
  }

  /** The ticket at ServiceNow. */
  public GovernanceAssignmentContent additionalData(GovernanceTicketContent additionalData) { return property("additionalData", additionalData); }
}
