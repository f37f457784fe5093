package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A resource managed by Azure Resource Manager. */
public final class AzureResourceEvidence extends AlertEvidence {
  private AzureResourceEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static AzureResourceEvidence of(Map<String, Object> json) { return new AzureResourceEvidence(json); }

  /** Its full path, {@code /subscriptions/…}. */
  public Optional<String> resourceId() { return text("resourceId"); }

  /** The last segment of its path. */
  public Optional<String> resourceName() { return text("resourceName"); }

  /** Provider and kind, such as {@code Microsoft.Compute/virtualMachines}. */
  public Optional<String> resourceType() { return text("resourceType"); }
}
