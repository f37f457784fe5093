package io.github.connectedsecurity.securitycenter.model.settings;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.Map;

/** Turns a part of a plan on or off. */
public final class PricingExtensionContent extends JsonBody<PricingExtensionContent> {
  private PricingExtensionContent() {}

  /**
   * Starts with what must be given.
   *
   * @param name which part
   * @param isEnabled whether it shall be on; sent as the text that the service wants
   */
  public static PricingExtensionContent of(String name, boolean isEnabled) {
    return new PricingExtensionContent().set("name", name).set("isEnabled", isEnabled ? "True" : "False");
  }

  /** Its settings. */
  public PricingExtensionContent additionalExtensionProperties(Map<String, ?> additionalExtensionProperties) {
    return set("additionalExtensionProperties", additionalExtensionProperties);
  }
}
