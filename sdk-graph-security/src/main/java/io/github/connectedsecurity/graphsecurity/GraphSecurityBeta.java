package io.github.connectedsecurity.graphsecurity;

/**
 * What only the beta version of Graph has. Microsoft may change or end any of it at any time, and advises against its use in
 * production; so its types here may change between minor versions as well.
 */
public final class GraphSecurityBeta {
  private final GraphDoor door;

  GraphSecurityBeta(GraphDoor door) { this.door = door; }

  /** Hunting queries that run by themselves and raise alerts. */
  public DetectionRules detectionRules() { return new DetectionRules(door); }

  /** Mails, web addresses and files for Microsoft to look at. */
  public ThreatSubmissions threatSubmissions() { return new ThreatSubmissions(door); }

  /** Indicators that an application hands to Microsoft products; retired. */
  public TiIndicators tiIndicators() { return new TiIndicators(door); }

  /** Actions that other products carry out. */
  public SecurityActions securityActions() { return new SecurityActions(door); }

  /** Profiles of users, hosts, files, addresses, domains and applications; never documented. */
  public SecurityProfiles profiles() { return new SecurityProfiles(door); }

  /** Alerts as they were before 2024, several at a time; retired. */
  public LegacyAlertsBeta legacyAlerts() { return new LegacyAlertsBeta(door); }
}
