package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.identityprotection.model.RiskLevel;
import io.github.connectedsecurity.identityprotection.model.access.ClientAppKind;
import io.github.connectedsecurity.identityprotection.model.access.DevicePlatform;
import io.github.connectedsecurity.identityprotection.model.access.FrequencyAuthentication;
import io.github.connectedsecurity.identityprotection.model.access.FrequencyInterval;
import io.github.connectedsecurity.identityprotection.model.access.FrequencyUnit;
import io.github.connectedsecurity.identityprotection.model.access.GrantControl;
import io.github.connectedsecurity.identityprotection.model.access.GrantOperator;
import io.github.connectedsecurity.identityprotection.model.access.PersistentBrowserMode;
import io.github.connectedsecurity.identityprotection.model.access.PolicyState;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewApplicationCondition;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewClientApplicationCondition;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewConditionalAccessPolicy;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewConditions;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewGrantControls;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewLocationCondition;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewPersistentBrowserControl;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewPlatformCondition;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewSessionControls;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewSignInFrequencyControl;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewUserCondition;
import io.github.connectedsecurity.identityprotection.model.access.requests.StrengthReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds a policy that reacts to risk; {@link RiskPolicies} begins it. It is for all users and applications unless told otherwise, acts
 * report-only unless {@link #enabled}, and {@link #build} refuses what conditional access forbids. Not safe for use by several threads at once.
 */
public final class RiskPolicy {
  private final String name;
  private final NewConditions conditions = NewConditions.create();
  private final NewUserCondition users = NewUserCondition.create();
  private final NewApplicationCondition applications = NewApplicationCondition.create().includeApplications(List.of("All"));
  private final Set<GrantControl> controls = new LinkedHashSet<>();
  private final NewSessionControls session = NewSessionControls.create();
  private List<ClientAppKind> clients = List.of(ClientAppKind.ALL);
  private PolicyState state = PolicyState.REPORT_ONLY;
  private GrantOperator operator = GrantOperator.OR;
  private @Nullable String strength;
  private @Nullable String description;
  private boolean forUsers = true;
  private boolean namesUsers;
  private boolean excludes;

  RiskPolicy(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A policy needs a name that people will know it by.");
    }
    this.name = name;
  }

  /** Says what it is for. */
  public RiskPolicy description(String text) {
    description = text;
    return this;
  }

  /** Acts from its making on. Watch it report-only first. */
  public RiskPolicy enabled() { return state(PolicyState.ENABLED); }

  /** Only tells in sign-ins what it would have done, which is so unless told otherwise. */
  public RiskPolicy reportOnly() { return state(PolicyState.REPORT_ONLY); }

  /** Does nothing yet. */
  public RiskPolicy disabled() { return state(PolicyState.DISABLED); }

  /** Acts at these levels of users' risk. */
  public RiskPolicy atUserRisk(RiskLevel... levels) {
    conditions.userRiskLevels(some("levels of user risk", levels));
    return this;
  }

  /** Acts at these levels of a sign-in's risk. */
  public RiskPolicy atSignInRisk(RiskLevel... levels) {
    conditions.signInRiskLevels(some("levels of sign-in risk", levels));
    return this;
  }

  /** Acts at these levels of workloads' risk. */
  public RiskPolicy atWorkloadRisk(RiskLevel... levels) {
    conditions.servicePrincipalRiskLevels(some("levels of workload risk", levels));
    return this;
  }

  /** Is for these service principals, by object id, and for no users. */
  public RiskPolicy forWorkloads(List<String> servicePrincipalIds) {
    conditions.clientApplications(NewClientApplicationCondition.create().includeServicePrincipals(servicePrincipalIds));
    forUsers = false;
    return this;
  }

  /** Is for these users only, by object id. */
  public RiskPolicy onlyUsers(String... ids) {
    users.includeUsers(some("users", ids));
    namesUsers = true;
    return this;
  }

  /** Is for the members of these groups only. */
  public RiskPolicy onlyGroups(String... ids) {
    users.includeGroups(some("groups", ids));
    namesUsers = true;
    return this;
  }

  /** Is for the holders of these roles only, by role template. */
  public RiskPolicy onlyRoles(String... templateIds) {
    users.includeRoles(some("roles", templateIds));
    namesUsers = true;
    return this;
  }

  /** Leaves these users out, by object id: above all the accounts for emergencies. */
  public RiskPolicy excludeUsers(String... ids) {
    users.excludeUsers(some("users", ids));
    return excluding();
  }

  /** Leaves the members of these groups out, such as the group of accounts for emergencies. */
  public RiskPolicy excludeGroups(String... ids) {
    users.excludeGroups(some("groups", ids));
    return excluding();
  }

  /** Leaves nobody out, on purpose: when the policy goes wrong, it may lock out every administrator. */
  public RiskPolicy withoutExclusions() { return excluding(); }

  /** Is for these applications only, by application id. */
  public RiskPolicy onlyApplications(String... appIds) {
    applications.includeApplications(some("applications", appIds));
    return this;
  }

  /** Leaves these applications out, by application id. */
  public RiskPolicy excludeApplications(String... appIds) {
    applications.excludeApplications(some("applications", appIds));
    return this;
  }

  /** Is for these kinds of clients only. */
  public RiskPolicy onlyClients(ClientAppKind... kinds) {
    clients = some("kinds of clients", kinds);
    return this;
  }

  /** Is for these families of devices only. */
  public RiskPolicy onlyPlatforms(DevicePlatform... platforms) {
    conditions.platforms(NewPlatformCondition.create().includePlatforms(some("platforms", platforms)));
    return this;
  }

  /** Acts for sign-ins from these named locations only. */
  public RiskPolicy fromPlaces(String... locationIds) {
    conditions.locations(NewLocationCondition.create().includeLocations(some("places", locationIds)));
    return this;
  }

  /** Acts everywhere but in these named locations, or {@code AllTrusted}. */
  public RiskPolicy exceptFromPlaces(String... locationIds) {
    conditions.locations(NewLocationCondition.create().includeLocations(List.of("All")).excludeLocations(some("places", locationIds)));
    return this;
  }

  /** Asks for a second factor. */
  public RiskPolicy requireMfa() { return require(GrantControl.MFA); }

  /** Asks for a second factor and a new password. */
  public RiskPolicy requirePasswordChange() { return require(GrantControl.MFA).require(GrantControl.PASSWORD_CHANGE).allOf(); }

  /** Asks for whatever puts the risk right, after an authentication of this strength. */
  public RiskPolicy requireRiskRemediation(String strengthId) { return require(GrantControl.RISK_REMEDIATION).requireStrength(strengthId).allOf(); }

  /** Asks for an authentication of this strength; see the constants of {@link AuthenticationStrengths}. */
  public RiskPolicy requireStrength(String strengthId) {
    strength = strengthId;
    return this;
  }

  /** Asks for this, too. */
  public RiskPolicy require(GrantControl control) {
    controls.add(control);
    return this;
  }

  /** Lets nobody in. */
  public RiskPolicy block() { return require(GrantControl.BLOCK); }

  /** All demands must be met. */
  public RiskPolicy allOf() {
    operator = GrantOperator.AND;
    return this;
  }

  /** One of the demands is enough, which is so unless told otherwise. */
  public RiskPolicy anyOf() {
    operator = GrantOperator.OR;
    return this;
  }

  /** Users sign in again every time, with both factors. */
  public RiskPolicy signInEveryTime() {
    session.signInFrequency(NewSignInFrequencyControl.of(true).frequencyInterval(FrequencyInterval.EVERY_TIME)
        .authenticationType(FrequencyAuthentication.PRIMARY_AND_SECONDARY_AUTHENTICATION));
    return this;
  }

  /** Users sign in again after so many hours or days. */
  public RiskPolicy signInAfter(int length, FrequencyUnit unit) {
    if (length < 1) {
      throw new IllegalArgumentException("A sign-in frequency is at least 1, not " + length + ".");
    }
    session.signInFrequency(NewSignInFrequencyControl.of(true).frequencyInterval(FrequencyInterval.TIME_BASED).type(unit).value(length));
    return this;
  }

  /** Browsers stay signed in, or do not. */
  public RiskPolicy persistentBrowser(PersistentBrowserMode mode) {
    session.persistentBrowser(NewPersistentBrowserControl.of(true).mode(mode));
    return this;
  }

  /**
   * The policy, ready to be made.
   *
   * @throws IllegalArgumentException when it breaks rules of conditional access, or leaves out nobody without saying so; it names them all
   */
  public NewConditionalAccessPolicy build() {
    NewConditionalAccessPolicy policy = NewConditionalAccessPolicy.of(name, state, conditions());
    if (!controls.isEmpty() || strength != null) {
      policy.grantControls(grantControls());
    }
    if (!session.toMap().isEmpty()) {
      policy.sessionControls(session);
    }
    if (description != null) {
      policy.description(description);
    }
    List<String> violations = new ArrayList<>(PolicyRules.violations(policy.toMap()));
    if (forUsers && !excludes) {
      violations.add("It leaves nobody out: exclude the accounts for emergencies, or say withoutExclusions().");
    }
    if (!violations.isEmpty()) {
      throw new IllegalArgumentException("The policy '" + name + "' cannot be made. " + String.join(" ", violations));
    }
    return policy;
  }

  private NewConditions conditions() {
    if (!forUsers) {
      users.includeUsers(List.of("None"));
    } else if (!namesUsers) {
      users.includeUsers(List.of("All"));
    }
    return conditions.users(users).applications(applications).clientAppTypes(clients);
  }

  private NewGrantControls grantControls() {
    NewGrantControls grant = NewGrantControls.of(operator);
    if (!controls.isEmpty()) {
      grant.builtInControls(List.copyOf(controls));
    }
    return strength == null ? grant : grant.authenticationStrength(StrengthReference.of(strength));
  }

  private RiskPolicy state(PolicyState which) {
    state = which;
    return this;
  }

  private RiskPolicy excluding() {
    excludes = true;
    return this;
  }

  private static <T> List<T> some(String what, T[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("No " + what + " were named.");
    }
    return List.of(values);
  }
}
