package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.AuthenticationCombination;
import java.util.List;

/** The combinations that are to be strong enough from now on. */
public final class AllowedCombinationsRequest extends JsonBody<AllowedCombinationsRequest> {
  private AllowedCombinationsRequest() {}

  /**
   * Starts with what must be given.
   *
   * @param allowedCombinations all of them: the list is replaced
   */
  public static AllowedCombinationsRequest of(List<AuthenticationCombination> allowedCombinations) {
    return new AllowedCombinationsRequest().set("allowedCombinations", allowedCombinations);
  }
}
