package io.github.connectedsecurity.identityprotection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What conditional access refuses, or lets in although it cannot have been meant, found in a policy before it is sent. */
final class PolicyRules {
  private static final Set<String> LEVELS = Set.of("low", "medium", "high");
  private static final Set<String> RISK_CONDITIONS = Set.of("users", "applications", "userRiskLevels");
  private static final List<String> ALL = List.of("All");

  private final Map<?, ?> conditions;
  private final Map<?, ?> applications;
  private final Map<?, ?> users;
  private final Map<?, ?> grant;
  private final Map<?, ?> session;
  private final List<?> controls;
  private final String operator;
  private final List<String> found = new ArrayList<>();

  private PolicyRules(Map<?, ?> policy) {
    conditions = map(policy, "conditions");
    applications = map(conditions, "applications");
    users = map(conditions, "users");
    grant = map(policy, "grantControls");
    session = map(policy, "sessionControls");
    controls = list(grant, "builtInControls");
    operator = String.valueOf(grant.get("operator"));
  }

  /** One sentence for each rule that the policy breaks: what, why, and what to do. */
  static List<String> violations(Map<?, ?> policy) {
    PolicyRules rules = new PolicyRules(policy);
    rules.checkParts();
    rules.checkLevels();
    rules.checkGrant();
    rules.checkPasswordChange();
    rules.checkRemediation();
    rules.checkSession();
    rules.checkWorkloads();
    return List.copyOf(rules.found);
  }

  private void checkParts() {
    List<?> contexts = list(applications, "includeAuthenticationContextClassReferences");
    List<?> actions = list(applications, "includeUserActions");
    List<?> included = list(applications, "includeApplications");
    require(!contexts.isEmpty() || !actions.isEmpty() || !included.isEmpty() || applications.containsKey("applicationFilter"),
        "It names no applications: a policy needs some, or a user action, or an authentication context.");
    require(contexts.isEmpty() || actions.isEmpty() && included.isEmpty(),
        "It names authentication contexts beside applications or user actions: they exclude each other.");
    boolean hasUsers = users.keySet().stream().anyMatch(name -> String.valueOf(name).startsWith("include") && isSet(users.get(name)));
    require(hasUsers || hasWorkloads(), "It names nobody: a policy needs users, or the workloads that it is for.");
    require(grantsSomething() || !session.isEmpty(), "It asks for nothing: a policy needs at least one grant or session control.");
  }

  private void checkLevels() {
    for (String condition : List.of("userRiskLevels", "signInRiskLevels", "servicePrincipalRiskLevels")) {
      for (Object level : list(conditions, condition)) {
        require(LEVELS.contains(String.valueOf(level)) || condition.startsWith("s") && level.equals("none"),
            "It names the level '" + level + "' in " + condition + ": low, medium and high can be named; hidden is a missing licence, no level.");
      }
    }
    require(list(conditions, "userRiskLevels").isEmpty() || list(conditions, "signInRiskLevels").isEmpty(),
        "It names both user risk and sign-in risk, and would act only where both are: make two policies.");
  }

  private void checkGrant() {
    require(!grantsSomething() || operator.equals("AND") || operator.equals("OR"), "Its grant controls need the operator AND or OR, in capitals.");
    require(!has("block") || controls.size() == 1 && !hasStrength() && list(grant, "termsOfUse").isEmpty(),
        "It blocks and asks for something else, too: who is blocked cannot meet anything.");
    require(!(has("mfa") && hasStrength()), "It asks for mfa and for an authentication strength: the strength takes the place of mfa.");
  }

  private void checkPasswordChange() {
    if (has("passwordChange")) {
      require(has("mfa") && operator.equals("AND"), "A password change needs mfa beside it and the operator AND: who changes it must have proven who "
          + "they are.");
      checkRiskConditions("A password change");
    }
  }

