package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE_GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.DEVOPS;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.arm.LongRunning;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.paging.Paged;
import java.util.List;
import java.util.Map;

/**
 * Places of code below a connector: organisations, projects and repositories, and the configuration that finds them. Resources are read and sent as
 * the service documents them.
 */
public final class DevOps {
  private final Arm arm;

  DevOps(Arm arm) { this.arm = arm; }

  /**
   * Reads a connector's configuration.
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/securityConnectors/{connector}/devops/default};
   * Security Reader.
   */
  public ArmResource configuration(ArmScope scope, String connector) {
    return arm.get(DEVOPS, Scopes.in(scope, RESOURCE_GROUP), "securityConnectors/{connector}/devops/default", connector).as(ArmResource::of);
  }

  /**
   * Starts to set a connector's configuration.
   * {@code PUT /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/securityConnectors/{connector}/devops/default};
   * Security Admin.
   */
  public LongRunning<ArmResource> putConfiguration(ArmScope scope, String connector, Map<String, ?> resource) {
    Call call = arm.put(DEVOPS, Scopes.in(scope, RESOURCE_GROUP), "securityConnectors/{connector}/devops/default", connector).body(resource);
    return arm.began(call, DEVOPS, scope.resource(Arm.PROVIDER, "securityConnectors", connector).child("devops", "default"), ArmResource::of);
  }

  /**
   * Starts to change the members given. Sent once.
   * {@code PATCH /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/securityConnectors/{connector}/devops/default};
   * Security Admin.
   */
  public LongRunning<ArmResource> updateConfiguration(ArmScope scope, String connector, Map<String, ?> resource) {
    Call call = arm.patch(DEVOPS, Scopes.in(scope, RESOURCE_GROUP), "securityConnectors/{connector}/devops/default", connector).body(resource);
    return arm.began(call, DEVOPS, scope.resource(Arm.PROVIDER, "securityConnectors", connector).child("devops", "default"), ArmResource::of);
  }

  /**
   * Starts to delete a connector's configuration.
   * {@code DELETE /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/securityConnectors/{connector}/devops/default};
   * Security Admin.
   */
  public LongRunning<ArmResource> deleteConfiguration(ArmScope scope, String connector) {
    return arm.began(arm.delete(DEVOPS, Scopes.in(scope, RESOURCE_GROUP), "securityConnectors/{connector}/devops/default", connector), ArmResource::of);
  }

  /**
   * Lists the organisations that the connector's authorisation reaches, found or not. A read, so safe to repeat; presumed name.
   * {@code POST /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/devops/default/listAvailableAzureDevOpsOrgs};
   * Security Admin.
   */
  public List<ArmResource> availableAzureDevOpsOrgs(ArmScope scope, String connector) {
    return arm.post(DEVOPS, Scopes.in(scope, RESOURCE_GROUP), "securityConnectors/{connector}/devops/default/listAvailableAzureDevOpsOrgs", connector)
        .repeatable().paged(Arm.WHOLE, ArmResource::of).stream().toList();
  }

  /**
   * Lists the owners that the connector's authorisation reaches, found or not. A read, so safe to repeat; presumed name.
   * {@code POST /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/devops/default/listAvailableGitHubOwners};
   * Security Admin.
   */
  public List<ArmResource> availableGitHubOwners(ArmScope scope, String connector) {
    return arm.post(DEVOPS, Scopes.in(scope, RESOURCE_GROUP), "securityConnectors/{connector}/devops/default/listAvailableGitHubOwners", connector)
        .repeatable().paged(Arm.WHOLE, ArmResource::of).stream().toList();
  }

  /**
   * Lists the groups that the connector's authorisation reaches, found or not. A read, so safe to repeat; presumed name.
   * {@code POST /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/devops/default/listAvailableGitLabGroups};
   * Security Admin.
   */
  public List<ArmResource> availableGitLabGroups(ArmScope scope, String connector) {
    return arm.post(DEVOPS, Scopes.in(scope, RESOURCE_GROUP), "securityConnectors/{connector}/devops/default/listAvailableGitLabGroups", connector)
        .repeatable().paged(Arm.WHOLE, ArmResource::of).stream().toList();
  }

  /**
   * Reads what became of an operation; {@link #resume} is the simpler way.
   * {@code GET /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/devops/default/operationResults/{o}};
   * Security Reader.
   */
  public ArmResource operationResult(ArmScope scope, String connector, String operation) {
    return arm.get(DEVOPS, Scopes.in(scope, RESOURCE_GROUP),
        "securityConnectors/{connector}/devops/default/operationResults/{operation}", connector, operation)
        .as(ArmResource::of);
  }

