package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Which resource of Azure. */
public final class AzureResourceProperties extends EntityCommonProperties {
  private AzureResourceProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AzureResourceProperties of(Map<String, Object> json) { return new AzureResourceProperties(json); }

  /** Its ARM id. */
  public Optional<String> resourceId() { return text("resourceId"); }

  /** Its subscription. */
  public Optional<String> subscriptionId() { return text("subscriptionId"); }
}
