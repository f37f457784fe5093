package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.ServiceClient;

/**
 * Entra ID Protection: users, workloads and agents at risk, sign-ins and audits, and the policies that react. Conditional access and the
 * directory are in every cloud; risk, sign-ins and audits are not in China, agents in the worldwide cloud only.
 */
public final class IdentityProtectionClient extends ServiceClient<IdentityProtectionClient> {
  private static final String V1 = "v1.0";

  private final Cloud cloud;

  private IdentityProtectionClient(Http http, Cloud cloud) {
    super(http, door -> new IdentityProtectionClient(door, cloud));
    this.cloud = cloud;
  }

  /**
   * Opens a client; nothing is sent yet.
   *
   * @throws IllegalArgumentException when the options' cloud does not have this service
   */
  public static IdentityProtectionClient create(ClientOptions options) {
    // Without this, members that Graph added after its first schema would all arrive as "unknownFutureValue".
    return new IdentityProtectionClient(options.http(Service.GRAPH).with(o -> o.header("Prefer", "include-unknown-enum-members")), options.cloud());
  }

  /**
   * Users at risk.
   *
   * @throws IllegalArgumentException when the cloud has no Entra ID Protection; so do all methods here that lead to risk, sign-ins or audits
   */
  public RiskyUsers riskyUsers() { return new RiskyUsers(risk(V1)); }

  /** Signs of risk of users. */
  public RiskDetections riskDetections() { return new RiskDetections(risk(V1)); }

  /** Workloads at risk. */
  public RiskyServicePrincipals riskyServicePrincipals() { return new RiskyServicePrincipals(risk(V1)); }

  /** Signs of risk of workloads. */
  public ServicePrincipalRiskDetections servicePrincipalRiskDetections() { return new ServicePrincipalRiskDetections(risk(V1)); }

  /** Sign-ins of users at a screen. */
  public SignIns signIns() { return new SignIns(risk(V1)); }

  /** Changes in the directory. */
  public DirectoryAudits directoryAudits() { return new DirectoryAudits(risk(V1)); }

  /** Users. */
  public Users users() { return new Users(graph()); }

  /** Groups. */
  public Groups groups() { return new Groups(graph()); }

  /** Service principals and devices. */
  public Workloads workloads() { return new Workloads(graph()); }

  /** Conditional access policies; {@link RiskPolicies} builds those that react to risk. */
  public ConditionalAccessPolicies policies() { return new ConditionalAccessPolicies(graph()); }

  /** Places that policies can name. */
  public NamedLocations namedLocations() { return new NamedLocations(graph()); }

  /** Policies and places that were deleted. */
  public DeletedItems deletedItems() { return new DeletedItems(graph()); }

  /** Authentication strengths. */
  public AuthenticationStrengths authenticationStrengths() { return new AuthenticationStrengths(graph()); }

  /** Authentication contexts. */
  public AuthenticationContexts authenticationContexts() { return new AuthenticationContexts(graph()); }

  /** The basic protection of tenants without policies. */
  public SecurityDefaults securityDefaults() { return new SecurityDefaults(graph()); }

  /** What only beta has. */
  public IdentityProtectionBeta beta() {
    return new IdentityProtectionBeta(risk("beta"), () -> http().to(cloud.endpoint(Service.AGENT_PROTECTION)).at("beta"));
  }

  private Http graph() { return http().at(V1); }

  private Http risk(String version) { return http().to(cloud.endpoint(Service.IDENTITY_PROTECTION)).at(version); }
}
