package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Which places a policy is to be for. */
public final class NewLocationCondition extends JsonBody<NewLocationCondition> {
  private NewLocationCondition() {}

  /** Starts with nothing set. */
  public static NewLocationCondition create() { return new NewLocationCondition(); }

  /** Places left out. */
  public NewLocationCondition excludeLocations(List<String> excludeLocations) { return set("excludeLocations", excludeLocations); }

  /** Named locations by id, or {@code All}, {@code AllTrusted}. */
  public NewLocationCondition includeLocations(List<String> includeLocations) { return set("includeLocations", includeLocations); }
}
