package io.github.connectedsecurity.graphsecurity.model.identities;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What to do to an account, at the provider that it belongs to. */
public final class InvokeActionRequest extends JsonBody<InvokeActionRequest> {
  private static final Map<Action, List<IdentityProvider>> TAKEN = Map.of(Action.DISABLE, List.of(IdentityProvider.ACTIVE_DIRECTORY, IdentityProvider.OKTA),
      Action.ENABLE, List.of(IdentityProvider.ACTIVE_DIRECTORY, IdentityProvider.OKTA), Action.FORCE_PASSWORD_RESET, List.of(IdentityProvider.ACTIVE_DIRECTORY),
      Action.REVOKE_ALL_SESSIONS, List.of(IdentityProvider.OKTA));

  private InvokeActionRequest() {}

  /**
   * Starts with all there is to say.
   *
   * @param accountId the account at its provider, as an identity's accounts tell
   * @throws IllegalArgumentException when it is known that the provider does not take the action
   */
  public static InvokeActionRequest of(String accountId, Action action, IdentityProvider provider) {
    if (!TAKEN.getOrDefault(action, List.of(provider)).contains(provider)) {
      throw new IllegalArgumentException("The action " + action.value() + " is for " + TAKEN.getOrDefault(action, List.of()).stream()
          .map(IdentityProvider::value).collect(Collectors.joining(" and ")) + ", not for " + provider.value() + ".");
    }
    return new InvokeActionRequest().set("accountId", accountId).set("action", action).set("identityProvider", provider);
  }
}
