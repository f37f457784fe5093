package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE_GROUP;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.DEVICE_SECURITY_GROUPS;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.IOT_SECURITY_SOLUTIONS;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataFilter;
import java.util.Map;

/**
 * Security of devices behind an IoT hub: groups with their thresholds, solutions, and what was seen. Resources are read and sent as the service
 * documents them.
 */
public final class IotSecurity {
  private final Arm arm;

  IotSecurity(Arm arm) { this.arm = arm; }

  /** Lists the groups of devices of a hub. {@code GET /{resource}/providers/Microsoft.Security/deviceSecurityGroups}; Security Reader. */
  public Paged<ArmResource> deviceGroups(ArmScope scope) {
    return arm.get(DEVICE_SECURITY_GROUPS, Scopes.in(scope, RESOURCE), "deviceSecurityGroups").paged(Arm.PAGES, ArmResource::of);
  }

  /** Reads one group. {@code GET /{resource}/providers/Microsoft.Security/deviceSecurityGroups/{name}}; Security Reader. */
  public ArmResource deviceGroup(ArmScope scope, String name) {
    return arm.get(DEVICE_SECURITY_GROUPS, Scopes.in(scope, RESOURCE), "deviceSecurityGroups/{name}", name).as(ArmResource::of);
  }

  /** Makes or replaces a group. {@code PUT /{resource}/providers/Microsoft.Security/deviceSecurityGroups/{name}}; Security Admin. */
  public ArmResource putDeviceGroup(ArmScope scope, String name, Map<String, ?> resource) {
    return arm.put(DEVICE_SECURITY_GROUPS, Scopes.in(scope, RESOURCE), "deviceSecurityGroups/{name}", name).body(resource).as(ArmResource::of);
  }

  /** Deletes a group; done as well when there was none. {@code DELETE /{resource}/providers/Microsoft.Security/deviceSecurityGroups/{name}}; Security Admin. */
  public void deleteDeviceGroup(ArmScope scope, String name) {
    arm.delete(DEVICE_SECURITY_GROUPS, Scopes.in(scope, RESOURCE), "deviceSecurityGroups/{name}", name).send();
  }

