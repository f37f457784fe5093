package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE_GROUP;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.AUTOMATIONS;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.settings.Automation;
import io.github.connectedsecurity.securitycenter.model.settings.AutomationContent;
import io.github.connectedsecurity.securitycenter.model.settings.AutomationUpdate;
import io.github.connectedsecurity.securitycenter.model.settings.AutomationValidation;

/** Automations: events that go to a logic app, an event hub or a workspace. */
public final class Automations {
  private final Arm arm;

  Automations(Arm arm) { this.arm = arm; }

  /**
   * Lists the automations of a subscription or a resource group. Their secrets are never returned.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/automations},
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/automations}; Security Reader.
   */
  public Paged<Automation> list(ArmScope scope) {
    return arm.get(AUTOMATIONS, Scopes.in(scope, SUBSCRIPTION, RESOURCE_GROUP), "automations").paged(Arm.PAGES, Automation::of);
  }

  /**
   * Reads one automation without its secrets.
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/automations/{name}}; Security Reader.
   */
  public Automation get(ArmScope scope, String name) {
    return arm.get(AUTOMATIONS, Scopes.in(scope, RESOURCE_GROUP), "automations/{name}", name).as(Automation::of);
  }

  /**
   * Makes or replaces an automation; the secrets of its actions must be given each time.
   * {@code PUT /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/automations/{name}}; Security Admin.
   */
  public Automation put(ArmScope scope, String name, AutomationContent content) {
    return arm.put(AUTOMATIONS, Scopes.in(scope, RESOURCE_GROUP), "automations/{name}", name).body(content).as(Automation::of);
  }

  /**
   * Changes parts of an automation; what is not set stays, so it is safe to repeat.
   * {@code PATCH /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/automations/{name}}; Security Admin.
   */
  public Automation update(ArmScope scope, String name, AutomationUpdate update) {
    return arm.patch(AUTOMATIONS, Scopes.in(scope, RESOURCE_GROUP), "automations/{name}", name).body(update).repeatable().as(Automation::of);
  }

  /**
   * Deletes an automation; done as well when there was none.
   * {@code DELETE /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/automations/{name}}; Security Admin.
   */
  public void delete(ArmScope scope, String name) { arm.delete(AUTOMATIONS, Scopes.in(scope, RESOURCE_GROUP), "automations/{name}", name).send(); }

  /**
   * Tells whether an automation would be accepted, without making it.
   * {@code POST /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/automations/{name}/validate}; Security Admin.
   */
  public AutomationValidation validate(ArmScope scope, String name, AutomationContent content) {
    return arm.post(AUTOMATIONS, Scopes.in(scope, RESOURCE_GROUP),
        "automations/{name}/validate", name).body(content).repeatable().as(AutomationValidation::of);
  }
}
