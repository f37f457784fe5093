package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.identityprotection.model.access.AllowedCombinationsResult;
import io.github.connectedsecurity.identityprotection.model.access.AuthenticationCombination;
import io.github.connectedsecurity.identityprotection.model.access.AuthenticationMethodModeDetail;
import io.github.connectedsecurity.identityprotection.model.access.AuthenticationStrengthPolicy;
import io.github.connectedsecurity.identityprotection.model.access.AuthenticationStrengthUsage;
import io.github.connectedsecurity.identityprotection.model.access.CombinationConfiguration;
import io.github.connectedsecurity.identityprotection.model.access.requests.AllowedCombinationsRequest;
import io.github.connectedsecurity.identityprotection.model.access.requests.AuthenticationStrengthUpdate;
import io.github.connectedsecurity.identityprotection.model.access.requests.Fido2CombinationSettings;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewAuthenticationStrength;
import io.github.connectedsecurity.identityprotection.model.access.requests.X509CombinationSettings;
import java.util.List;

/** Authentication strengths: which combinations of methods policies hold to be strong enough. */
public final class AuthenticationStrengths {
  /** The built-in strength of two factors. */
  public static final String MULTIFACTOR = "00000000-0000-0000-0000-000000000002";
  /** The built-in strength of two factors without a password. */
  public static final String PASSWORDLESS = "00000000-0000-0000-0000-000000000003";
  /** The built-in strength that phishing cannot defeat. */
  public static final String PHISHING_RESISTANT = "00000000-0000-0000-0000-000000000004";

  private static final String PATH = "policies/authenticationStrengthPolicies";
  private static final String CONFIGURATIONS = PATH + "/{id}/combinationConfigurations";
  private static final String ROOT = "identity/conditionalAccess/authenticationStrength";
  private static final String READ = "Policy.Read.AuthenticationMethod";
  private static final String WRITE = "Policy.ReadWrite.ConditionalAccess";

  private final Http http;

  AuthenticationStrengths(Http http) { this.http = http; }

  /** Lists all strengths, the built-in ones among them. {@code GET /policies/authenticationStrengthPolicies}; {@code Policy.Read.AuthenticationMethod}. */
  public Paged<AuthenticationStrengthPolicy> list() { return read(PATH).paged(AuthenticationStrengthPolicy::of); }

  /** Reads one strength. {@code GET /policies/authenticationStrengthPolicies/{id}}; {@code Policy.Read.AuthenticationMethod}. */
  public AuthenticationStrengthPolicy get(String id) { return read(PATH + "/{id}", id).as(AuthenticationStrengthPolicy::of); }

  /** Makes a strength. Sent once. {@code POST /policies/authenticationStrengthPolicies}; {@code Policy.ReadWrite.ConditionalAccess}. */
  public AuthenticationStrengthPolicy create(NewAuthenticationStrength strength) {
    return write(http.post(PATH)).body(strength).as(AuthenticationStrengthPolicy::of);
  }

  /**
   * Changes a strength's words; {@link #updateCombinations} changes the rest. Safe to repeat.
   * {@code PATCH /policies/authenticationStrengthPolicies/{id}}; {@code Policy.ReadWrite.ConditionalAccess}.
   */
  public void update(String id, AuthenticationStrengthUpdate update) { write(http.patch(PATH + "/{id}", id)).body(update).repeatable().send(); }

  /** Deletes a strength that no policy uses. {@code DELETE /policies/authenticationStrengthPolicies/{id}}; {@code Policy.ReadWrite.ConditionalAccess}. */
  public void delete(String id) { write(http.delete(PATH + "/{id}", id)).send(); }

  /**
   * Replaces a strength's combinations and tells what they were; policies that use it follow at once. Sent once.
   * {@code POST /policies/authenticationStrengthPolicies/{id}/updateAllowedCombinations}; {@code Policy.ReadWrite.ConditionalAccess}.
   *
   * @throws IllegalArgumentException for no combination: nobody could meet such a strength
   */
  public AllowedCombinationsResult updateCombinations(String id, List<AuthenticationCombination> combinations) {
    if (combinations.isEmpty()) {
      throw new IllegalArgumentException("A strength without combinations would let nobody in.");
    }
    return write(http.post(PATH + "/{id}/updateAllowedCombinations", id)).body(AllowedCombinationsRequest.of(combinations)).as(AllowedCombinationsResult::of);
  }

