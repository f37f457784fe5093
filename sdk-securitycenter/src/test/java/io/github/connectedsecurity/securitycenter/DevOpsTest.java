package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DevOpsTest {
  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void configuration_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default", 200, SecurityStub.ONE);
    assertThat(stub.client().devOps().configuration(GROUP, "connector1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default", "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/read (built-in role: Security Reader)");
  }

  @Test
  void putConfiguration_sendsTheBody_andIsFollowed() {
    stub.on("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default", 202, "",
        "Azure-AsyncOperation", stub.url() + "/poll").on("GET /poll", 200, "{\"status\":\"Succeeded\"}")
        .on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default", 200, SecurityStub.ONE);
    assertThat(stub.client().devOps().putConfiguration(GROUP, "connector1", Map.of("properties", Map.of("some", "thing"))).await(SecurityStub.LONG)
        .orElseThrow().name()).contains("one");
    stub.sent("PUT /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default", "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
  }

  @Test
  void updateConfiguration_sendsTheBody_andIsFollowed() {
    stub.on("PATCH /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default", 202, "",
        "Azure-AsyncOperation", stub.url() + "/poll").on("GET /poll", 200, "{\"status\":\"Succeeded\"}")
        .on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default", 200, SecurityStub.ONE);
    assertThat(stub.client().devOps().updateConfiguration(GROUP, "connector1", Map.of("properties", Map.of("some", "thing"))).await(SecurityStub.LONG)
        .orElseThrow().name()).contains("one");
    stub.sent("PATCH /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default", "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/write (built-in role: Security Admin)");
    stub.sentBody("{\"properties\":{\"some\":\"thing\"}}");
  }

  @Test
  void deleteConfiguration_isFollowedToItsEnd() {
    stub.on("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default", 202, "",
        "Azure-AsyncOperation", stub.url() + "/poll").on("GET /poll", 200, "{\"status\":\"Succeeded\"}");
    assertThat(stub.client().devOps().deleteConfiguration(GROUP, "connector1").await(SecurityStub.LONG)).isEmpty();
    stub.sent("DELETE /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default", "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/delete (built-in role: Security Admin)");
  }

  @Test
  void availableAzureDevOpsOrgs_readsTheWholeAnswer() {
    stub.on("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/listAvailableAzureDevO"
        + "psOrgs", 200, "{\"value\":[{\"id\":\"/r1\",\"name\":\"one\"}]}");
    assertThat(stub.client().devOps().availableAzureDevOpsOrgs(GROUP, "connector1")).extracting(ArmResource::name).containsExactly(Optional.of("one"));
    stub.sent("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/listAvailableAzureDe"
        + "vOpsOrgs", "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/listAvailableAzureDevOpsOrgs/action (built-in role: Security Admin)");
  }

  @Test
  void availableGitHubOwners_readsTheWholeAnswer() {
    stub.on("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/listAvailableGitHubOwn"
        + "ers", 200, "{\"value\":[{\"id\":\"/r1\",\"name\":\"one\"}]}");
    assertThat(stub.client().devOps().availableGitHubOwners(GROUP, "connector1")).extracting(ArmResource::name).containsExactly(Optional.of("one"));
    stub.sent("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/listAvailableGitHubOwners",
        "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/listAvailableGitHubOwners/action (built-in role: Security Admin)");
  }

  @Test
  void availableGitLabGroups_readsTheWholeAnswer() {
    stub.on("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/listAvailableGitLabGro"
        + "ups", 200, "{\"value\":[{\"id\":\"/r1\",\"name\":\"one\"}]}");
    assertThat(stub.client().devOps().availableGitLabGroups(GROUP, "connector1")).extracting(ArmResource::name).containsExactly(Optional.of("one"));
    stub.sent("POST /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/listAvailableGitLabGroups",
        "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/listAvailableGitLabGroups/action (built-in role: Security Admin)");
  }

  @Test
  void operationResult_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/operationResults/operat"
        + "ion1", 200, SecurityStub.ONE);
    assertThat(stub.client().devOps().operationResult(GROUP, "connector1", "operation1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/operationResults/operation1",
        "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/operationResults/read (built-in role: Security Reader)");
  }

  @Test
  void azureDevOpsOrgs_readsAllPages() {
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/azureDevOpsOrgs");
    assertThat(SecurityStub.names(stub.client().devOps().azureDevOpsOrgs(GROUP, "connector1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/azureDevOpsOrgs",
        "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/azureDevOpsOrgs/read (built-in role: Security Reader)");
  }

  @Test
  void azureDevOpsOrg_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/azureDevOpsOrgs/org1", 200,
        SecurityStub.ONE);
    assertThat(stub.client().devOps().azureDevOpsOrg(GROUP, "connector1", "org1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/azureDevOpsOrgs/org1",
        "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/azureDevOpsOrgs/read (built-in role: Security Reader)");
  }

  @Test
  void azureDevOpsProjects_readsAllPages() {
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/azureDevOpsOrgs/org1"
        + "/projects");
    assertThat(SecurityStub.names(stub.client().devOps().azureDevOpsProjects(GROUP, "connector1", "org1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/azureDevOpsOrgs/org1/"
        + "projects", "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/azureDevOpsOrgs/projects/read (built-in role: Security Reader)");
  }

  @Test
  void azureDevOpsProject_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/azureDevOpsOrgs/org1/pr"
        + "ojects/project1", 200, SecurityStub.ONE);
    assertThat(stub.client().devOps().azureDevOpsProject(GROUP, "connector1", "org1", "project1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/azureDevOpsOrgs/org1/"
        + "projects/project1", "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/azureDevOpsOrgs/projects/read (built-in role: Security Reader)");
  }

  @Test
  void azureDevOpsRepos_readsAllPages() {
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/azureDevOpsOrgs/org1"
        + "/projects/project1/repos");
    assertThat(SecurityStub.names(stub.client().devOps().azureDevOpsRepos(GROUP, "connector1", "org1", "project1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/azureDevOpsOrgs/org1/"
        + "projects/project1/repos", "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/azureDevOpsOrgs/projects/repos/read (built-in role: Security Reader)");
  }

  @Test
  void azureDevOpsRepo_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/azureDevOpsOrgs/org1/pr"
        + "ojects/project1/repos/repo1", 200, SecurityStub.ONE);
    assertThat(stub.client().devOps().azureDevOpsRepo(GROUP, "connector1", "org1", "project1", "repo1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/azureDevOpsOrgs/org1/"
        + "projects/project1/repos/repo1", "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/azureDevOpsOrgs/projects/repos/read (built-in role: Security Reader)");
  }

  @Test
  void gitHubOwners_readsAllPages() {
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/gitHubOwners");
    assertThat(SecurityStub.names(stub.client().devOps().gitHubOwners(GROUP, "connector1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/gitHubOwners",
        "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/gitHubOwners/read (built-in role: Security Reader)");
  }

  @Test
  void gitHubOwner_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/gitHubOwners/owner1", 200,
        SecurityStub.ONE);
    assertThat(stub.client().devOps().gitHubOwner(GROUP, "connector1", "owner1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/gitHubOwners/owner1",
        "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/gitHubOwners/read (built-in role: Security Reader)");
  }

  @Test
  void gitHubRepos_readsAllPages() {
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/gitHubOwners/owner1/repos");
    assertThat(SecurityStub.names(stub.client().devOps().gitHubRepos(GROUP, "connector1", "owner1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/gitHubOwners/owner1/repos",
        "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/gitHubOwners/repos/read (built-in role: Security Reader)");
  }

  @Test
  void gitHubRepo_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/gitHubOwners/owner1/rep"
        + "os/repo1", 200, SecurityStub.ONE);
    assertThat(stub.client().devOps().gitHubRepo(GROUP, "connector1", "owner1", "repo1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/gitHubOwners/owner1/r"
        + "epos/repo1", "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/gitHubOwners/repos/read (built-in role: Security Reader)");
  }

  @Test
  void gitLabGroups_readsAllPages() {
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/gitLabGroups");
    assertThat(SecurityStub.names(stub.client().devOps().gitLabGroups(GROUP, "connector1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/gitLabGroups",
        "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/gitLabGroups/read (built-in role: Security Reader)");
  }

  @Test
  void gitLabGroup_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/gitLabGroups/group1", 200,
        SecurityStub.ONE);
    assertThat(stub.client().devOps().gitLabGroup(GROUP, "connector1", "group1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/gitLabGroups/group1",
        "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/gitLabGroups/read (built-in role: Security Reader)");
  }

  @Test
  void gitLabProjects_readsAllPages() {
    stub.pages("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/gitLabGroups/group1/"
        + "projects");
    assertThat(SecurityStub.names(stub.client().devOps().gitLabProjects(GROUP, "connector1", "group1"))).containsExactly("one", "two");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/gitLabGroups/group1/p"
        + "rojects", "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/gitLabGroups/projects/read (built-in role: Security Reader)");
  }

  @Test
  void gitLabProject_readsOne() {
    stub.on("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/gitLabGroups/group1/pro"
        + "jects/project1", 200, SecurityStub.ONE);
    assertThat(stub.client().devOps().gitLabProject(GROUP, "connector1", "group1", "project1").name()).contains("one");
    stub.sent("GET /subscriptions/s1/resourceGroups/g1/providers/Microsoft.Security/securityConnectors/connector1/devops/default/gitLabGroups/group1/p"
        + "rojects/project1", "2024-05-15-preview",
        "Microsoft.Security/securityConnectors/devops/gitLabGroups/projects/read (built-in role: Security Reader)");
  }

  @Test
  void scopes_thatAnOperationDoesNotTake_areRefused_beforeTheNetwork() {
    SecurityStub.assertRefusesTheScope(
        () -> stub.client().devOps().configuration(SUBSCRIPTION, "connector1"),
        () -> stub.client().devOps().putConfiguration(SUBSCRIPTION, "connector1", Map.of("properties", Map.of("some", "thing"))),
        () -> stub.client().devOps().updateConfiguration(SUBSCRIPTION, "connector1", Map.of("properties", Map.of("some", "thing"))),
        () -> stub.client().devOps().deleteConfiguration(SUBSCRIPTION, "connector1"),
        () -> stub.client().devOps().availableAzureDevOpsOrgs(SUBSCRIPTION, "connector1"),
        () -> stub.client().devOps().availableGitHubOwners(SUBSCRIPTION, "connector1"),
        () -> stub.client().devOps().availableGitLabGroups(SUBSCRIPTION, "connector1"),
        () -> stub.client().devOps().operationResult(SUBSCRIPTION, "connector1", "operation1"),
        () -> stub.client().devOps().azureDevOpsOrgs(SUBSCRIPTION, "connector1"),
        () -> stub.client().devOps().azureDevOpsOrg(SUBSCRIPTION, "connector1", "org1"),
        () -> stub.client().devOps().azureDevOpsProjects(SUBSCRIPTION, "connector1", "org1"),
        () -> stub.client().devOps().azureDevOpsProject(SUBSCRIPTION, "connector1", "org1", "project1"),
        () -> stub.client().devOps().azureDevOpsRepos(SUBSCRIPTION, "connector1", "org1", "project1"),
        () -> stub.client().devOps().azureDevOpsRepo(SUBSCRIPTION, "connector1", "org1", "project1", "repo1"),
        () -> stub.client().devOps().gitHubOwners(SUBSCRIPTION, "connector1"),
        () -> stub.client().devOps().gitHubOwner(SUBSCRIPTION, "connector1", "owner1"),
        () -> stub.client().devOps().gitHubRepos(SUBSCRIPTION, "connector1", "owner1"),
        () -> stub.client().devOps().gitHubRepo(SUBSCRIPTION, "connector1", "owner1", "repo1"),
        () -> stub.client().devOps().gitLabGroups(SUBSCRIPTION, "connector1"),
        () -> stub.client().devOps().gitLabGroup(SUBSCRIPTION, "connector1", "group1"),
        () -> stub.client().devOps().gitLabProjects(SUBSCRIPTION, "connector1", "group1"),
        () -> stub.client().devOps().gitLabProject(SUBSCRIPTION, "connector1", "group1", "project1"));
    assertThat(stub.asked()).isEmpty();
  }
}
