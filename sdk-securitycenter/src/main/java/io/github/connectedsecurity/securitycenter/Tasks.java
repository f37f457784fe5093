package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE_GROUP;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.TASKS;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataFilter;
import io.github.connectedsecurity.securitycenter.model.alerts.SecurityTask;
import io.github.connectedsecurity.securitycenter.model.alerts.TaskAction;

/** Recommendations in their older form: tasks with a state. */
public final class Tasks {
  private final Arm arm;

  Tasks(Arm arm) { this.arm = arm; }

  /**
   * Lists the tasks of a subscription, wherever the service keeps them. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/tasks};
   * Security Reader.
   */
  public Paged<SecurityTask> list(ArmScope scope) { return arm.get(TASKS, Scopes.in(scope, SUBSCRIPTION), "tasks").paged(Arm.PAGES, SecurityTask::of); }

  /**
   * Lists the tasks of a subscription that a filter lets through. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/tasks};
   * Security Reader.
   */
  public Paged<SecurityTask> list(ArmScope scope, ODataFilter filter) {
    return arm.get(TASKS, Scopes.in(scope, SUBSCRIPTION), "tasks").query("$filter", filter.text()).paged(Arm.PAGES, SecurityTask::of);
  }

  /**
   * Lists the tasks of a subscription or a resource group that are kept in one region.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/tasks},
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/tasks}; Security Reader.
   */
  public Paged<SecurityTask> listIn(ArmScope scope, String location) {
    return arm.get(TASKS, Scopes.in(scope, SUBSCRIPTION, RESOURCE_GROUP), "locations/{location}/tasks", location).paged(Arm.PAGES, SecurityTask::of);
  }

  /**
   * Lists those of them that a filter lets through.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/tasks},
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/tasks}; Security Reader.
   */
  public Paged<SecurityTask> listIn(ArmScope scope, String location, ODataFilter filter) {
    return arm.get(TASKS, Scopes.in(scope, SUBSCRIPTION, RESOURCE_GROUP), "locations/{location}/tasks", location)
        .query("$filter", filter.text()).paged(Arm.PAGES, SecurityTask::of);
  }

  /**
   * Reads one task by the region that the service keeps it in.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/tasks/{name}},
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/tasks/{name}}; Security Reader.
   */
  public SecurityTask get(ArmScope scope, String location, String name) {
    return arm.get(TASKS, Scopes.in(scope, SUBSCRIPTION, RESOURCE_GROUP), "locations/{location}/tasks/{name}", location, name).as(SecurityTask::of);
  }

  /**
   * Moves a task on. Sent once. {@code POST /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/tasks/{name}/{action}},
   * {@code POST /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/tasks/{name}/{action}};
   * Security Admin.
   */
  public void update(ArmScope scope, String location, String name, TaskAction action) {
    arm.post(TASKS, Scopes.in(scope, SUBSCRIPTION, RESOURCE_GROUP), "locations/{location}/tasks/{name}/{action}", location, name, action.value()).send();
  }
}
