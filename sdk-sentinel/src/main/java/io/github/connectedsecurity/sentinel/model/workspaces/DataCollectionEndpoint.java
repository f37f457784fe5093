package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** An endpoint that takes records. */
public final class DataCollectionEndpoint extends ArmResource {
  private DataCollectionEndpoint(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DataCollectionEndpoint of(Map<String, Object> json) { return new DataCollectionEndpoint(json); }

  /** Its addresses. */
  public DataCollectionEndpointProperties properties() { return properties(DataCollectionEndpointProperties::of); }
}
