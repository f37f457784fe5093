package io.github.connectedsecurity.office365management.records.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;

/** What an administrator did with simulated attacks. */
public record AttackSimAdminEvent(String value) implements OpenValue {
  private static final KnownValues<AttackSimAdminEvent> KNOWN = new KnownValues<>(AttackSimAdminEvent::new);

  /** Started a campaign. */
  public static final AttackSimAdminEvent CAMPAIGN_LAUNCHED = KNOWN.add("CampaignLaunched");
  /** A campaign ended. */
  public static final AttackSimAdminEvent CAMPAIGN_COMPLETED = KNOWN.add("CampaignCompleted");
  /** Downloaded a report. */
  public static final AttackSimAdminEvent CAMPAIGN_REPORT_DOWNLOADED = KNOWN.add("CampaignReportDownloaded");
  /** Looked at a report. */
  public static final AttackSimAdminEvent CAMPAIGN_REPORT_VIEWED = KNOWN.add("CampaignReportViewed");
  /** Stopped a campaign. */
  public static final AttackSimAdminEvent CAMPAIGN_CANCELLED = KNOWN.add("CampaignCancelled");
  /** Planned a campaign. */
  public static final AttackSimAdminEvent CAMPAIGN_SCHEDULED = KNOWN.add("CampaignScheduled");
  /** Deleted a campaign. */
  public static final AttackSimAdminEvent CAMPAIGN_DELETED = KNOWN.add("CampaignDeleted");
  /** Left a simulation out. */
  public static final AttackSimAdminEvent SIMULATION_EXCLUDED = KNOWN.add("SimulationExcluded");
  /** Handed in an automation. */
  public static final AttackSimAdminEvent AUTOMATION_SUBMITTED = KNOWN.add("AutomationSubmitted");
  /** Switched an automation on. */
  public static final AttackSimAdminEvent AUTOMATION_TURN_ON = KNOWN.add("AutomationTurnOn");
  /** Switched an automation off. */
  public static final AttackSimAdminEvent AUTOMATION_TURN_OFF = KNOWN.add("AutomationTurnOff");
  /** An automation ended. */
  public static final AttackSimAdminEvent AUTOMATION_COMPLETED = KNOWN.add("AutomationCompleted");
  /** Deleted an automation. */
  public static final AttackSimAdminEvent AUTOMATION_DELETED = KNOWN.add("AutomationDeleted");

  private static final Map<String, AttackSimAdminEvent> CODES = Map.ofEntries(
      Map.entry("0", CAMPAIGN_LAUNCHED),
      Map.entry("1", CAMPAIGN_COMPLETED),
      Map.entry("2", CAMPAIGN_REPORT_DOWNLOADED),
      Map.entry("3", CAMPAIGN_REPORT_VIEWED),
      Map.entry("4", CAMPAIGN_CANCELLED),
      Map.entry("5", CAMPAIGN_SCHEDULED),
      Map.entry("6", CAMPAIGN_DELETED),
      Map.entry("7", SIMULATION_EXCLUDED),
      Map.entry("8", AUTOMATION_SUBMITTED),
      Map.entry("9", AUTOMATION_TURN_ON),
      Map.entry("10", AUTOMATION_TURN_OFF),
      Map.entry("11", AUTOMATION_COMPLETED),
      Map.entry("12", AUTOMATION_DELETED));

  /** Reads a value by its number or its name; unknown ones stay as they are. */
  @JsonCreator
  public static AttackSimAdminEvent of(String value) {
    AttackSimAdminEvent numbered = CODES.get(value);
    return numbered != null ? numbered : KNOWN.of(value);
  }

  /** The values known to this version. */
  public static List<AttackSimAdminEvent> known() { return KNOWN.all(); }
}
