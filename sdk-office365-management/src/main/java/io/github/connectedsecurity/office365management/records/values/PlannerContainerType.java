package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** What a plan belongs to. */
public record PlannerContainerType(String value) implements OpenValue {
  private static final KnownValues<PlannerContainerType> KNOWN = new KnownValues<>(PlannerContainerType::new);

  /** Nothing. */
  public static final PlannerContainerType INVALID = KNOWN.add("Invalid");
  /** A group. */
  public static final PlannerContainerType GROUP = KNOWN.add("Group");
  /** A conversation in Teams. */
  public static final PlannerContainerType TEAMS_CONVERSATION = KNOWN.add("TeamsConversation");
  /** A document. */
  public static final PlannerContainerType OFFICE_DOCUMENT = KNOWN.add("OfficeDocument");
  /** A roster. */
  public static final PlannerContainerType ROSTER = KNOWN.add("Roster");
  /** A project. */
  public static final PlannerContainerType PROJECT = KNOWN.add("Project");
  /** A user. */
  public static final PlannerContainerType USER = KNOWN.add("User");
  /** A channel in Teams. */
  public static final PlannerContainerType TEAMS_CHANNEL = KNOWN.add("TeamsChannel");
  /** A task. */
  public static final PlannerContainerType PLANNER_TASK = KNOWN.add("PlannerTask");

  private static final Map<String, PlannerContainerType> CODES = Map.ofEntries(
      Map.entry("0", INVALID),
      Map.entry("2", GROUP),
      Map.entry("3", TEAMS_CONVERSATION),
      Map.entry("4", OFFICE_DOCUMENT),
      Map.entry("5", ROSTER),
      Map.entry("6", PROJECT),
      Map.entry("7", USER),
      Map.entry("8", TEAMS_CHANNEL),
      Map.entry("10", PLANNER_TASK));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static PlannerContainerType of(String value) {
    PlannerContainerType numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<PlannerContainerType> known() { return KNOWN.all(); }
}
