package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.SERVER_VULNERABILITY_ASSESSMENTS;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.SERVER_VULNERABILITY_SETTINGS;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.arm.LongRunning;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.workloads.ServerVulnerabilityAssessment;
import io.github.connectedsecurity.securitycenter.model.workloads.ServerVulnerabilitySetting;
import io.github.connectedsecurity.securitycenter.model.workloads.ServerVulnerabilitySettingContent;
import java.util.List;

/** Scanners for vulnerabilities of machines: of single ones, and the choice for a whole subscription. */
public final class ServerVulnerabilities {
  private final Arm arm;

  ServerVulnerabilities(Arm arm) { this.arm = arm; }

  /** Lists the scanners of a machine, in one answer. {@code GET /{resource}/providers/Microsoft.Security/serverVulnerabilityAssessments}; Security Reader. */
  public List<ServerVulnerabilityAssessment> list(ArmScope scope) {
    return arm.get(SERVER_VULNERABILITY_ASSESSMENTS, Scopes.in(scope, RESOURCE), "serverVulnerabilityAssessments")
        .paged(Arm.WHOLE, ServerVulnerabilityAssessment::of).stream().toList();
  }

  /**
   * Reads how far a machine's scanner is; named {@code default}.
   * {@code GET /{resource}/providers/Microsoft.Security/serverVulnerabilityAssessments/{name}}; Security Reader.
   */
  public ServerVulnerabilityAssessment get(ArmScope scope, String name) {
    return arm.get(SERVER_VULNERABILITY_ASSESSMENTS, Scopes.in(scope, RESOURCE), "serverVulnerabilityAssessments/{name}", name)
        .as(ServerVulnerabilityAssessment::of);
  }

  /**
   * Starts to set a machine's scanner up; the resource itself tells how far it is.
   * {@code PUT /{resource}/providers/Microsoft.Security/serverVulnerabilityAssessments/{name}}; Security Admin.
   */
  public LongRunning<ServerVulnerabilityAssessment> put(ArmScope scope, String name) {
    Call call = arm.put(SERVER_VULNERABILITY_ASSESSMENTS, Scopes.in(scope, RESOURCE), "serverVulnerabilityAssessments/{name}", name);
    return arm.began(call, SERVER_VULNERABILITY_ASSESSMENTS, scope.resource(Arm.PROVIDER,
        "serverVulnerabilityAssessments", name), ServerVulnerabilityAssessment::of);
  }

  /** Starts to take a machine's scanner away. {@code DELETE /{resource}/providers/Microsoft.Security/serverVulnerabilityAssessments/{name}}; Security Admin. */
  public LongRunning<ServerVulnerabilityAssessment> delete(ArmScope scope, String name) {
    Call call = arm.delete(SERVER_VULNERABILITY_ASSESSMENTS, Scopes.in(scope, RESOURCE), "serverVulnerabilityAssessments/{name}", name);
    return arm.began(call, ServerVulnerabilityAssessment::of);
  }

  /**
   * Lists which scanners a subscription uses.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/serverVulnerabilityAssessmentsSettings}; Security Reader.
   */
  public Paged<ServerVulnerabilitySetting> settings(ArmScope scope) {
    return arm.get(SERVER_VULNERABILITY_SETTINGS, Scopes.in(scope, SUBSCRIPTION), "serverVulnerabilityAssessmentsSettings")
        .paged(Arm.PAGES, ServerVulnerabilitySetting::of);
  }

  /**
   * Reads one choice; its kind is {@code azureServersSetting}.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/serverVulnerabilityAssessmentsSettings/{kind}}; Security Reader.
   */
  public ServerVulnerabilitySetting setting(ArmScope scope, String kind) {
    return arm.get(SERVER_VULNERABILITY_SETTINGS, Scopes.in(scope, SUBSCRIPTION), "serverVulnerabilityAssessmentsSettings/{kind}", kind)
        .as(ServerVulnerabilitySetting::of);
  }

  /**
   * Chooses the scanner of a subscription.
   * {@code PUT /subscriptions/{subscription}/providers/Microsoft.Security/serverVulnerabilityAssessmentsSettings/{kind}}; Security Admin.
   */
  public ServerVulnerabilitySetting putSetting(ArmScope scope, String kind, ServerVulnerabilitySettingContent content) {
    return arm.put(SERVER_VULNERABILITY_SETTINGS, Scopes.in(scope, SUBSCRIPTION), "serverVulnerabilityAssessmentsSettings/{kind}", kind)
        .body(content).as(ServerVulnerabilitySetting::of);
  }

  /**
   * Takes the choice back; done as well when there was none.
   * {@code DELETE /subscriptions/{subscription}/providers/Microsoft.Security/serverVulnerabilityAssessmentsSettings/{kind}}; Security Admin.
   */
  public void deleteSetting(ArmScope scope, String kind) {
    arm.delete(SERVER_VULNERABILITY_SETTINGS, Scopes.in(scope, SUBSCRIPTION), "serverVulnerabilityAssessmentsSettings/{kind}", kind).send();
  }

  /**
   * Goes on with a long-running operation of this class whose {@link LongRunning#token} was stored.
   *
   * @throws IllegalArgumentException when the text is no token
   */
  public LongRunning<ServerVulnerabilityAssessment> resume(String token) { return arm.resume(token, ServerVulnerabilityAssessment::of); }
}