  private void checkRemediation() {
    if (has("riskRemediation")) {
      require(!has("passwordChange"), "Risk remediation and a password change exclude each other: remediation asks for a new password where one is needed.");
      require(hasStrength() && operator.equals("AND"), "Risk remediation needs an authentication strength beside it and the operator AND.");
      checkRiskConditions("Risk remediation");
    }
  }

  private void checkRiskConditions(String what) {
    require(!list(conditions, "userRiskLevels").isEmpty(), what + " needs levels of user risk: it is for users at risk only.");
    boolean forAll = list(applications, "includeApplications").equals(ALL) && list(applications, "excludeApplications").isEmpty()
        && list(applications, "includeUserActions").isEmpty() && !applications.containsKey("applicationFilter");
    require(forAll, what + " needs all applications and none left out.");
    for (Object name : conditions.keySet()) {
      boolean usual = RISK_CONDITIONS.contains(name) || name.equals("clientAppTypes") && list(conditions, "clientAppTypes").equals(List.of("all"));
      require(usual || !isSet(conditions.get(name)), what + " takes no condition but users, applications and user risk, not " + name + ".");
    }
  }

  private void checkSession() {
    Map<?, ?> frequency = map(session, "signInFrequency");
    boolean everyTime = "everyTime".equals(frequency.get("frequencyInterval"));
    boolean hasLength = isSet(frequency.get("value")) && isSet(frequency.get("type"));
    boolean on = !Boolean.FALSE.equals(frequency.get("isEnabled")) && !frequency.isEmpty();
    require(!on || everyTime || hasLength, "A sign-in frequency by time needs a length and a unit.");
    require(!everyTime || !isSet(frequency.get("value")) && !isSet(frequency.get("type")), "A sign-in frequency of every time takes neither length nor unit.");
    require(!isSet(session.get("persistentBrowser")) || list(applications, "includeApplications").equals(ALL),
        "Whether browsers stay signed in can be decided for all applications together only.");
  }

  private void checkWorkloads() {
    require(list(conditions, "servicePrincipalRiskLevels").isEmpty() || hasWorkloads(), "Levels of workloads' risk need the workloads that the policy is for.");
    if (hasWorkloads()) {
      boolean noUsers = users.isEmpty() || list(users, "includeUsers").equals(List.of("None"));
      boolean nothingElse = users.keySet().stream().noneMatch(name -> !name.equals("includeUsers") && isSet(users.get(name)));
      require(noUsers && nothingElse, "A policy for workloads is for no users: includeUsers must be None, and nothing else about users be named.");
      require(controls.equals(List.of("block")), "A policy for workloads can only block: they have no second factor and no password to change.");
      require(session.isEmpty(), "A policy for workloads takes no session controls.");
      require(list(conditions, "userRiskLevels").isEmpty() && list(conditions, "signInRiskLevels").isEmpty(),
          "A policy for workloads takes their own risk only, not that of users or sign-ins.");
    }
  }

  private boolean hasWorkloads() {
    Map<?, ?> workloads = map(conditions, "clientApplications");
    return isSet(workloads.get("includeServicePrincipals")) || isSet(workloads.get("servicePrincipalFilter"));
  }

  private boolean hasStrength() { return isSet(grant.get("authenticationStrength")); }

  private boolean grantsSomething() {
    return !controls.isEmpty() || hasStrength() || !list(grant, "termsOfUse").isEmpty() || !list(grant, "customAuthenticationFactors").isEmpty();
  }

  private boolean has(String control) { return controls.contains(control); }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      found.add(otherwise);
    }
  }

  private static boolean isSet(@Nullable Object value) {
    return value != null && !(value instanceof List<?> list && list.isEmpty()) && !(value instanceof Map<?, ?> map && map.isEmpty());
  }

  private static Map<?, ?> map(Map<?, ?> owner, String name) { return owner.get(name) instanceof Map<?, ?> map ? map : Map.of(); }

  private static List<?> list(Map<?, ?> owner, String name) { return owner.get(name) instanceof List<?> list ? list : List.of(); }
}
