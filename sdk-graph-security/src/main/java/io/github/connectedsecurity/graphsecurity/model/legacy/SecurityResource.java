package io.github.connectedsecurity.graphsecurity.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A resource of Azure or another cloud that took part in a legacy alert. */
public final class SecurityResource extends JsonModel {
  private SecurityResource(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityResource of(Map<String, Object> json) { return new SecurityResource(json); }

  /** The resource's name. */
  public Optional<String> resource() { return text("resource"); }

  /** Whether it was attacked or is only related. */
  public Optional<SecurityResourceType> resourceType() { return open("resourceType", SecurityResourceType::of); }
}
