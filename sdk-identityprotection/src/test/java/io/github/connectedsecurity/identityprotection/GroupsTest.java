package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.identityprotection.model.directory.OrgContact;
import io.github.connectedsecurity.identityprotection.model.directory.ServicePrincipal;
import io.github.connectedsecurity.identityprotection.model.directory.User;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupsTest {
  private final StubService service = StubService.start();
  private final IdentityProtectionClient client = IdentityProtectionClient.create(service.options().toBuilder().time(new FakeTime()).build());
  private final Groups groups = client.groups();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_sendsTypedQuery() {
    service.on("GET /v1.0/groups", "{\"value\":[{\"id\":\"g1\",\"groupTypes\":[\"Unified\"]}]}");

    assertThat(groups.list(q -> q.filter(DirectoryFields.SECURITY_ENABLED.eq(true))).stream().toList()).singleElement()
        .satisfies(group -> assertThat(group.groupTypes()).containsExactly("Unified"));
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("$filter", "securityEnabled eq true"));
  }

  @Test
  void get_readsOneGroup() {
    service.on("GET /v1.0/groups/g1", "{\"id\":\"g1\",\"isAssignableToRole\":true}");

    assertThat(groups.get("g1").isAssignableToRole()).contains(true);
  }

  @Test
  void members_areReadAsTheClassesOfTheirKinds() {
    service.on("GET /v1.0/groups/g1/members",
        "{\"value\":[{\"@odata.type\":\"#microsoft.graph.user\"},{\"@odata.type\":\"#microsoft.graph.servicePrincipal\"}]}");
    service.on("GET /v1.0/groups/g1/transitiveMembers", "{\"value\":[{\"@odata.type\":\"#microsoft.graph.orgContact\"}]}");
    service.on("GET /v1.0/groups/g1/transitiveMembers/microsoft.graph.user", "{\"value\":[{\"displayName\":\"Kim\"}]}");

    assertThat(groups.members("g1").stream().map(object -> (Object) object.getClass())).containsExactly(User.class, ServicePrincipal.class);
    assertThat(groups.transitiveMembers("g1").stream().map(object -> (Object) object.getClass())).containsExactly(OrgContact.class);
    assertThat(groups.users("g1", q -> q.filter(DirectoryFields.DISPLAY_NAME.startsWith("K")).orderBy(DirectoryFields.DISPLAY_NAME.asc())).stream()).hasSize(1);
    assertThat(service.asked().get(2).query()).isEqualTo(Map.of("$filter", "startswith(displayName,'K')", "$orderby", "displayName asc", "$count", "true"));
    assertThat(service.asked().get(2).headers()).containsEntry("consistencylevel", "eventual");
  }

  @Test
  void get_tellsUnknownGroups() {
    service.on("GET /v1.0/groups/g1", 404, "");

    assertThatThrownBy(() -> groups.get("g1")).isInstanceOf(NotFoundException.class);
  }
}