  /**
   * Reads which policies use a strength. {@code GET /policies/authenticationStrengthPolicies/{id}/usage};
   * {@code Policy.Read.AuthenticationMethod}.
   */
  public AuthenticationStrengthUsage usage(String id) { return read(PATH + "/{id}/usage", id).as(AuthenticationStrengthUsage::of); }

  /**
   * Lists what a strength asks of single combinations. {@code GET /policies/authenticationStrengthPolicies/{id}/combinationConfigurations};
   * {@code Policy.Read.AuthenticationMethod}.
   */
  public Paged<CombinationConfiguration> configurations(String id) { return read(CONFIGURATIONS, id).paged(CombinationConfiguration::of); }

  /**
   * Reads one of them. {@code GET /policies/authenticationStrengthPolicies/{id}/combinationConfigurations/{configurationId}};
   * {@code Policy.Read.AuthenticationMethod}.
   */
  public CombinationConfiguration configuration(String id, String configurationId) {
    return read(CONFIGURATIONS + "/{configurationId}", id, configurationId).as(CombinationConfiguration::of);
  }

  /**
   * Asks for certain makes of passkeys and security keys. Sent once.
   * {@code POST /policies/authenticationStrengthPolicies/{id}/combinationConfigurations}; {@code Policy.ReadWrite.ConditionalAccess}.
   */
  public CombinationConfiguration createConfiguration(String id, Fido2CombinationSettings settings) {
    return write(http.post(CONFIGURATIONS, id)).body(settings).as(CombinationConfiguration::of);
  }

  /**
   * Asks for certain certificates. Sent once.
   * {@code POST /policies/authenticationStrengthPolicies/{id}/combinationConfigurations}; {@code Policy.ReadWrite.ConditionalAccess}.
   */
  public CombinationConfiguration createConfiguration(String id, X509CombinationSettings settings) {
    return write(http.post(CONFIGURATIONS, id)).body(settings).as(CombinationConfiguration::of);
  }

  /**
   * Changes which makes of passkeys and security keys are taken. Safe to repeat.
   * {@code PATCH /policies/authenticationStrengthPolicies/{id}/combinationConfigurations/{configurationId}};
   * {@code Policy.ReadWrite.ConditionalAccess}.
   */
  public void updateConfiguration(String id, String configurationId, Fido2CombinationSettings settings) { change(id, configurationId, settings); }

  /**
   * Changes which certificates are taken. Safe to repeat.
   * {@code PATCH /policies/authenticationStrengthPolicies/{id}/combinationConfigurations/{configurationId}};
   * {@code Policy.ReadWrite.ConditionalAccess}.
   */
  public void updateConfiguration(String id, String configurationId, X509CombinationSettings settings) { change(id, configurationId, settings); }

  /**
   * Asks nothing more of those combinations. {@code DELETE /policies/authenticationStrengthPolicies/{id}/combinationConfigurations/{configurationId}};
   * {@code Policy.ReadWrite.ConditionalAccess}.
   */
  public void deleteConfiguration(String id, String configurationId) { write(http.delete(CONFIGURATIONS + "/{configurationId}", id, configurationId)).send(); }

  /**
   * Lists the modes that combinations can be made of. {@code GET /identity/conditionalAccess/authenticationStrength/authenticationMethodModes};
   * {@code Policy.Read.AuthenticationMethod}.
   */
  public Paged<AuthenticationMethodModeDetail> modes() { return read(ROOT + "/authenticationMethodModes").paged(AuthenticationMethodModeDetail::of); }

  /**
   * Reads one mode. {@code GET /identity/conditionalAccess/authenticationStrength/authenticationMethodModes/{id}};
   * {@code Policy.Read.AuthenticationMethod}.
   */
  public AuthenticationMethodModeDetail mode(String id) {
    return read(ROOT + "/authenticationMethodModes/{id}", id).as(AuthenticationMethodModeDetail::of);
  }

  /**
   * Reads every combination that a strength may hold. {@code GET /identity/conditionalAccess/authenticationStrength/combinations};
   * {@code Policy.Read.AuthenticationMethod}.
   */
  public List<AuthenticationCombination> combinations() {
    return read(ROOT + "/combinations").as(Entity.Texts::of).value().stream().map(AuthenticationCombination::of).toList();
  }

  private void change(String id, String configurationId, JsonBody<?> settings) {
    write(http.patch(CONFIGURATIONS + "/{configurationId}", id, configurationId)).body(settings).repeatable().send();
  }

  private Call read(String template, Object... arguments) { return http.get(template, arguments).permission(READ).quota(IdentityQuotas.POLICIES); }

  private static Call write(Call call) { return call.permission(WRITE).quota(IdentityQuotas.POLICIES); }
}
