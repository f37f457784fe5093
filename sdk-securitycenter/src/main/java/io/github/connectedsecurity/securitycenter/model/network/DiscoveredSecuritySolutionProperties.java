package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A product of the marketplace. */
public final class DiscoveredSecuritySolutionProperties extends JsonModel {
  private DiscoveredSecuritySolutionProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DiscoveredSecuritySolutionProperties of(Map<String, Object> json) { return new DiscoveredSecuritySolutionProperties(json); }

  /** The kind of product. */
  public Optional<SecurityFamily> securityFamily() { return open("securityFamily", SecurityFamily::of); }

  /** The offer's name. */
  public Optional<String> offer() { return text("offer"); }

  /** Who sells it. */
  public Optional<String> publisher() { return text("publisher"); }

  /** The plan's name. */
  public Optional<String> sku() { return text("sku"); }
}
