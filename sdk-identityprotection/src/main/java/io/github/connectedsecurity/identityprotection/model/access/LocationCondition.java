package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** Which places a policy is for. */
public final class LocationCondition extends JsonModel {
  private LocationCondition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LocationCondition of(Map<String, Object> json) { return new LocationCondition(json); }

  /** Places left out. */
  public List<String> excludeLocations() { return texts("excludeLocations"); }

  /** Named locations by id, or {@code All}, {@code AllTrusted}; an id of zeros stands for the trusted addresses of the older MFA settings. */
  public List<String> includeLocations() { return texts("includeLocations"); }
}
