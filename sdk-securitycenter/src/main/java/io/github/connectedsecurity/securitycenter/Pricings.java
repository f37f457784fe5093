package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.PRICINGS;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.securitycenter.model.settings.Pricing;
import io.github.connectedsecurity.securitycenter.model.settings.PricingContent;
import java.util.List;

/** Defender plans of a subscription, and of single machines where a plan allows it. Names are found without regard to case. */
public final class Pricings {
  private final Arm arm;

  Pricings(Arm arm) { this.arm = arm; }

  /** Lists all plans; a dozen in one answer. {@code GET /{scope}/providers/Microsoft.Security/pricings}; Security Reader. */
  public List<Pricing> list(ArmScope scope) { return arm.get(PRICINGS, scope.path(), "pricings").paged(Arm.WHOLE, Pricing::of).stream().toList(); }

  /** Reads whether a plan is on. {@code GET /{scope}/providers/Microsoft.Security/pricings/{plan}}; Security Reader. */
  public Pricing get(ArmScope scope, String plan) { return arm.get(PRICINGS, scope.path(), "pricings/{plan}", plan).as(Pricing::of); }

  /**
   * Turns a plan on or off. At a machine only {@code VirtualMachines} with the sub-plan {@code P1}.
   * {@code PUT /{scope}/providers/Microsoft.Security/pricings/{plan}}; Security Admin.
   */
  public Pricing put(ArmScope scope, String plan, PricingContent content) {
    return arm.put(PRICINGS, scope.path(), "pricings/{plan}", plan).body(content).as(Pricing::of);
  }

  /** Lets a machine follow its subscription again. {@code DELETE /{resource}/providers/Microsoft.Security/pricings/{plan}}; Security Admin. */
  public void delete(ArmScope scope, String plan) { arm.delete(PRICINGS, Scopes.in(scope, RESOURCE), "pricings/{plan}", plan).send(); }

  /**
   * Lists the plans of these names. {@code GET /{scope}/providers/Microsoft.Security/pricings}; Security Reader.
   *
   * @throws IllegalArgumentException when there is no name, or one that is more than letters and digits
   */
  public List<Pricing> list(ArmScope scope, List<String> plans) {
    if (plans.isEmpty() || !plans.stream().allMatch(plan -> plan.matches("[A-Za-z0-9]+"))) {
      throw new IllegalArgumentException("The filter takes names of plans, made of letters and digits, not " + plans + ".");
    }
    return arm.get(PRICINGS, scope.path(), "pricings").query("$filter", "name in (" + String.join(",", plans) + ")")
        .paged(Arm.WHOLE, Pricing::of).stream().toList();
  }
}
