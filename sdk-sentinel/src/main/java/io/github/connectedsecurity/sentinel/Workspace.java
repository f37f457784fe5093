package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.http.Http;
import java.util.regex.Pattern;

/** A workspace with Sentinel, by its name in a resource group. Immutable, and safe for use by many threads. */
public final class Workspace {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,88}[A-Za-z0-9]");
  private static final String OPERATIONAL = "Microsoft.OperationalInsights";

  private final Http http;
  private final SentinelApiVersions versions;
  private final ArmScope group;
  private final String name;

  Workspace(Http http, SentinelApiVersions versions, ArmScope group, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("A workspace's name is made of letters, digits and hyphens between two of the former, not '" + name + "'.");
    }
    this.http = http;
    this.versions = versions;
    this.group = group;
    this.name = name;
  }

  /** The workspace as a place in Azure. */
  public ArmScope scope() { return group.resource(OPERATIONAL, "workspaces", name); }

  /** Incidents, with their comments, relations and tasks. */
  public Incidents incidents() { return new Incidents(insights()); }

  /** Rules that raise alerts, their actions and templates. */
  public AlertRules alertRules() { return new AlertRules(insights()); }

  /** Rules that do something by themselves. */
  public AutomationRules automationRules() { return new AutomationRules(insights()); }

  /** Rows of queries that hunters marked. */
  public Bookmarks bookmarks() { return new Bookmarks(insights()); }

  /** Hunts; in a preview version. */
  public Hunts hunts() { return new Hunts(insights().preview()); }

  /** Tables of one's own, and their items. */
  public Watchlists watchlists() { return new Watchlists(insights()); }

  /** Threat intelligence. */
  public Indicators indicators() { return new Indicators(insights()); }

  /** Accounts, hosts, addresses; in a preview version. */
  public Entities entities() { return new Entities(insights().preview()); }

  /** What is known of addresses and domains; in a preview version. */
  public Enrichment enrichment() { return new Enrichment(insights().preview()); }

  /** Connectors that bring data. */
  public DataConnectors dataConnectors() { return new DataConnectors(insights()); }

  /** The pages that show connectors. */
  public ConnectorDefinitions connectorDefinitions() { return new ConnectorDefinitions(insights()); }

  /** Whether Sentinel is switched on. */
  public Onboarding onboarding() { return new Onboarding(insights()); }

  /** Detections of anomalies. */
  public AnalyticsSettings analyticsSettings() { return new AnalyticsSettings(insights()); }

  /** Switches; in a preview version. */
  public Settings settings() { return new Settings(insights().preview()); }

  /** Where content came from. */
  public ContentMetadataEntries contentMetadata() { return new ContentMetadataEntries(insights()); }

  /** Consents, bills and recommendations; in a preview version. */
  public WorkspaceExtras extras() { return new WorkspaceExtras(insights().preview()); }

  /** Stored queries: hunting queries and functions. */
  public SavedSearches savedSearches() { return new SavedSearches(logs()); }

  /** The tables of the workspace. */
  public Tables tables() { return new Tables(logs()); }

  /** Keys, usage and purging. */
  public WorkspaceMaintenance maintenance() { return new WorkspaceMaintenance(logs()); }

  /** The data collection rules of the workspace's resource group. */
  public DataCollectionRules collectionRules() { return new DataCollectionRules(monitor(group)); }

  /** The data collection endpoints of the workspace's resource group. */
  public DataCollectionEndpoints collectionEndpoints() { return new DataCollectionEndpoints(monitor(group)); }

  /** Which data collection rules count for the workspace itself. */
  public RuleAssociations associations() { return new RuleAssociations(monitor(scope())); }

  private ArmDoor insights() { return ArmDoor.of(http, versions, scope(), "Microsoft.SecurityInsights", ""); }

  private ArmDoor logs() { return ArmDoor.of(http, versions, group, OPERATIONAL, "workspaces/" + name + "/"); }

  private ArmDoor monitor(ArmScope place) { return ArmDoor.of(http, versions, place, "Microsoft.Insights", ""); }

  /** Names the workspace's id. */
  @Override
  public String toString() { return "Workspace[" + scope() + "]"; }
}
