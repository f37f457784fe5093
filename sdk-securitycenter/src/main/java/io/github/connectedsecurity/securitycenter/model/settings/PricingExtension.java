package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.securitycenter.model.OperationStatus;
import java.util.Map;
import java.util.Optional;

/** A part of a plan that is turned on apart. */
public final class PricingExtension extends JsonModel {
  private PricingExtension(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PricingExtension of(Map<String, Object> json) { return new PricingExtension(json); }

  /** Which part, such as {@code AgentlessVmScanning}. */
  public Optional<String> name() { return text("name"); }

  /** Whether it is on. A text on the wire. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }

  /** Its settings, of any kind; {@code ExclusionTags} is JSON within a text. */
  public Map<String, Object> additionalExtensionProperties() { return bag("additionalExtensionProperties"); }

  /** How the last change went. */
  public Optional<OperationStatus> operationStatus() { return object("operationStatus", OperationStatus::of); }
}
