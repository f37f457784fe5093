package io.github.connectedsecurity.securitycenter.model.governance;

import io.github.connectedsecurity.core.json.JsonBody;

/** A ticket at ServiceNow. */
public final class GovernanceTicketContent extends JsonBody<GovernanceTicketContent> {
  private GovernanceTicketContent() {}

  /** Starts with nothing set. */
  public static GovernanceTicketContent create() { return new GovernanceTicketContent(); }

  /** Its number. */
  public GovernanceTicketContent ticketNumber(int ticketNumber) { return set("ticketNumber", ticketNumber); }

  /** Its page. */
  public GovernanceTicketContent ticketLink(String ticketLink) { return set("ticketLink", ticketLink); }

  /** Where it stands. */
  public GovernanceTicketContent ticketStatus(String ticketStatus) { return set("ticketStatus", ticketStatus); }
}
