package io.github.connectedsecurity.sentinel.model.incidents;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Asks for a team for an incident. */
public final class TeamRequest extends JsonBody<TeamRequest> {
  private TeamRequest() {}

  /**
   * Starts with what must be given.
   *
   * @param teamName the team's name
   */
  public static TeamRequest of(String teamName) { return new TeamRequest().set("teamName", teamName); }

  /** Says what the team is for. */
  public TeamRequest teamDescription(String teamDescription) { return set("teamDescription", teamDescription); }

  /** Adds these users, by object id. */
  public TeamRequest memberIds(List<String> memberIds) { return set("memberIds", memberIds); }

  /** Adds these groups, by object id. */
  public TeamRequest groupIds(List<String> groupIds) { return set("groupIds", groupIds); }
}