  /**
   * Lists the solutions of a subscription or a resource group.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/iotSecuritySolutions},
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/iotSecuritySolutions}; Security Reader.
   */
  public Paged<ArmResource> solutions(ArmScope scope) {
    return arm.get(IOT_SECURITY_SOLUTIONS, Scopes.in(scope, SUBSCRIPTION, RESOURCE_GROUP), "iotSecuritySolutions").paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Lists the solutions that a filter lets through. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/iotSecuritySolutions},
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/iotSecuritySolutions}; Security Reader.
   */
  public Paged<ArmResource> solutions(ArmScope scope, ODataFilter filter) {
    return arm.get(IOT_SECURITY_SOLUTIONS, Scopes.in(scope, SUBSCRIPTION, RESOURCE_GROUP), "iotSecuritySolutions")
        .query("$filter", filter.text()).paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Reads one solution.
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/iotSecuritySolutions/{solution}}; Security Reader.
   */
  public ArmResource solution(ArmScope scope, String solution) {
    return arm.get(IOT_SECURITY_SOLUTIONS, Scopes.in(scope, RESOURCE_GROUP), "iotSecuritySolutions/{solution}", solution).as(ArmResource::of);
  }

  /**
   * Makes or replaces a solution.
   * {@code PUT /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/iotSecuritySolutions/{solution}}; Security Admin.
   */
  public ArmResource putSolution(ArmScope scope, String solution, Map<String, ?> resource) {
    return arm.put(IOT_SECURITY_SOLUTIONS, Scopes.in(scope, RESOURCE_GROUP),
        "iotSecuritySolutions/{solution}", solution).body(resource).as(ArmResource::of);
  }

  /**
   * Changes the members given; safe to repeat.
   * {@code PATCH /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/iotSecuritySolutions/{solution}}; Security Admin.
   */
  public ArmResource updateSolution(ArmScope scope, String solution, Map<String, ?> resource) {
    return arm.patch(IOT_SECURITY_SOLUTIONS, Scopes.in(scope, RESOURCE_GROUP), "iotSecuritySolutions/{solution}", solution)
        .body(resource).repeatable().as(ArmResource::of);
  }

  /**
   * Deletes a solution; done as well when there was none.
   * {@code DELETE /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/iotSecuritySolutions/{solution}}; Security Admin.
   */
  public void deleteSolution(ArmScope scope, String solution) {
    arm.delete(IOT_SECURITY_SOLUTIONS, Scopes.in(scope, RESOURCE_GROUP), "iotSecuritySolutions/{solution}", solution).send();
  }

  /**
   * Lists the summaries of a solution.
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/iotSecuritySolutions/{solution}/analyticsModels};
   * Security Reader.
   */
  public Paged<ArmResource> analyticsModels(ArmScope scope, String solution) {
    return arm.get(IOT_SECURITY_SOLUTIONS, Scopes.in(scope, RESOURCE_GROUP), "iotSecuritySolutions/{solution}/analyticsModels", solution)
        .paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Reads the summary of a solution.
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/iotSecuritySolutions/{solution}/analyticsModels/default};
   * Security Reader.
   */
  public ArmResource analytics(ArmScope scope, String solution) {
    return arm.get(IOT_SECURITY_SOLUTIONS, Scopes.in(scope, RESOURCE_GROUP), "iotSecuritySolutions/{solution}/analyticsModels/default", solution)
        .as(ArmResource::of);
  }

  /**
   * Lists alerts, added up by day and kind.
   * {@code GET /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/iotSecuritySolutions/{s}/analyticsModels/default/aggregatedAlerts};
   * Security Reader.
   */
  public Paged<ArmResource> aggregatedAlerts(ArmScope scope, String solution) {
    return arm.get(IOT_SECURITY_SOLUTIONS, Scopes.in(scope, RESOURCE_GROUP),
        "iotSecuritySolutions/{solution}/analyticsModels/default/aggregatedAlerts", solution)
        .paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Reads one sum of alerts.
   * {@code GET /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/iotSecuritySolutions/{s}/analyticsModels/default/aggregatedAlerts/{a}};
   * Security Reader.
   */
  public ArmResource aggregatedAlert(ArmScope scope, String solution, String alert) {
    return arm.get(IOT_SECURITY_SOLUTIONS, Scopes.in(scope, RESOURCE_GROUP),
        "iotSecuritySolutions/{solution}/analyticsModels/default/aggregatedAlerts/{alert}", solution, alert)
        .as(ArmResource::of);
  }

  /**
   * Dismisses one sum of alerts. Sent once.
   * {@code POST
   * /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/iotSecuritySolutions/{s}/analyticsModels/default/aggregatedAlerts/{a}/dismiss};
   * Security Admin.
   */
  public void dismissAggregatedAlert(ArmScope scope, String solution, String alert) {
    arm.post(IOT_SECURITY_SOLUTIONS, Scopes.in(scope, RESOURCE_GROUP),
        "iotSecuritySolutions/{solution}/analyticsModels/default/aggregatedAlerts/{alert}/dismiss", solution, alert)
        .send();
  }

  /**
   * Lists recommendations, added up by kind.
   * {@code GET /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/iotSecuritySolutions/{s}/analyticsModels/default/aggregatedRecommendations};
   * Security Reader.
   */
  public Paged<ArmResource> aggregatedRecommendations(ArmScope scope, String solution) {
    return arm.get(IOT_SECURITY_SOLUTIONS, Scopes.in(scope, RESOURCE_GROUP),
        "iotSecuritySolutions/{solution}/analyticsModels/default/aggregatedRecommendations", solution)
        .paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Reads one sum of recommendations.
   * {@code GET
   * /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/iotSecuritySolutions/{s}/analyticsModels/default/aggregatedRecommendations/{r}};
   * Security Reader.
   */
  public ArmResource aggregatedRecommendation(ArmScope scope, String solution, String recommendation) {
    return arm.get(IOT_SECURITY_SOLUTIONS, Scopes.in(scope, RESOURCE_GROUP),
        "iotSecuritySolutions/{solution}/analyticsModels/default/aggregatedRecommendations/{recommendation}", solution, recommendation)
        .as(ArmResource::of);
  }

  /**
   * Lists alerts, added up by day and kind, in pages of a size. {@code GET
   * /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/iotSecuritySolutions/{s}/analyticsModels/default/aggregatedAlerts};
   * Security Reader.
   */
  public Paged<ArmResource> aggregatedAlerts(ArmScope scope, String solution, int pageSize) {
    return arm.get(IOT_SECURITY_SOLUTIONS, Scopes.in(scope, RESOURCE_GROUP),
        "iotSecuritySolutions/{solution}/analyticsModels/default/aggregatedAlerts", solution).query("$top", pageSize).paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Lists recommendations, added up by kind, in pages of a size. {@code GET
   * /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/iotSecuritySolutions/{s}/analyticsModels/default/aggregatedRecommendations};
   * Security Reader.
   */
  public Paged<ArmResource> aggregatedRecommendations(ArmScope scope, String solution, int pageSize) {
    return arm.get(IOT_SECURITY_SOLUTIONS, Scopes.in(scope, RESOURCE_GROUP),
        "iotSecuritySolutions/{solution}/analyticsModels/default/aggregatedRecommendations", solution)
        .query("$top", pageSize).paged(Arm.PAGES, ArmResource::of);
  }
}
