package io.github.connectedsecurity.securitycenter.model.settings;

import io.github.connectedsecurity.securitycenter.model.ArmBody;
import java.util.List;

/** Turns a plan on or off. */
public final class PricingContent extends ArmBody<PricingContent> {
  private PricingContent() {}

  /**
   * Starts with what must be given.
   *
   * @param pricingTier {@code Standard} for on
   */
  public static PricingContent of(PricingTier pricingTier) { return new PricingContent().property("pricingTier", pricingTier); }

  /** The smaller plan wanted; without it the full one. */
  public PricingContent subPlan(String subPlan) { return property("subPlan", subPlan); }

  /** Whether scopes below must follow; at subscriptions only. Sent as the text that the service wants. */
  public PricingContent enforce(boolean enforce) { return property("enforce", enforce ? "True" : "False"); }

  /** Parts to turn on or off; the others keep the service's own choice. */
  public PricingContent extensions(List<PricingExtensionContent> extensions) { return property("extensions", extensions); }
}
