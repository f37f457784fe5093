package io.github.connectedsecurity.emulator.internal.identityprotection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members of enums that are newer than the schema's first version: who does not ask for them gets the sentinel in their place. */
final class LaterMembers {
  private static final String SENTINEL = "unknownFutureValue";
  private static final Set<String> DETAILS = Set.of("m365DAdminDismissedDetection", "adminConfirmedServicePrincipalCompromised",
      "adminDismissedAllRiskForServicePrincipal", "userChangedPasswordOnPremises", "adminDismissedRiskForSignIn", "adminConfirmedAccountSafe",
      "microsoftRevokedSessions", "adminConfirmedAgentSafe", "adminConfirmedAgentCompromised", "adminDismissedRiskForAgent");
  private static final Map<String, Set<String>> LATER = Map.of("riskDetail", DETAILS, "detail", DETAILS, "activity", Set.of("servicePrincipal"),
      "builtInControls", Set.of("riskRemediation"), "includePlatforms", Set.of("linux"), "excludePlatforms", Set.of("linux"),
      "result", Set.of("reportOnlySuccess", "reportOnlyFailure", "reportOnlyNotApplied", "reportOnlyInterrupted"));

  private LaterMembers() {}

  /** The tree without them. */
  static Map<String, Object> hide(Map<?, ?> tree) {
    Map<String, Object> hidden = new LinkedHashMap<>();
    tree.forEach((name, value) -> hidden.put(String.valueOf(name), hide(String.valueOf(name), value)));
    return hidden;
  }

  private static @Nullable Object hide(String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> object) {
      return hide(object);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> hidden = new ArrayList<>();
      list.forEach(element -> hidden.add(hide(name, element)));
      return hidden;
    }
    return value instanceof String text && LATER.getOrDefault(name, Set.of()).contains(text) ? SENTINEL : value;
  }
}
