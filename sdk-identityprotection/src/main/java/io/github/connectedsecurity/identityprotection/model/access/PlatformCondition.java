package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** Which families of devices a policy is for. */
public final class PlatformCondition extends JsonModel {
  private PlatformCondition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PlatformCondition of(Map<String, Object> json) { return new PlatformCondition(json); }

  /** Families left out. */
  public List<DevicePlatform> excludePlatforms() { return opens("excludePlatforms", DevicePlatform::of); }

  /** Families. */
  public List<DevicePlatform> includePlatforms() { return opens("includePlatforms", DevicePlatform::of); }
}
