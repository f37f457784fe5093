package io.github.connectedsecurity.cloudappsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.cloudappsecurity.model.Rejection;
import io.github.connectedsecurity.core.ApiToken;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.testing.StubCredential;
import io.github.connectedsecurity.core.testing.StubService;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudAppSecurityClientTest {
  private final StubService service = StubService.start();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void oauth_isSentAsBearer() {
    service.on("GET /api/v1/alerts/a1/", "{\"_id\":\"a1\"}");

    client(service.options()).alerts().get("a1");

    assertThat(service.onlyRequest().headers()).containsEntry("authorization", StubService.authorization(Service.CLOUD_APP_SECURITY));
  }

  @Test
  void apiToken_isSentAsToken() {
    service.on("GET /api/v1/alerts/a1/", "{\"_id\":\"a1\"}");

    client(service.options().toBuilder().credential(ApiToken.of("portal-key")).build()).alerts().get("a1");

    assertThat(service.onlyRequest().headers()).containsEntry("authorization", "Token portal-key");
  }

  @ParameterizedTest
  @CsvSource({
      "https://contoso.us2.portal.cloudappsecurity.com, https://contoso.us2.portal.cloudappsecurity.com",
      "https://contoso.eu.portal.cloudappsecurity.com/, https://contoso.eu.portal.cloudappsecurity.com/",
      "https://contoso.us.portal.cloudappsecurity.com/cas, https://contoso.us.portal.cloudappsecurity.com/cas",
      "https://portal.cloudappsecurity.com, https://portal.cloudappsecurity.com/cas/",
      "https://Portal.CloudAppSecurity.com/, https://portal.cloudappsecurity.com/cas/"})
  void address_ofTheTenant_isTaken(String given, String root) {
    assertThat(CloudAppSecurityClient.create(options(Cloud.PUBLIC), URI.create(given)).http().endpoint().root()).isEqualTo(URI.create(root));
  }

  @Test
  void address_ofGovernments_belongsToTheirClouds() {
    URI gcc = URI.create("https://contoso.us1.portal.cloudappsecuritygov.com");
    URI high = URI.create("https://contoso.us1.portal.cloudappsecurity.us");

    assertThat(CloudAppSecurityClient.create(options(Cloud.US_GOV_GCC), gcc).http().endpoint().root()).isEqualTo(gcc);
    assertThat(CloudAppSecurityClient.create(options(Cloud.US_GOV_HIGH), high).http().endpoint().root()).isEqualTo(high);
    assertThatThrownBy(() -> CloudAppSecurityClient.create(options(Cloud.PUBLIC), high)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("contoso.us1.portal.cloudappsecurity.us");
    assertThatThrownBy(() -> CloudAppSecurityClient.create(options(Cloud.CHINA), gcc)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"contoso", "https:contoso", "https://evil.example", "https://contoso.portal.cloudappsecurity.com.evil.example",
      "http://contoso.us.portal.cloudappsecurity.com", "https://contoso.us.portal.cloudappsecurity.com/api/v1/",
      "https://contoso.us.portal.cloudappsecurity.com/#/alerts", "https://contoso.us.portal.cloudappsecurity.com/?x=1",
      "https://u@contoso.us.portal.cloudappsecurity.com"})
  void address_ofSomethingElse_isRefused(String given) {
    assertThatThrownBy(() -> CloudAppSecurityClient.create(options(Cloud.PUBLIC), URI.create(given))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void commonHost_takesTheApiBelowCas() {
    service.on("GET /cas/api/v1/alerts/a1/", "{\"_id\":\"a1\"}").on("GET /cas/api/discovery/streams/", "[]");
    CloudAppSecurityClient spelledOut = CloudAppSecurityClient.create(service.options(), URI.create(service.url() + "/cas"));
    Cloud cloud = Cloud.builder("cas", URI.create(service.url()))
        .service(Service.CLOUD_APP_SECURITY, URI.create(service.url() + "/cas/"), "scope of " + Service.CLOUD_APP_SECURITY.name()).build();
    CloudAppSecurityClient common = CloudAppSecurityClient.create(service.options().toBuilder().cloud(cloud).build(), URI.create(service.url()));

    assertThat(common.alerts().get("a1").id()).contains("a1");
    assertThat(spelledOut.discovery().streams()).isEmpty();
  }

  @Test
  void refusal_tellsWhatTheServiceSays() {
    service.on("POST /api/v1/entities/", 400, "{\"detail\":\"filter validation error: No filter name 'x' found in metadata entities\"}");
    service.on("POST /api/v1/subnet/create_rule/", 400, """
        {"error":true,"filters":[{"error":"abc is not valid","errorMessageCode":"CONSOLE_FORMS_NOT_VALID_VALUE","errorMessageParams":{"value":"abc"}}]}""");

    assertThatThrownBy(() -> client(service.options()).entities().list(q -> {}).stream().toList()).isInstanceOfSatisfying(BadRequestException.class,
        e -> assertThat(Rejection.from(e).orElseThrow().detail()).contains("filter validation error: No filter name 'x' found in metadata entities"));
    assertThatThrownBy(() -> client(service.options()).subnets().create(SubnetsTest.rule())).isInstanceOfSatisfying(BadRequestException.class, e -> {
      var value = Rejection.from(e).orElseThrow().filters().get(0);
      assertThat(value.errorMessageCode()).contains("CONSOLE_FORMS_NOT_VALID_VALUE");
      assertThat(value.errorMessageParams()).containsEntry("value", "abc");
    });
  }

  @Test
  void refusal_byAGateway_hasNoReason() {
    service.on("GET /api/v1/alerts/a1/", 403, "<html>Forbidden</html>", "Content-Type", "text/html");

    assertThatThrownBy(() -> client(service.options()).alerts().get("a1")).isInstanceOfSatisfying(PermissionException.class, e -> {
      assertThat(e).hasMessageContaining("Investigation.read");
      assertThat(Rejection.from(e)).isEmpty();
    });
  }

  @Test
  void page_inPlaceOfJson_isAnError() {
    service.on("GET /api/v1/alerts/a1/", 200, "<html>Sign in</html>", "Content-Type", "text/html");

    assertThatThrownBy(() -> client(service.options()).alerts().get("a1")).isInstanceOf(InvalidDataException.class);
  }

  @Test
  void throttling_isToldApart() {
    service.on("GET /api/v1/alerts/a1/", 429, "{\"detail\":\"Request was throttled.\"}");

    assertThatThrownBy(() -> client(service.options()).alerts().get("a1")).isInstanceOf(ThrottledException.class);
    assertThat(CloudAppSecurityQuotas.TENANT.windows()).hasSize(1);
  }

  private CloudAppSecurityClient client(ClientOptions options) { return CloudAppSecurityClient.create(options, URI.create(service.url())); }

  private static ClientOptions options(Cloud cloud) { return ClientOptions.builder().cloud(cloud).credential(new StubCredential()).build(); }
}
