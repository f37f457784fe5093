package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE_GROUP;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.ALERTS;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.arm.LongRunning;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.OperationOutcome;
import io.github.connectedsecurity.securitycenter.model.alerts.Alert;
import io.github.connectedsecurity.securitycenter.model.alerts.AlertBundle;
import io.github.connectedsecurity.securitycenter.model.alerts.AlertStatus;
import java.util.List;
import java.util.Map;

/**
 * Alerts of Defender plans. Lists take no filter. A single alert is reached through the region that the service keeps it in; its id
 * tells which, so the methods that take an {@link Alert} or an id are the simpler ones.
 */
public final class Alerts {
  private static final Map<AlertStatus, String> ACTIONS = Map.of(AlertStatus.DISMISSED, "dismiss", AlertStatus.RESOLVED, "resolve",
      AlertStatus.ACTIVE, "activate", AlertStatus.IN_PROGRESS, "inProgress");

  private final Arm arm;

  Alerts(Arm arm) { this.arm = arm; }

  /**
   * Lists the alerts of a subscription or a resource group.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/alerts},
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/alerts}; Security Reader.
   */
  public Paged<Alert> list(ArmScope scope) {
    return arm.get(ALERTS, Scopes.in(scope, SUBSCRIPTION, RESOURCE_GROUP), "alerts").paged(Arm.PAGES, Alert::of);
  }

  /**
   * Lists those that are kept in one region.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/alerts},
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/alerts}; Security Reader.
   */
  public Paged<Alert> listIn(ArmScope scope, String location) {
    return arm.get(ALERTS, Scopes.in(scope, SUBSCRIPTION, RESOURCE_GROUP), "locations/{location}/alerts", location).paged(Arm.PAGES, Alert::of);
  }

  /**
   * Reads one alert. An alert about a resource in a group is found through the group and through its subscription.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/alerts/{name}},
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/alerts/{name}}; Security Reader.
   */
  public Alert get(ArmScope scope, String location, String name) {
    return arm.get(ALERTS, Scopes.in(scope, SUBSCRIPTION, RESOURCE_GROUP), "locations/{location}/alerts/{name}", location, name).as(Alert::of);
  }

  /**
   * Reads one alert by its whole id.
   *
   * @throws IllegalArgumentException when it is no id of an alert
   */
  public Alert get(String id) {
    RegionalId alert = RegionalId.parse(id, "alerts");
    return get(alert.scope(), alert.location(), alert.name());
  }

  /**
   * Says what has been done about an alert. Sent once.
   * {@code POST /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/alerts/{name}/dismiss},
   * {@code POST /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/alerts/{name}/resolve},
   * {@code POST /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/alerts/{name}/activate},
   * {@code POST /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/alerts/{name}/inProgress},
   * {@code POST /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/alerts/{name}/dismiss},
   * {@code POST /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/alerts/{name}/resolve},
   * {@code POST /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/alerts/{name}/activate},
   * {@code POST /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/alerts/{name}/inProgress};
   * Security Admin.
   *
   * @throws IllegalArgumentException for a status that this version knows no action for
   */
  public void update(ArmScope scope, String location, String name, AlertStatus status) {
    String action = ACTIONS.get(status);
    if (action == null) {
      throw new IllegalArgumentException("An alert can be made " + ACTIONS.keySet().stream().map(AlertStatus::value).sorted().toList()
          + ", not " + status.value() + ".");
    }
    arm.post(ALERTS, Scopes.in(scope, SUBSCRIPTION, RESOURCE_GROUP), "locations/{location}/alerts/{name}/" + action, location, name).send();
  }

  /**
   * Says what has been done about an alert, which is found by its whole id; see {@link #update(ArmScope, String, String, AlertStatus)}.
   *
   * @throws IllegalArgumentException when it is no id of an alert
   */
  public void update(String id, AlertStatus status) {
    RegionalId alert = RegionalId.parse(id, "alerts");
    update(alert.scope(), alert.location(), alert.name(), status);
  }

  /** Dismisses an alert: it is no threat. See {@link #update(ArmScope, String, String, AlertStatus)}. */
  public void dismiss(Alert alert) { update(alert.id(), AlertStatus.DISMISSED); }

  /** Resolves an alert: it is dealt with. See {@link #update(ArmScope, String, String, AlertStatus)}. */
  public void resolve(Alert alert) { update(alert.id(), AlertStatus.RESOLVED); }

  /** Opens an alert again. See {@link #update(ArmScope, String, String, AlertStatus)}. */
  public void activate(Alert alert) { update(alert.id(), AlertStatus.ACTIVE); }

  /** Says that somebody looks at an alert. See {@link #update(ArmScope, String, String, AlertStatus)}. */
  public void start(Alert alert) { update(alert.id(), AlertStatus.IN_PROGRESS); }

  /**
   * Starts to raise sample alerts, for tests of what handles alerts. Sent once.
   * {@code POST /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/alerts/default/simulate}; Security Admin.
   *
   * @param location the home region, see {@link Locations#home}
   * @throws IllegalArgumentException when no set of alerts is named
   */
  public LongRunning<OperationOutcome> simulate(ArmScope scope, String location, List<AlertBundle> bundles) {
    if (bundles.isEmpty()) {
      throw new IllegalArgumentException("Name the sets of sample alerts to raise: " + AlertBundle.known().stream().map(AlertBundle::value).toList() + ".");
    }
    Map<String, Object> request = Map.of("properties", Map.of("kind", "Bundles", "bundles", bundles));
    Call call = arm.post(ALERTS, Scopes.in(scope, SUBSCRIPTION), "locations/{location}/alerts/default/simulate", location).body(request);
    return arm.began(call, OperationOutcome::of);
  }

  /**
   * Goes on with a simulation whose {@link LongRunning#token} was stored.
   *
   * @throws IllegalArgumentException when the text is no token
   */
  public LongRunning<OperationOutcome> resume(String token) { return arm.resume(token, OperationOutcome::of); }
}
