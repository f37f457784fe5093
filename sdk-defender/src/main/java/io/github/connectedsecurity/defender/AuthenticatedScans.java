package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.defender.model.scans.ScanAgent;
import io.github.connectedsecurity.defender.model.scans.ScanDefinition;
import io.github.connectedsecurity.defender.model.scans.ScanDefinitionWrite;
import io.github.connectedsecurity.defender.model.scans.ScanHistoryByDefinition;
import io.github.connectedsecurity.defender.model.scans.ScanHistoryBySession;
import java.util.List;
import java.util.Map;

/** Scans of devices that carry no sensor, and the devices that run them; a preview at the service. */
public final class AuthenticatedScans {
  private static final String READ = "Machine.Read.All";
  private static final String WRITE = "Machine.ReadWrite.All";
  private static final int MAX_SESSIONS = 4_096;
  private static final List<String> REQUIRED =
      List.of("scanType", "scanName", "isActive", "target", "intervalInHours", "targetType", "scannerAgent", "scanAuthenticationParams");
  private static final Quota DEFINITIONS = DefenderQuotas.usual("scan definitions");
  private static final Quota HISTORY = DefenderQuotas.usual("scan history");
  private static final Quota AGENTS = DefenderQuotas.usual("scan agents");

  private final Http http;

  AuthenticatedScans(Http http) { this.http = http; }

  /** Lists the scans. {@code GET /api/DeviceAuthenticatedScanDefinitions}; {@code Machine.Read.All}. */
  public List<ScanDefinition> list() {
    return http.get("DeviceAuthenticatedScanDefinitions").permission(READ).quota(DEFINITIONS).list(ScanDefinition::of);
  }

  /**
   * Makes a scan. Sent once. {@code POST /api/DeviceAuthenticatedScanDefinitions}; {@code Machine.ReadWrite.All}.
   *
   * @throws IllegalArgumentException when members are missing
   */
  public ScanDefinition create(ScanDefinitionWrite scan) {
    List<String> missing = REQUIRED.stream().filter(name -> !scan.toMap().containsKey(name)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("A scan cannot be made without " + String.join(", ", missing) + ".");
    }
    return http.post("DeviceAuthenticatedScanDefinitions").permission(WRITE).quota(DEFINITIONS).body(scan).as(ScanDefinition::of);
  }

  /** Changes a scan. {@code PATCH /api/DeviceAuthenticatedScanDefinitions/{id}}; {@code Machine.ReadWrite.All}. */
  public ScanDefinition update(String id, ScanDefinitionWrite change) {
    return http.patch("DeviceAuthenticatedScanDefinitions/{id}", id).permission(WRITE).quota(DEFINITIONS).body(change).repeatable().as(ScanDefinition::of);
  }

  /**
   * Deletes scans; what the service answers is not documented, and nothing of it is read.
   * {@code POST /api/DeviceAuthenticatedScanDefinitions/BatchDelete}; {@code Machine.ReadWrite.All}.
   */
  public void delete(List<String> ids) {
    ids("DeviceAuthenticatedScanDefinitions/BatchDelete", WRITE, DEFINITIONS, "ScanDefinitionIds", ids).send();
  }

  /**
   * Lists the runs of scans; pages of up to 4,096 are fetched as they are read.
   * {@code POST /api/DeviceAuthenticatedScanDefinitions/GetScanHistoryByScanDefinitionId}; {@code Machine.Read.All}.
   */
  public Paged<ScanHistoryByDefinition> history(List<String> ids) {
    return ids("DeviceAuthenticatedScanDefinitions/GetScanHistoryByScanDefinitionId", READ, HISTORY, "ScanDefinitionIds", ids).query("$top", MAX_SESSIONS)
        .paged(NextPage.odataOrSkip(Integer.MAX_VALUE), ScanHistoryByDefinition::of);
  }

  /**
   * Reads runs with each of their targets.
   * {@code POST /api/DeviceAuthenticatedScanDefinitions/GetScanHistoryBySessionId}; {@code Machine.Read.All}.
   */
  public List<ScanHistoryBySession> sessions(List<String> sessionIds) {
    return ids("DeviceAuthenticatedScanDefinitions/GetScanHistoryBySessionId", READ, HISTORY, "SessionIds", sessionIds).list(ScanHistoryBySession::of);
  }

  /** Lists the devices that can run scans. {@code GET /api/DeviceAuthenticatedScanAgents}; {@code Machine.Read.All}. */
  public List<ScanAgent> agents() { return http.get("DeviceAuthenticatedScanAgents").permission(READ).quota(AGENTS).list(ScanAgent::of); }

  /**
   * Reads one such device; the service's sample wraps it in a list, and both forms are read.
   * {@code GET /api/DeviceAuthenticatedScanAgents/{id}}; {@code Machine.Read.All}.
   */
  public ScanAgent agent(String id) {
    return Lists.single(http.get("DeviceAuthenticatedScanAgents/{id}", id).permission(READ).quota(AGENTS).send(), ScanAgent::of);
  }

  private Call ids(String path, String permission, Quota quota, String name, List<String> ids) {
    return http.post(path).permission(permission).quota(quota).body(Map.of(name, Checks.some(ids, Integer.MAX_VALUE, "identifiers"))).repeatable();
  }
}
