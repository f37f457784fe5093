package io.github.connectedsecurity.emulator.internal.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DirectoryTest {
  private static final Map<String, String> EVENTUAL = Map.of("ConsistencyLevel", "eventual");
  private static final String USERS = "/v1.0/users";

  private final IdentityCloud cloud = new IdentityCloud();

  @AfterEach
  void stop() { cloud.close(); }

  private String user() { return String.valueOf(cloud.get(USERS, "$filter", "userType eq 'Member'", "$top", "1").values("id").get(0)); }

  @Test
  void users_areReadByIdOrName_withUsualPropertiesUnlessSelected() {
    Map<String, Object> user = cloud.get(USERS + "/kim.dahl@larkspur.example").json();
    assertThat(user).containsEntry("displayName", "Kim Dahl").doesNotContainKey("accountEnabled");
    assertThat(cloud.get(USERS + "/" + user.get("id"), "$select", "id,accountEnabled,signInActivity").json()).containsEntry("accountEnabled", true)
        .containsKey("signInActivity").doesNotContainKey("displayName");
    assertThat(cloud.get(USERS + "/kim.dahl@larkspur.example", "$select", "signInActivity").message()).contains("Guid");
    assertThat(cloud.get(USERS + "/nobody").status()).isEqualTo(404);
    assertThat(cloud.get("/v1.0/me").status()).isEqualTo(400);
  }

  @Test
  void users_comeAHundredToAPage() {
    IdentityCloud.Reply page = cloud.get(USERS);
    assertThat(page.value()).hasSize(100);
    assertThat(cloud.get(String.valueOf(page.member("@odata.nextLink"))).value()).hasSize(30);
    assertThat(cloud.get(USERS, "$top", "1000").status()).isEqualTo(400);
  }

  @Test
  void queriesOfTheIndex_needTheHeaderAndTheCount() {
    assertThat(cloud.get(USERS, "$search", "\"displayName:kim\"").status()).isEqualTo(400);
    assertThat(cloud.getWith(EVENTUAL, USERS, "$search", "\"displayName:kim\"", "$count", "true").values("displayName")).hasSize(9)
        .allSatisfy(name -> assertThat(String.valueOf(name)).startsWith("Kim "));
    assertThat(cloud.getWith(EVENTUAL, USERS, "$search", "displayName:kim").status()).isEqualTo(400);
    assertThat(cloud.get(USERS, "$filter", "endswith(mail,'example')").status()).isEqualTo(400);
    assertThat(cloud.getWith(EVENTUAL, USERS, "$filter", "endswith(mail,'example')", "$count", "true").member("@odata.count")).isEqualTo(130L);
    assertThat(cloud.get(USERS, "$filter", "startswith(displayName,'K')", "$orderby", "displayName").status()).isEqualTo(400);
    assertThat(cloud.get(USERS, "$filter", "startswith(displayName,'K')").value()).isNotEmpty();
  }

  @Test
  void memberships_reachThroughGroups() {
    String id = user();
    List<Object> direct = cloud.get(USERS + "/" + id + "/memberOf").values("displayName");
    List<Object> all = cloud.get(USERS + "/" + id + "/transitiveMemberOf").values("displayName");
    assertThat(all).containsAll(direct).contains("All staff");
    assertThat(direct).doesNotContain("All staff");
    assertThat(cloud.get(USERS + "/" + id + "/transitiveMemberOf/microsoft.graph.group", "$select", "displayName").value()).hasSameSizeAs(all);
    List<?> groups = (List<?>) cloud.send("POST", USERS + "/" + id + "/getMemberGroups", "{\"securityEnabledOnly\":false}").json()
        .getOrDefault("value", List.of());
    assertThat(groups).hasSameSizeAs(all);
    String asked = Json.write(Map.of("groupIds", List.of(groups.get(0), "other")));
    assertThat(cloud.send("POST", USERS + "/" + id + "/checkMemberGroups", asked).member("value")).isEqualTo(List.of(groups.get(0)));
    assertThat(cloud.send("POST", USERS + "/" + id + "/checkMemberGroups", Json.write(Map.of("groupIds", Collections.nCopies(21, "g")))).message())
        .contains("20");
    String staff = String.valueOf(cloud.get("/v1.0/groups", "$filter", "displayName eq 'All staff'").values("id").get(0));
    assertThat(cloud.get("/v1.0/groups/" + staff + "/members").value()).hasSize(2);
    assertThat(cloud.get("/v1.0/groups/" + staff + "/transitiveMembers").value()).hasSize(132);
    assertThat(cloud.get("/v1.0/groups/" + staff + "/transitiveMembers/microsoft.graph.user", "$top", "999").value()).hasSize(130);
  }

  @Test
  void relatedObjects_nameTheirTypes() {
    String id = user();
    assertThat(cloud.get(USERS + "/" + id + "/registeredDevices").values("@odata.type")).containsExactly("#microsoft.graph.device");
    assertThat(cloud.get(USERS + "/" + id + "/authentication/methods").values("@odata.type"))
        .containsExactly("#microsoft.graph.passwordAuthenticationMethod", "#microsoft.graph.phoneAuthenticationMethod");
    assertThat(cloud.get(USERS + "/kim.dahl@larkspur.example/manager").status()).isEqualTo(404);
    assertThat(cloud.get(USERS + "/ada.dahl@larkspur.example/manager").member("displayName")).isEqualTo("Kim Dahl");
  }

  @Test
  void revoking_movesTheTimeForMembers_andDoesNothingToGuests() {
    String guest = String.valueOf(cloud.get(USERS, "$filter", "userType eq 'Guest'").values("id").get(0));
    for (String id : List.of(user(), guest)) {
      Object before = cloud.get(USERS + "/" + id, "$select", "signInSessionsValidFromDateTime").member("signInSessionsValidFromDateTime");
      assertThat(cloud.send("POST", USERS + "/" + id + "/revokeSignInSessions", "").member("value")).isEqualTo(true);
      Object after = cloud.get(USERS + "/" + id, "$select", "signInSessionsValidFromDateTime").member("signInSessionsValidFromDateTime");
      assertThat(String.valueOf(after).equals(String.valueOf(before))).isEqualTo(id.equals(guest));
    }
  }

  @Test
  void accounts_areSwitched_andPasswordsSet_byThoseWhoMay() {
    String path = USERS + "/" + user();
    assertThat(cloud.send("PATCH", path, "{\"accountEnabled\":false}").status()).isEqualTo(204);
    assertThat(cloud.get(path, "$select", "accountEnabled").member("accountEnabled")).isEqualTo(false);
    assertThat(cloud.sendAs("User.EnableDisableAccount.All", "PATCH", path, "{\"passwordProfile\":{\"password\":\"x\"}}").status()).isEqualTo(403);
    assertThat(cloud.send("PATCH", path, "{\"passwordProfile\":{\"password\":\"s3cret\"}}").status()).isEqualTo(204);
    assertThat(cloud.send("PATCH", path, "{\"displayName\":\"x\"}").status()).isEqualTo(400);
  }

  @Test
  void principals_areSwitched_alsoWhereTheyAreAtRisk() {
    String id = String.valueOf(cloud.get("/v1.0/identityProtection/riskyServicePrincipals").values("id").get(0));
    assertThat(cloud.send("PATCH", "/v1.0/servicePrincipals/" + id, "{\"accountEnabled\":false}").status()).isEqualTo(204);
    assertThat(cloud.get("/v1.0/servicePrincipals/" + id).member("accountEnabled")).isEqualTo(false);
    assertThat(cloud.get("/v1.0/identityProtection/riskyServicePrincipals/" + id).member("isEnabled")).isEqualTo(false);
    assertThat(cloud.send("PATCH", "/v1.0/servicePrincipals/" + id, "{}").status()).isEqualTo(400);
  }
}
