package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** An application in a cloud. */
public final class CloudApplicationEntity extends Entity {
  private CloudApplicationEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CloudApplicationEntity of(Map<String, Object> json) { return new CloudApplicationEntity(json); }

  /** Which application. */
  public CloudApplicationProperties properties() { return properties(CloudApplicationProperties::of); }
}
