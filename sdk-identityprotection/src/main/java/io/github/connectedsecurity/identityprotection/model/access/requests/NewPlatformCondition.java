package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.DevicePlatform;
import java.util.List;

/** Which families of devices a policy is to be for. */
public final class NewPlatformCondition extends JsonBody<NewPlatformCondition> {
  private NewPlatformCondition() {}

  /** Starts with nothing set. */
  public static NewPlatformCondition create() { return new NewPlatformCondition(); }

  /** Families left out. */
  public NewPlatformCondition excludePlatforms(List<DevicePlatform> excludePlatforms) { return set("excludePlatforms", excludePlatforms); }

  /** Families. */
  public NewPlatformCondition includePlatforms(List<DevicePlatform> includePlatforms) { return set("includePlatforms", includePlatforms); }
}
