package io.github.connectedsecurity.securitycenter.model.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A ticket at ServiceNow. */
public final class GovernanceTicket extends JsonModel {
  private GovernanceTicket(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GovernanceTicket of(Map<String, Object> json) { return new GovernanceTicket(json); }

  /** Its number. */
  public Optional<Integer> ticketNumber() { return int32("ticketNumber"); }

  /** Its page. */
  public Optional<String> ticketLink() { return text("ticketLink"); }

  /** Where it stands. */
  public Optional<String> ticketStatus() { return text("ticketStatus"); }
}
