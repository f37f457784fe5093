package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workload's identity. */
public final class ServicePrincipal extends DirectoryObject {
  private ServicePrincipal(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ServicePrincipal of(Map<String, Object> json) { return new ServicePrincipal(json); }

  /** Whether it may sign in. */
  public Optional<Boolean> accountEnabled() { return bool("accountEnabled"); }

  /** Other names; a managed identity's resource is among them. */
  public List<String> alternativeNames() { return texts("alternativeNames"); }

  /** What the application is for. */
  public Optional<String> appDescription() { return text("appDescription"); }

  /** The application's name. */
  public Optional<String> appDisplayName() { return text("appDisplayName"); }

  /** The application. */
  public Optional<String> appId() { return text("appId"); }

  /** The tenant that the application belongs to. */
  public Optional<String> appOwnerOrganizationId() { return text("appOwnerOrganizationId"); }

  /** Whether users must be assigned to it. */
  public Optional<Boolean> appRoleAssignmentRequired() { return bool("appRoleAssignmentRequired"); }

  /** The application that made it. */
  public Optional<String> createdByAppId() { return text("createdByAppId"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** Whether Microsoft has switched it off. */
  public Optional<String> disabledByMicrosoftStatus() { return text("disabledByMicrosoftStatus"); }

  /** The name shown. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The application's page. */
  public Optional<String> homepage() { return text("homepage"); }

  /** Whether it is switched off. */
  public Optional<Boolean> isDisabled() { return bool("isDisabled"); }

  /** The certificates. */
  public List<Map<String, Object>> keyCredentials() { return objects("keyCredentials", object -> object); }

  /** Where users sign in. */
  public Optional<String> loginUrl() { return text("loginUrl"); }

  /** Where users sign out. */
  public Optional<String> logoutUrl() { return text("logoutUrl"); }

  /** Notes. */
  public Optional<String> notes() { return text("notes"); }

  /** Who is told when its certificate ends. */
  public List<String> notificationEmailAddresses() { return texts("notificationEmailAddresses"); }

  /** The secrets, without their values. */
  public List<Map<String, Object>> passwordCredentials() { return objects("passwordCredentials", object -> object); }

  /** How users sign in. */
  public Optional<String> preferredSingleSignOnMode() { return text("preferredSingleSignOnMode"); }

  /** Where tokens are sent. */
  public List<String> replyUrls() { return texts("replyUrls"); }

  /** What it is known as. */
  public List<String> servicePrincipalNames() { return texts("servicePrincipalNames"); }

  /** Its kind, such as {@code Application} or {@code ManagedIdentity}. */
  public Optional<String> servicePrincipalType() { return text("servicePrincipalType"); }

  /** Who may use the application. */
  public Optional<String> signInAudience() { return text("signInAudience"); }

  /** Tags. */
  public List<String> tags() { return texts("tags"); }
}
