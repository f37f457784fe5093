package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A resource of Azure. */
public final class AzureResourceEntity extends Entity {
  private AzureResourceEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AzureResourceEntity of(Map<String, Object> json) { return new AzureResourceEntity(json); }

  /** Which resource of Azure. */
  public AzureResourceProperties properties() { return properties(AzureResourceProperties::of); }
}
