package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.identityprotection.model.directory.AdministrativeUnit;
import io.github.connectedsecurity.identityprotection.model.directory.AuthenticationMethod;
import io.github.connectedsecurity.identityprotection.model.directory.Device;
import io.github.connectedsecurity.identityprotection.model.directory.DirectoryObject;
import io.github.connectedsecurity.identityprotection.model.directory.DirectoryRole;
import io.github.connectedsecurity.identityprotection.model.directory.Fido2AuthenticationMethod;
import io.github.connectedsecurity.identityprotection.model.directory.Group;
import io.github.connectedsecurity.identityprotection.model.directory.NewPasswordProfile;
import io.github.connectedsecurity.identityprotection.model.directory.PasskeyType;
import io.github.connectedsecurity.identityprotection.model.directory.PhoneAuthenticationMethod;
import io.github.connectedsecurity.identityprotection.model.directory.SmsSignInState;
import io.github.connectedsecurity.identityprotection.model.directory.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UsersTest {
  private static final String ID = "87d349ed-44d7-43e1-9a83-5f2406dee5bd";

  private final StubService service = StubService.start();
  private final IdentityProtectionClient client = IdentityProtectionClient.create(service.options().toBuilder().time(new FakeTime()).build());
  private final Users users = client.users();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_asksTheIndex_whenTheQueryNeedsIt() {
    service.on("GET /v1.0/users", "{\"@odata.count\":1,\"value\":[{\"displayName\":\"Kim\"}]}");
    service.on("GET /v1.0/users", "{\"value\":[]}");
    service.on("GET /v1.0/users", "{\"value\":[]}");

    assertThat(users.list(q -> q.search("displayName:kim").orderBy(DirectoryFields.DISPLAY_NAME.asc())).stream().map(User::displayName))
        .containsExactly(Optional.of("Kim"));
    assertThat(users.list(q -> q.filter(DirectoryFields.MAIL.endsWith("@contoso.com")).count()).stream()).isEmpty();
    assertThat(users.list(q -> q.filter(DirectoryFields.ACCOUNT_ENABLED.eq(false)).select("id").top(999)).stream()).isEmpty();

    assertThat(service.asked().get(0).query()).isEqualTo(Map.of("$search", "\"displayName:kim\"", "$orderby", "displayName asc", "$count", "true"));
    assertThat(service.asked().get(0).headers()).containsEntry("consistencylevel", "eventual")
        .containsEntry("authorization", StubService.authorization(Service.GRAPH));
    assertThat(service.asked().get(1).query()).isEqualTo(Map.of("$filter", "endswith(mail,'@contoso.com')", "$count", "true"));
    assertThat(service.asked().get(1).headers()).containsEntry("consistencylevel", "eventual");
    assertThat(service.asked().get(2).query()).isEqualTo(Map.of("$filter", "accountEnabled eq false", "$select", "id", "$top", "999"));
    assertThat(service.asked().get(2).headers()).doesNotContainKey("consistencylevel");
  }

  @Test
  void get_takesIdsAndNames() {
    service.on("GET /v1.0/users/kim@contoso.com", "{\"id\":\"" + ID + "\",\"@odata.type\":\"#microsoft.graph.user\"}");

    assertThat(users.get("kim@contoso.com").id()).contains(ID);
  }

  @Test
  void get_withSignInActivity_takesTheObjectIdOnly() {
    service.on("GET /v1.0/users/" + ID, "{\"signInActivity\":{\"lastSuccessfulSignInDateTime\":\"2026-01-01T00:00:00Z\"}}");

    assertThatThrownBy(() -> users.get("kim@contoso.com", List.of("signInActivity"))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("object id");
    assertThat(users.get(ID, List.of("id", "signInActivity")).signInActivity().orElseThrow().lastSuccessfulSignInDateTime()).isPresent();
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("$select", "id,signInActivity"));
  }

  @Test
  void profile_asksForWhatAnInvestigationNeeds() {
    service.on("GET /v1.0/users/" + ID, "{\"accountEnabled\":true}");

    assertThat(users.profile(ID).accountEnabled()).contains(true);
    assertThat(service.onlyRequest().query().get("$select")).contains("accountEnabled", "signInSessionsValidFromDateTime", "lastPasswordChangeDateTime");
  }

  @Test
  void me_readsTheSignedInUser() {
    service.on("GET /v1.0/me", "{\"id\":\"u1\"}");

    assertThat(users.me().id()).contains("u1");
  }

  @Test
  void manager_isAbsent_whenNoneIsSet() {
    service.on("GET /v1.0/users/u1/manager", "{\"@odata.type\":\"#microsoft.graph.user\",\"id\":\"m1\"}");
    service.on("GET /v1.0/users/u2/manager", 404, "");

    assertThat(users.manager("u1")).containsInstanceOf(User.class);
    assertThat(users.manager("u2")).isEmpty();
  }

  @Test
  void memberships_areReadAsTheClassesOfTheirKinds() {
    service.on("GET /v1.0/users/u1/memberOf", "{\"value\":[{\"@odata.type\":\"#microsoft.graph.directoryRole\",\"id\":\"r1\",\"roleTemplateId\":\"t1\"}]}");
    service.on("GET /v1.0/users/u1/transitiveMemberOf",
        "{\"value\":[{\"@odata.type\":\"#microsoft.graph.group\",\"displayName\":\"G\"},"
            + "{\"@odata.type\":\"#microsoft.graph.administrativeUnit\"},{\"id\":\"x\"}]}");
    service.on("GET /v1.0/users/u1/transitiveMemberOf/microsoft.graph.group", "{\"value\":[{\"displayName\":\"G\"}]}");

    assertThat(users.memberOf("u1").stream().toList()).singleElement().isInstanceOf(DirectoryRole.class);
    assertThat(users.transitiveMemberOf("u1").stream().map(object -> (Object) object.getClass()))
        .containsExactly(Group.class, AdministrativeUnit.class, DirectoryObject.class);
    assertThat(users.groups("u1", q -> q.search("displayName:G").select("displayName")).stream().map(Group::displayName)).containsExactly(Optional.of("G"));
    assertThat(service.asked().get(2).query()).isEqualTo(Map.of("$search", "\"displayName:G\"", "$select", "displayName", "$count", "true"));
    assertThat(service.asked().get(2).headers()).containsEntry("consistencylevel", "eventual");
  }

  @Test
  void memberGroups_areQueries_thatMayBeRepeated() {
    service.on("POST /v1.0/users/u1/getMemberGroups", "{\"value\":[\"g1\",\"g2\"]}");
    service.on("POST /v1.0/users/u1/checkMemberGroups", "{\"value\":[\"g1\"]}");
    service.on("POST /v1.0/users/u1/getMemberGroups", 503, "");

    assertThat(users.memberGroups("u1", true)).containsExactly("g1", "g2");
    assertThat(users.memberGroupsAmong("u1", List.of("g1", "g3"))).containsExactly("g1");
    assertThatThrownBy(() -> users.memberGroups("u1", false)).isInstanceOf(ServiceException.class);
    assertThat(service.asked()).extracting(StubService.Asked::body)
        .containsExactly("{\"securityEnabledOnly\":true}", "{\"groupIds\":[\"g1\",\"g3\"]}", "{\"securityEnabledOnly\":false}");
    assertThatThrownBy(() -> users.memberGroupsAmong("u1", IntStream.range(0, 21).mapToObj(i -> "g" + i).toList())).hasMessageContaining("20 groups");
    assertThatThrownBy(() -> users.memberGroupsAmong("u1", List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void devices_areReadAsDevices() {
    service.on("GET /v1.0/users/u1/registeredDevices", "{\"value\":[{\"@odata.type\":\"#microsoft.graph.device\",\"id\":\"d1\",\"deviceId\":\"x\"}]}");
    service.on("GET /v1.0/users/u1/ownedDevices", "{\"value\":[{\"@odata.type\":\"#microsoft.graph.device\",\"id\":\"d2\"}]}");

    assertThat(users.registeredDevices("u1").stream().toList()).singleElement()
        .isInstanceOfSatisfying(Device.class, device -> assertThat(device.deviceId()).contains("x"));
    assertThat(users.ownedDevices("u1").stream().toList()).singleElement().isInstanceOf(Device.class);
  }

  @Test
  void authenticationMethods_areReadAsTheClassesOfTheirKinds() {
    service.on("GET /v1.0/users/u1/authentication/methods", """
        {"value":[{"@odata.type":"#microsoft.graph.phoneAuthenticationMethod","id":"p","phoneType":"mobile","smsSignInState":"ready"},
                  {"@odata.type":"#microsoft.graph.fido2AuthenticationMethod","id":"f","passkeyType":"synced"},
                  {"@odata.type":"#microsoft.graph.telepathyAuthenticationMethod","id":"t","range":"far"}]}""");

    List<AuthenticationMethod> methods = users.authenticationMethods("u1").stream().toList();

    assertThat(methods.get(0)).isInstanceOfSatisfying(PhoneAuthenticationMethod.class, phone -> assertThat(phone.smsSignInState())
        .contains(SmsSignInState.READY));
    assertThat(methods.get(1)).isInstanceOfSatisfying(Fido2AuthenticationMethod.class, key -> assertThat(key.passkeyType()).contains(PasskeyType.SYNCED));
    assertThat(methods.get(2).getClass()).isEqualTo(AuthenticationMethod.class);
    assertThat(methods.get(2).raw()).containsEntry("range", "far");
  }

  @Test
  void revokeSessions_isSentOnce_andTakesAnyGoodAnswer() {
    service.on("POST /v1.0/users/u1/revokeSignInSessions", "{\"@odata.context\":\"x\",\"value\":true}");
    service.on("POST /v1.0/users/u1/revokeSignInSessions", 204, "");
    service.on("POST /v1.0/me/revokeSignInSessions", "{\"value\":false}");
    service.on("POST /v1.0/users/u1/revokeSignInSessions", 503, "");

    assertThat(users.revokeSessions("u1")).isTrue();
    assertThat(users.revokeSessions("u1")).isTrue();
    assertThat(users.revokeMySessions()).isFalse();
    assertThatThrownBy(() -> users.revokeSessions("u1")).isInstanceOf(OutcomeUnknownException.class);
    assertThat(service.asked()).allSatisfy(asked -> assertThat(asked.body()).isEmpty());
  }

  @Test
  void setAccountEnabled_mayBeRepeated_butResetPasswordNot() {
    service.on("PATCH /v1.0/users/u1", 204, "");
    service.on("PATCH /v1.0/users/u1", 503, "");
    service.on("PATCH /v1.0/users/u1", 204, "");
    service.on("PATCH /v1.0/users/u1", 503, "");

    users.setAccountEnabled("u1", false);
    assertThatThrownBy(() -> users.setAccountEnabled("u1", false)).isInstanceOf(ServiceException.class);
    NewPasswordProfile password = NewPasswordProfile.create().password("s3cret-x").forceChangePasswordNextSignIn(true);
    users.resetPassword("u1", password);
    assertThatThrownBy(() -> users.resetPassword("u1", password)).isInstanceOf(OutcomeUnknownException.class);

    assertThat(service.asked().get(0).body()).isEqualTo("{\"accountEnabled\":false}");
    assertThat(service.asked().get(2).body()).isEqualTo("{\"passwordProfile\":{\"password\":\"s3cret-x\",\"forceChangePasswordNextSignIn\":true}}");
    assertThat(password.toString()).doesNotContain("s3cret");
  }
}
