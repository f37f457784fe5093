package io.github.connectedsecurity.securitycenter;

import java.util.List;

/**
 * What an operation needs at the scope it works on.
 *
 * @param action the action that a role must allow, such as {@code Microsoft.Security/pricings/write}
 * @param builtInRole the least built-in role that allows it; empty text when only a role of one's own does so without allowing much more
 * @param besides rights needed at other resources too
 */
public record SecurityRole(String action, String builtInRole, List<String> besides) {
  /** Keeps the list from later changes. */
  public SecurityRole { besides = List.copyOf(besides); }

  /** The action with the role, as errors name it. */
  @Override
  public String toString() {
    String role = builtInRole.isEmpty() ? "" : " (built-in role: " + builtInRole + ")";
    return action + role + (besides.isEmpty() ? "" : " besides " + String.join(", ", besides));
  }
}
