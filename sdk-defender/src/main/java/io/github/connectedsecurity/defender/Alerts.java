package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.defender.model.Alert;
import io.github.connectedsecurity.defender.model.AlertBatchUpdate;
import io.github.connectedsecurity.defender.model.AlertByReference;
import io.github.connectedsecurity.defender.model.AlertUpdate;
import io.github.connectedsecurity.defender.model.DomainRef;
import io.github.connectedsecurity.defender.model.FileInfo;
import io.github.connectedsecurity.defender.model.IpRef;
import io.github.connectedsecurity.defender.model.Machine;
import io.github.connectedsecurity.defender.model.User;
import java.util.List;
import java.util.function.Consumer;

/** Alerts of Defender for Endpoint. They reach back as far as the tenant keeps data. */
public final class Alerts {
  private static final String READ = "Alert.Read.All";
  private static final String WRITE = "Alert.ReadWrite.All";
  private static final Quota LIST = DefenderQuotas.usual("list alerts");
  private static final Quota GET = DefenderQuotas.usual("get alert");
  private static final Quota UPDATE = DefenderQuotas.usual("update alert");
  private static final Quota RELATED = DefenderQuotas.usual("related to alerts");

  private final Http http;

  Alerts(Http http) { this.http = http; }

  /** Lists all alerts, without their evidence; see {@link #list(Consumer)}. {@code GET /api/alerts}; {@code Alert.Read.All}. */
  public Paged<Alert> list() { return list(q -> {}); }

  /**
   * Lists alerts; pages are fetched as they are read. Filters take {@link AlertFields}, a page holds up to 10,000, and
   * {@code expand("evidence")} brings the evidence, which is empty otherwise. {@code GET /api/alerts}; {@code Alert.Read.All}.
   */
  public Paged<Alert> list(Consumer<ODataQuery> query) {
    return http.get("alerts").permission(READ).quota(LIST).query(ODataQuery.of(AlertFields.RULES, query))
        .paged(NextPage.odataOrSkip(Integer.MAX_VALUE), Alert::of);
  }

  /** Reads one alert with its evidence. {@code GET /api/alerts/{id}}; {@code Alert.Read.All}. */
  public Alert get(String id) { return http.get("alerts/{id}", id).permission(READ).quota(GET).as(Alert::of); }

  /**
   * Changes an alert and hands it back changed. Only what the update names is touched; a comment is added each time, so an
   * update that holds one is sent once. {@code PATCH /api/alerts/{id}}; {@code Alert.ReadWrite.All}.
   */
  public Alert update(String id, AlertUpdate update) {
    var call = http.patch("alerts/{id}", id).permission(WRITE).quota(UPDATE).body(update);
    return (update.toMap().containsKey("comment") ? call : call.repeatable()).as(Alert::of);
  }

  /** Changes many alerts alike. Sent once; 10 calls a minute. {@code POST /api/alerts/batchUpdate}; {@code Alert.ReadWrite.All}. */
  public void updateAll(AlertBatchUpdate update) {
    http.post("alerts/batchUpdate").permission(WRITE).quota(DefenderQuotas.ALERTS_BATCH_UPDATE).body(update).send();
  }

  /**
   * Raises an alert about an event that hunting found, and starts an investigation by it. When the device has an open alert of
   * the same title, the event joins that one, which is handed back. Sent once; 15 calls a minute.
   * {@code POST /api/alerts/CreateAlertByReference}; {@code Alert.ReadWrite.All}.
   *
   * @throws IllegalArgumentException when members are missing
   * @throws io.github.connectedsecurity.core.errors.NotFoundException when there is no such event
   */
  public Alert create(AlertByReference alert) {
    if (!alert.missing().isEmpty()) {
      throw new IllegalArgumentException("An alert cannot be raised without " + String.join(", ", alert.missing()) + ".");
    }
    return http.post("alerts/CreateAlertByReference").permission(WRITE).quota(DefenderQuotas.ALERTS_CREATE).body(alert).as(Alert::of);
  }

  /** Lists the domains that an alert speaks of. {@code GET /api/alerts/{id}/domains}; {@code URL.Read.All}. */
  public List<DomainRef> domains(String id) {
    return http.get("alerts/{id}/domains", id).permission("URL.Read.All").quota(RELATED).list(DomainRef::of);
  }

  /** Lists the files that an alert speaks of. {@code GET /api/alerts/{id}/files}; {@code File.Read.All}. */
  public List<FileInfo> files(String id) { return http.get("alerts/{id}/files", id).permission("File.Read.All").quota(RELATED).list(FileInfo::of); }

  /** Lists the addresses that an alert speaks of. {@code GET /api/alerts/{id}/ips}; {@code Ip.Read.All}. */
  public List<IpRef> ips(String id) { return http.get("alerts/{id}/ips", id).permission("Ip.Read.All").quota(RELATED).list(IpRef::of); }

  /** Reads the device that an alert is about. {@code GET /api/alerts/{id}/machine}; {@code Machine.Read.All}. */
  public Machine machine(String id) {
    return http.get("alerts/{id}/machine", id).permission("Machine.Read.All").quota(RELATED).as(Machine::of);
  }

  /** Reads the account that an alert is about. {@code GET /api/alerts/{id}/user}; {@code User.Read.All}. */
  public User user(String id) { return http.get("alerts/{id}/user", id).permission("User.Read.All").quota(RELATED).as(User::of); }
}
