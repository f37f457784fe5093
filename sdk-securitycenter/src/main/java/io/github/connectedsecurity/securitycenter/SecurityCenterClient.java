package io.github.connectedsecurity.securitycenter;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.ServiceClient;

/**
 * Defender for Cloud, once Azure Security Center: posture, compliance and alerts of Azure resources, through Azure Resource Manager.
 * Operations take the scope they work on as an {@link io.github.connectedsecurity.core.arm.ArmScope}.
 */
public final class SecurityCenterClient extends ServiceClient<SecurityCenterClient> {
  private final SecurityApiVersions versions;

  private SecurityCenterClient(Http http, SecurityApiVersions versions) {
    super(http, door -> new SecurityCenterClient(door, versions));
    this.versions = versions;
  }

  /**
   * Opens a client; nothing is sent yet.
   *
   * @throws IllegalArgumentException when the options' cloud does not have this service
   */
  public static SecurityCenterClient create(ClientOptions options) {
    return new SecurityCenterClient(options.http(Service.RESOURCE_MANAGER), SecurityApiVersions.pinned());
  }

  /**
   * A copy that calls one type of resources at another api-version, for what is newer than this library or gone from a sovereign cloud.
   *
   * @throws IllegalArgumentException when the text is no api-version
   */
  public SecurityCenterClient apiVersion(SecurityResourceType type, String version) {
    return new SecurityCenterClient(http(), versions.with(type, version));
  }

  /** The versions that this client's calls go out with. */
  public SecurityApiVersions apiVersions() { return versions; }

  /** Adaptive controls, which the service has retired. */
  public AdaptiveControls adaptiveControls() { return new AdaptiveControls(arm()); }

  /** Alerts of Defender plans. */
  public Alerts alerts() { return new Alerts(arm()); }

  /** APIs of API Management that are protected. */
  public ApiCollections apiCollections() { return new ApiCollections(arm()); }

  /** Groups of resources that are one application. */
  public Applications applications() { return new Applications(arm()); }

  /** Metadata of assessments: what recommendations ask for. */
  public AssessmentsMetadata assessmentMetadata() { return new AssessmentsMetadata(arm()); }

  /** Assessments: verdicts about resources. */
  public Assessments assessments() { return new Assessments(arm()); }

  /** Continuous export and workflow automation. */
  public Automations automations() { return new Automations(arm()); }

  /** Compliance in the older model. */
  public Compliances compliances() { return new Compliances(arm()); }

  /** Assessments of one's own that run as queries. */
  public CustomAssessments customAssessments() { return new CustomAssessments(arm()); }

  /** Places of code below a connector. */
  public DevOps devOps() { return new DevOps(arm()); }

  /** Owners and dates of recommendations. */
  public GovernanceAssignments governanceAssignments() { return new GovernanceAssignments(arm()); }

  /** Rules that give recommendations an owner and a date. */
  public GovernanceRules governanceRules() { return new GovernanceRules(arm()); }

  /** Whether the product itself works. */
  public HealthReports healthReports() { return new HealthReports(arm()); }

  /** What counts as sensitive. */
  public InformationPolicies informationPolicies() { return new InformationPolicies(arm()); }

  /** Security of devices behind an IoT hub. */
  public IotSecurity iotSecurity() { return new IotSecurity(arm()); }

  /** Just-in-time access to machines. */
  public JitPolicies jitPolicies() { return new JitPolicies(arm()); }

  /** Where the service keeps a subscription's data. */
  public Locations locations() { return new Locations(arm()); }

  /** How networks hang together. */
  public Networks networks() { return new Networks(arm()); }

  /** Defender plans: on or off. */
  public Pricings pricings() { return new Pricings(arm()); }

  /** What the provider can do, by action. */
  public ProviderOperations providerOperations() { return new ProviderOperations(arm()); }

  /** Standards, and how a subscription stands under them. */
  public RegulatoryCompliance regulatoryCompliance() { return new RegulatoryCompliance(arm()); }

  /** Protection of single resources. */
  public ResourceProtection resourceProtection() { return new ResourceProtection(arm()); }

  /** Secure scores, their controls, and what controls are made of. */
  public SecureScores secureScores() { return new SecureScores(arm()); }

  /** Connectors to other clouds and code. */
  public SecurityConnectors securityConnectors() { return new SecurityConnectors(arm()); }

  /** Who is told about alerts. */
  public SecurityContacts securityContacts() { return new SecurityContacts(arm()); }

  /** Identities by which plans act. */
  public SecurityOperators securityOperators() { return new SecurityOperators(arm()); }

  /** Security products found in a subscription. */
  public SecuritySolutions securitySolutions() { return new SecuritySolutions(arm()); }

  /** Standards of one's own, and what is held against them. */
  public SecurityStandards securityStandards() { return new SecurityStandards(arm()); }

  /** Scanners for vulnerabilities of machines. */
  public ServerVulnerabilities serverVulnerabilities() { return new ServerVulnerabilities(arm()); }

  /** Switches of a subscription, its agents and its workspaces. */
  public Settings settings() { return new Settings(arm()); }

  /** Programs on machines. */
  public SoftwareInventories softwareInventories() { return new SoftwareInventories(arm()); }

  /** Scans of databases, and what counts as normal. */
  public SqlVulnerabilities sqlVulnerabilities() { return new SqlVulnerabilities(arm()); }

  /** Findings within assessments, such as vulnerabilities. */
  public SubAssessments subAssessments() { return new SubAssessments(arm()); }

  /** Rules that dismiss alerts by themselves. */
  public SuppressionRules suppressionRules() { return new SuppressionRules(arm()); }

  /** Recommendations in their older form. */
  public Tasks tasks() { return new Tasks(arm()); }

  private Arm arm() { return new Arm(http(), versions); }
}
