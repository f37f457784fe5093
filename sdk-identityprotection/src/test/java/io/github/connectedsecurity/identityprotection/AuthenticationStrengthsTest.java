package io.github.connectedsecurity.identityprotection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.identityprotection.model.access.AuthenticationCombination;
import io.github.connectedsecurity.identityprotection.model.access.AuthenticationMethodMode;
import io.github.connectedsecurity.identityprotection.model.access.AuthenticationStrengthPolicy;
import io.github.connectedsecurity.identityprotection.model.access.BaseAuthenticationMethod;
import io.github.connectedsecurity.identityprotection.model.access.Fido2CombinationConfiguration;
import io.github.connectedsecurity.identityprotection.model.access.StrengthRequirement;
import io.github.connectedsecurity.identityprotection.model.access.X509CombinationConfiguration;
import io.github.connectedsecurity.identityprotection.model.access.requests.AuthenticationStrengthUpdate;
import io.github.connectedsecurity.identityprotection.model.access.requests.Fido2CombinationSettings;
import io.github.connectedsecurity.identityprotection.model.access.requests.NewAuthenticationStrength;
import io.github.connectedsecurity.identityprotection.model.access.requests.X509CombinationSettings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuthenticationStrengthsTest {
  private static final String PATH = "/v1.0/policies/authenticationStrengthPolicies";
  private static final String ROOT = "/v1.0/identity/conditionalAccess/authenticationStrength";
  private static final AuthenticationCombination PASSKEY = AuthenticationCombination.of(AuthenticationMethodMode.FIDO2);

  private final StubService service = StubService.start();
  private final IdentityProtectionClient client = IdentityProtectionClient.create(service.options().toBuilder().time(new FakeTime()).build());
  private final AuthenticationStrengths strengths = client.authenticationStrengths();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_andGet_readStrengths() {
    service.on("GET " + PATH, "{\"value\":[{\"id\":\"s1\",\"policyType\":\"builtIn\",\"requirementsSatisfied\":\"mfa\"}]}");
    service.on("GET " + PATH + "/s1", """
        {"id":"s1","allowedCombinations":["password, sms","fido2"],
         "combinationConfigurations":[{"@odata.type":"#microsoft.graph.fido2CombinationConfiguration","id":"k1","allowedAAGUIDs":["a"]}]}""");

    assertThat(strengths.list().stream().toList()).singleElement().satisfies(strength -> assertThat(strength.requirementsSatisfied())
        .containsExactly(StrengthRequirement.MFA));
    AuthenticationStrengthPolicy read = strengths.get("s1");
    AuthenticationCombination first = read.allowedCombinations().get(0);
    assertThat(first.modes()).containsExactly(AuthenticationMethodMode.PASSWORD, AuthenticationMethodMode.SMS);
    assertThat(first.isSameAs(AuthenticationCombination.of("sms,password"))).isTrue();
    assertThat(first.isSameAs(PASSKEY)).isFalse();
    assertThat(read.combinationConfigurations()).singleElement().isInstanceOf(Fido2CombinationConfiguration.class);
  }

  @Test
  void create_update_delete_sendWhatWasAskedFor() {
    service.on("POST " + PATH, 201, "{\"id\":\"s1\"}");
    service.on("PATCH " + PATH + "/s1", 204, "");
    service.on("DELETE " + PATH + "/s1", 204, "");

    strengths.create(NewAuthenticationStrength.of("Keys", List.of(PASSKEY,
        AuthenticationCombination.of(AuthenticationMethodMode.PASSWORD, AuthenticationMethodMode.VOICE))));
    strengths.update("s1", AuthenticationStrengthUpdate.create().displayName("Keys only").clearDescription());
    strengths.delete("s1");

    assertThat(service.asked().get(0).body()).isEqualTo("{\"displayName\":\"Keys\",\"allowedCombinations\":[\"fido2\",\"password,voice\"]}");
    assertThat(service.asked().get(1).body()).isEqualTo("{\"displayName\":\"Keys only\",\"description\":null}");
  }

  @Test
  void updateCombinations_isSentOnce_andRefusesNone() {
    service.on("POST " + PATH + "/s1/updateAllowedCombinations", "{\"previousCombinations\":[\"password,voice\"],\"currentCombinations\":[\"fido2\"]}");
    service.on("POST " + PATH + "/s1/updateAllowedCombinations", 503, "");

    assertThat(strengths.updateCombinations("s1", List.of(PASSKEY)).currentCombinations()).containsExactly(PASSKEY);
    assertThatThrownBy(() -> strengths.updateCombinations("s1", List.of(PASSKEY))).isInstanceOf(OutcomeUnknownException.class);
    assertThatThrownBy(() -> strengths.updateCombinations("s1", List.of())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("nobody");
    assertThatThrownBy(() -> AuthenticationCombination.of()).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void usage_namesThePolicies() {
    service.on("GET " + PATH + "/s1/usage", "{\"mfa\":[{\"id\":\"p1\"}],\"none\":[]}");

    assertThat(strengths.usage("s1").mfa()).singleElement().satisfies(policy -> assertThat(policy.id()).isEqualTo("p1"));
  }

  @Test
  void configurations_areReadAndWritten() {
    String path = PATH + "/s1/combinationConfigurations";
    service.on("GET " + path, "{\"value\":[{\"@odata.type\":\"#microsoft.graph.x509CertificateCombinationConfiguration\","
        + "\"id\":\"k1\",\"allowedPolicyOIDs\":[\"1.2\"]}]}");
    service.on("GET " + path + "/k1", "{\"id\":\"k1\"}");
    service.on("POST " + path, 201, "{\"id\":\"k2\"}");
    service.on("POST " + path, 201, "{\"id\":\"k3\"}");
    service.on("PATCH " + path + "/k2", 204, "");
    service.on("PATCH " + path + "/k3", 503, "");
    service.on("DELETE " + path + "/k2", 204, "");
    Fido2CombinationSettings keys = Fido2CombinationSettings.of(List.of(PASSKEY), List.of("a1"));
    X509CombinationSettings certificates = X509CombinationSettings.of(List.of(AuthenticationCombination.of("x509CertificateMultiFactor")))
        .allowedPolicyOIDs(List.of("1.2"));

    assertThat(strengths.configurations("s1").stream().toList()).singleElement().isInstanceOf(X509CombinationConfiguration.class);
    assertThat(strengths.configuration("s1", "k1").id()).isEqualTo("k1");
    strengths.createConfiguration("s1", keys);
    strengths.createConfiguration("s1", certificates);
    strengths.updateConfiguration("s1", "k2", keys);
    assertThatThrownBy(() -> strengths.updateConfiguration("s1", "k3", certificates)).isInstanceOf(ServiceException.class);
    strengths.deleteConfiguration("s1", "k2");

    assertThat(service.asked().get(2).json()).isEqualTo(Map.of("@odata.type", "#microsoft.graph.fido2CombinationConfiguration",
        "appliesToCombinations", List.of("fido2"), "allowedAAGUIDs", List.of("a1")));
    assertThat(service.asked().get(3).json()).isEqualTo(Map.of("@odata.type", "#microsoft.graph.x509CertificateCombinationConfiguration",
        "appliesToCombinations", List.of("x509CertificateMultiFactor"), "allowedPolicyOIDs", List.of("1.2")));
  }

  @Test
  void modes_andCombinations_tellWhatIsLegal() {
    service.on("GET " + ROOT + "/authenticationMethodModes", "{\"value\":[{\"id\":\"sms\",\"authenticationMethod\":\"sms\"}]}");
    service.on("GET " + ROOT + "/authenticationMethodModes/sms", "{\"id\":\"sms\",\"displayName\":\"Text message\"}");
    service.on("GET " + ROOT + "/combinations", "{\"value\":[\"fido2\",\"password,sms\"]}");

    assertThat(strengths.modes().stream().toList()).singleElement().satisfies(mode -> assertThat(mode.authenticationMethod())
        .contains(BaseAuthenticationMethod.SMS));
    assertThat(strengths.mode("sms").displayName()).contains("Text message");
    assertThat(strengths.combinations()).extracting(AuthenticationCombination::value).containsExactly("fido2", "password,sms");
  }
}
