package io.github.connectedsecurity.securitycenter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The rights that operations need. Azure names an action after the types in its path; reading needs Security Reader and changing
 * Security Admin, but for the exceptions below. For types that no page tells the role of, these two are presumed.
 */
public final class SecurityRoles {
  /** The least built-in role that reads. */
  public static final String READER = "Security Reader";
  /** The least built-in role that changes plans, settings, rules and states of alerts. */
  public static final String ADMIN = "Security Admin";
  /** The least built-in role that pushes assessments of one's own. */
  public static final String ASSESSMENT_CONTRIBUTOR = "Security Assessment Contributor";

  private static final String PROVIDER = Arm.PROVIDER + "/";
  private static final String TARGETS = "rights on the logic app's trigger, the event hub or the workspace that events go to";
  /** Parts of paths that are names, though they are fixed. */
  private static final Set<String> FIXED_NAMES = Set.of("default", "current");
  private static final List<SecurityRole> EXCEPTIONS = List.of(
      new SecurityRole(PROVIDER + "assessments/write", ASSESSMENT_CONTRIBUTOR, List.of()),
      new SecurityRole(PROVIDER + "automations/write", ADMIN, List.of(TARGETS)),
      new SecurityRole(PROVIDER + "locations/jitNetworkAccessPolicies/write", "", List.of("Microsoft.Compute/virtualMachines/write")),
      new SecurityRole(PROVIDER + "locations/jitNetworkAccessPolicies/initiate/action", "", List.of(
          "Microsoft.Security/locations/jitNetworkAccessPolicies/*/read",
          "Microsoft.Compute/virtualMachines/read", "Microsoft.Network/networkInterfaces/*/read", "Microsoft.Network/publicIPAddresses/read")));
  private static final Map<String, String> ENDS = Map.of("GET", "read", "PUT", "write", "PATCH", "write", "DELETE", "delete", "POST", "action");

  private SecurityRoles() {}

  /** What an action needs. */
  public static SecurityRole of(String action) {
    return EXCEPTIONS.stream().filter(role -> role.action().equalsIgnoreCase(action)).findFirst()
        .orElseGet(() -> new SecurityRole(action, action.endsWith("/read") ? READER : ADMIN, List.of()));
  }

  /** The actions whose needs differ from what their kind needs. */
  public static List<SecurityRole> exceptions() { return EXCEPTIONS; }

  /** What a call needs. An action that is an argument is the last one. */
  static SecurityRole of(String verb, String path, Object... arguments) {
    List<String> types = new ArrayList<>(Arrays.stream(path.split("/", -1)).filter(part -> !part.startsWith("{") && !FIXED_NAMES.contains(part)).toList());
    if (path.endsWith("{action}")) {
      types.add(arguments[arguments.length - 1].toString().toLowerCase(Locale.ROOT));
    }
    return of(PROVIDER + String.join("/", types) + "/" + ENDS.getOrDefault(verb, "action"));
  }
}