  /**
   * Lists the organisations of Azure DevOps.
   * {@code GET /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/devops/default/azureDevOpsOrgs}; Security
   * Reader.
   */
  public Paged<ArmResource> azureDevOpsOrgs(ArmScope scope, String connector) {
    return arm.get(DEVOPS, Scopes.in(scope, RESOURCE_GROUP), "securityConnectors/{connector}/devops/default/azureDevOpsOrgs", connector)
        .paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Reads one of them.
   * {@code GET /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/devops/default/azureDevOpsOrgs/{o}};
   * Security Reader.
   */
  public ArmResource azureDevOpsOrg(ArmScope scope, String connector, String org) {
    return arm.get(DEVOPS, Scopes.in(scope, RESOURCE_GROUP), "securityConnectors/{connector}/devops/default/azureDevOpsOrgs/{org}", connector, org)
        .as(ArmResource::of);
  }

  /**
   * Lists the projects of an organisation.
   * {@code GET /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/devops/default/azureDevOpsOrgs/{o}/projects};
   * Security Reader.
   */
  public Paged<ArmResource> azureDevOpsProjects(ArmScope scope, String connector, String org) {
    return arm.get(DEVOPS, Scopes.in(scope, RESOURCE_GROUP), "securityConnectors/{connector}/devops/default/azureDevOpsOrgs/{org}/projects", connector, org)
        .paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Reads one of them.
   * {@code GET /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/devops/default/azureDevOpsOrgs/{o}/projects/{p}};
   * Security Reader.
   */
  public ArmResource azureDevOpsProject(ArmScope scope, String connector, String org, String project) {
    return arm.get(DEVOPS, Scopes.in(scope, RESOURCE_GROUP),
        "securityConnectors/{connector}/devops/default/azureDevOpsOrgs/{org}/projects/{project}", connector, org, project)
        .as(ArmResource::of);
  }

  /**
   * Lists the repositories of a project.
   * {@code GET
   * /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/devops/default/azureDevOpsOrgs/{o}/projects/{p}/repos};
   * Security Reader.
   */
  public Paged<ArmResource> azureDevOpsRepos(ArmScope scope, String connector, String org, String project) {
    return arm.get(DEVOPS, Scopes.in(scope, RESOURCE_GROUP),
        "securityConnectors/{connector}/devops/default/azureDevOpsOrgs/{org}/projects/{project}/repos", connector, org, project)
        .paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Reads one of them.
   * {@code GET
   * /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/devops/default/azureDevOpsOrgs/{o}/projects/{p}/repos/{r}};
   * Security Reader.
   */
  public ArmResource azureDevOpsRepo(ArmScope scope, String connector, String org, String project, String repo) {
    return arm.get(DEVOPS, Scopes.in(scope, RESOURCE_GROUP),
        "securityConnectors/{connector}/devops/default/azureDevOpsOrgs/{org}/projects/{project}/repos/{repo}", connector, org, project, repo)
        .as(ArmResource::of);
  }

  /**
   * Lists the owners at GitHub.
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/securityConnectors/{connector}/devops/default/gitHubOwners};
   * Security Reader.
   */
  public Paged<ArmResource> gitHubOwners(ArmScope scope, String connector) {
    return arm.get(DEVOPS, Scopes.in(scope, RESOURCE_GROUP), "securityConnectors/{connector}/devops/default/gitHubOwners", connector)
        .paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Reads one of them.
   * {@code GET /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/devops/default/gitHubOwners/{o}}; Security
   * Reader.
   */
  public ArmResource gitHubOwner(ArmScope scope, String connector, String owner) {
    return arm.get(DEVOPS, Scopes.in(scope, RESOURCE_GROUP), "securityConnectors/{connector}/devops/default/gitHubOwners/{owner}", connector, owner)
        .as(ArmResource::of);
  }

  /**
   * Lists the repositories of an owner.
   * {@code GET /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/devops/default/gitHubOwners/{o}/repos};
   * Security Reader.
   */
  public Paged<ArmResource> gitHubRepos(ArmScope scope, String connector, String owner) {
    return arm.get(DEVOPS, Scopes.in(scope, RESOURCE_GROUP), "securityConnectors/{connector}/devops/default/gitHubOwners/{owner}/repos", connector, owner)
        .paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Reads one of them.
   * {@code GET /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/devops/default/gitHubOwners/{o}/repos/{r}};
   * Security Reader.
   */
  public ArmResource gitHubRepo(ArmScope scope, String connector, String owner, String repo) {
    return arm.get(DEVOPS, Scopes.in(scope, RESOURCE_GROUP),
        "securityConnectors/{connector}/devops/default/gitHubOwners/{owner}/repos/{repo}", connector, owner, repo)
        .as(ArmResource::of);
  }

  /**
   * Lists the groups at GitLab.
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/securityConnectors/{connector}/devops/default/gitLabGroups};
   * Security Reader.
   */
  public Paged<ArmResource> gitLabGroups(ArmScope scope, String connector) {
    return arm.get(DEVOPS, Scopes.in(scope, RESOURCE_GROUP), "securityConnectors/{connector}/devops/default/gitLabGroups", connector)
        .paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Reads one of them.
   * {@code GET /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/devops/default/gitLabGroups/{g}}; Security
   * Reader.
   */
  public ArmResource gitLabGroup(ArmScope scope, String connector, String group) {
    return arm.get(DEVOPS, Scopes.in(scope, RESOURCE_GROUP), "securityConnectors/{connector}/devops/default/gitLabGroups/{group}", connector, group)
        .as(ArmResource::of);
  }

  /**
   * Lists the projects of a group.
   * {@code GET /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/devops/default/gitLabGroups/{g}/projects};
   * Security Reader.
   */
  public Paged<ArmResource> gitLabProjects(ArmScope scope, String connector, String group) {
    return arm.get(DEVOPS, Scopes.in(scope, RESOURCE_GROUP),
        "securityConnectors/{connector}/devops/default/gitLabGroups/{group}/projects", connector, group)
        .paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Reads one of them.
   * {@code GET /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/devops/default/gitLabGroups/{g}/projects/{p}};
   * Security Reader.
   */
  public ArmResource gitLabProject(ArmScope scope, String connector, String group, String project) {
    return arm.get(DEVOPS, Scopes.in(scope, RESOURCE_GROUP),
        "securityConnectors/{connector}/devops/default/gitLabGroups/{group}/projects/{project}", connector, group, project)
        .as(ArmResource::of);
  }

  /**
   * Goes on with a long-running operation of this class whose {@link LongRunning#token} was stored.
   *
   * @throws IllegalArgumentException when the text is no token
   */
  public LongRunning<ArmResource> resume(String token) { return arm.resume(token, ArmResource::of); }
}
