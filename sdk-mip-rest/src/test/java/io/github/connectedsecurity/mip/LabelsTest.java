package io.github.connectedsecurity.mip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.testing.StubCredential;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.mip.model.Label;
import io.github.connectedsecurity.mip.model.LabelTarget;
import io.github.connectedsecurity.mip.model.NewProtectedContent;
import io.github.connectedsecurity.mip.model.RightsAndInheritanceRequest;
import io.github.connectedsecurity.mip.model.SensitivityLabel;
import io.github.connectedsecurity.mip.model.UsageRights;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
  private final StubService service = StubService.start();
  private final MipClient client = MipClient.create(service.options());

  @AfterEach
  void stop() { service.close(); }

  private Labels labels(String root) {
    return switch (root) {
      case "security" -> client.labels();
      case "me" -> client.me().labels();
      default -> client.user("kim@contoso.example").labels();
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"security", "me", "users/kim@contoso.example"})
  void list_sendsTypedQuery_andFollowsNextLink(String root) {
    String path = "/v1.0/" + root + "/dataSecurityAndGovernance/sensitivityLabels";
    service.on("GET " + path, "{\"value\":[{\"id\":\"l1\",\"name\":\"Public\",\"toolTip\":\"For all\",\"sublabels\":[{\"id\":\"l2\"}]}],"
        + "\"@odata.nextLink\":\"%s%s?$skiptoken=x\"}"
            .formatted(service.url(), path));
    service.on("GET " + path, "{\"value\":[{\"id\":\"l3\"}]}");

    List<SensitivityLabel> read = labels(root).list(q -> q.filter(LabelFields.APPLICABLE_TO.has(LabelTarget.FILE)).expand("rights")).stream().toList();

    assertThat(read).extracting(SensitivityLabel::id).containsExactly("l1", "l3");
    Label first = read.get(0);
    assertThat(first.tooltip()).contains("For all");
    assertThat(read.get(0).sublabels()).extracting(SensitivityLabel::id).containsExactly("l2");
    assertThat(service.asked().get(0).query()).isEqualTo(Map.of("$filter", "applicableTo has 'file'", "$expand", "rights"));
    assertThat(service.asked().get(0).headers()).containsEntry("authorization", StubService.authorization(Service.SENSITIVITY_LABELS))
        .containsEntry("prefer", "include-unknown-enum-members");
    assertThat(UUID.fromString(service.asked().get(0).headers().getOrDefault("client-request-id", ""))).isNotNull();
  }

  @Test
  void list_refusesWhatTheServiceRefuses_beforeTheNetwork() {
    assertThatThrownBy(() -> client.labels().list(q -> q.filter(LabelFields.IS_SCOPED_TO_USER.eq(true)))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("isScopedToUser");
    assertThatThrownBy(() -> client.me().labels().list(q -> q.filter(LabelFields.IS_SCOPED_TO_USER.eq(true).or(LabelFields.LOCALE.eq("en-US")))))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("'or'");
    assertThatThrownBy(() -> client.labels().list(q -> q.filter(LabelFields.OWNER_EMAIL.eq("kim@contoso.example"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without the label");
    assertThatThrownBy(() -> client.labels().list(q -> q.filter(LabelFields.ID.eq("a").or(LabelFields.ID.eq("b"))).expand("rights")))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("one shape");
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void list_takesTheOneShapeWithOr_andWordsWithinValues() {
    String path = "GET /v1.0/security/dataSecurityAndGovernance/sensitivityLabels";
    service.on(path, "{\"value\":[]}").on(path, "{\"value\":[]}");

    assertThat(client.labels().list(q -> q.filter(LabelFields.ID.in(List.of("a", "b"))
        .or(LabelFields.ID.eq("c").and(LabelFields.OWNER_EMAIL.eq("kim@contoso.example")).or(LabelFields.ID.eq("d")))).expand("rights"))).isEmpty();
    assertThat(client.me().labels().list(q -> q.filter(LabelFields.LOCALE.eq("this or that").and(LabelFields.ID.eq("a"))).expand("rights")))
        .as("nothing is sent before it is read").isNotNull();

    assertThat(service.onlyRequest().query().get("$filter")).contains("id in ('a','b') or").contains("rights/ownerEmail eq 'kim@contoso.example'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"security", "me", "users/kim@contoso.example"})
  void get_readsOneLabel_bareOrWrapped(String root) {
    String path = "GET /v1.0/" + root + "/dataSecurityAndGovernance/sensitivityLabels/l1";
    service.on(path, "{\"id\":\"l1\",\"hasProtection\":true}").on(path, "{\"value\":[{\"id\":\"l1\"}]}").on(path, "{\"value\":{\"id\":\"l1\"}}");

    assertThat(labels(root).get("l1").hasProtection()).contains(true);
    assertThat(labels(root).get("l1").id()).isEqualTo("l1");
    assertThat(labels(root).get("l1").id()).isEqualTo("l1");
    assertThat(service.asked().get(0).headers()).containsEntry("authorization", StubService.authorization(Service.INFORMATION_PROTECTION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"security", "me", "users/kim@contoso.example"})
  void sublabels_areListed(String root) {
    service.on("GET /v1.0/" + root + "/dataSecurityAndGovernance/sensitivityLabels/l1/sublabels", "{\"value\":[{\"id\":\"l2\"},{\"id\":\"l3\"}]}");

    assertThat(labels(root).sublabels("l1")).extracting(SensitivityLabel::id).containsExactly("l2", "l3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"security", "me", "users/kim@contoso.example"})
  void rights_tellRightsFromErrors(String root) {
    String path = "GET /v1.0/" + root + "/dataSecurityAndGovernance/sensitivityLabels/l1/rights";
    service.on(path, "{\"id\":\"r\",\"value\":\"VIEW, edit,accessDenied,flyToTheMoon\"}").on(path, "{\"value\":\"view\"}");

    var rights = labels(root).rights("l1");
    assertThat(rights.granted()).containsExactly(UsageRights.VIEW, UsageRights.EDIT, UsageRights.of("flyToTheMoon"));
    assertThat(rights.errors()).containsExactly(UsageRights.ACCESS_DENIED);
    assertThat(labels(root).rights("l1", "pat@contoso.example").value()).containsExactly(UsageRights.VIEW);
    assertThat(service.asked().get(1).query()).isEqualTo(Map.of("ownerEmail", "pat@contoso.example"));
  }

  @Test
  void rights_tellWhyThereAreNone() {
    String path = "GET /v1.0/security/dataSecurityAndGovernance/sensitivityLabels/l1/rights";
    service.on(path, 403, "{\"error\":{\"code\":\"Forbidden\",\"message\":\"no view\"}}").on(path, 404, "");

    assertThatThrownBy(() -> client.labels().rights("l1")).isInstanceOf(PermissionException.class).hasMessageContaining("SensitivityLabel.Read");
    assertThatThrownBy(() -> client.labels().rights("l1")).isInstanceOf(NotFoundException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"security", "me", "users/kim@contoso.example"})
  void computeInheritance_writesItsArgumentsIntoTheAddress(String root) {
    service.on("GET /v1.0/" + root
        + "/dataSecurityAndGovernance/sensitivityLabels/computeInheritance(labelIds=[\"g1\",\"g2\"],locale='en-US',contentFormats=[\"File\"])",
        "{\"id\":\"g2\"}");

    assertThat(labels(root).computeInheritance(List.of("g1", "g2"), "en-US", List.of("File")).id()).isEqualTo("g2");
    assertThat(service.onlyRequest().rawPath())
        .endsWith("/computeInheritance(labelIds=%5B%22g1%22%2C%22g2%22%5D,locale=%27en-US%27,contentFormats=%5B%22File%22%5D)");
  }

  @Test
  void computeInheritance_refusesWhatDoesNotFit_andQuotesWhatWouldBreakOut() {
    assertThatThrownBy(() -> client.labels().computeInheritance(List.of(), "en-US", List.of("File"))).isInstanceOf(IllegalArgumentException.class);
    List<String> many = Collections.nCopies(200, "2096f6a2-d2f7-48be-b329-b73aaa526e5d");
    assertThatThrownBy(() -> client.labels().computeInheritance(many, "en-US", List.of("File"))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("computeRightsAndInheritance");
    assertThat(service.asked()).isEmpty();

    service.on("GET /v1.0/security/dataSecurityAndGovernance/sensitivityLabels/computeInheritance(labelIds=[\"a\\\"]\"],locale='x'')',contentFormats=[])", 400,
        "{\"error\":{\"code\":\"BadRequest\",\"message\":\"ArgumentException\"}}");
    assertThatThrownBy(() -> client.labels().computeInheritance(List.of("a\"]"), "x')", List.of())).isInstanceOf(BadRequestException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"security", "me", "users/kim@contoso.example"})
  void computeRightsAndInheritance_sendsContents_andIsSafeToRepeat(String root) {
    String path = "POST /v1.0/" + root + "/dataSecurityAndGovernance/sensitivityLabels/computeRightsAndInheritance";
    service.on(path, "{\"value\":{\"inheritedLabel\":{\"id\":\"g2\"},\"contentRights\":[{\"cid\":\"c1\",\"rights\":\"view,print\","
        + "\"label\":{\"id\":\"g1\"}}]}}").on(path, 503, "");
    RightsAndInheritanceRequest request = RightsAndInheritanceRequest.of(List.of(NewProtectedContent.of("g1").cid("c1").format("file")),
        List.of("file", "email"))
        .delegatedUserEmail("kim@contoso.example").locale("de-DE");

    var result = labels(root).computeRightsAndInheritance(request);

    assertThat(result.inheritedLabel()).hasValueSatisfying(label -> assertThat(label.id()).isEqualTo("g2"));
    assertThat(result.contentRights()).singleElement().satisfies(row -> assertThat(row.rights()).containsExactly(UsageRights.VIEW, UsageRights.PRINT));
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("protectedContents", List.of(Map.of("labelId", "g1", "cid", "c1", "format", "file")),
        "supportedContentFormats", List.of("file", "email"), "delegatedUserEmail", "kim@contoso.example", "locale", "de-DE"));
    assertThatThrownBy(() -> labels(root).computeRightsAndInheritance(request)).isInstanceOf(ServiceException.class);
  }

  @Test
  void clouds_refuseWhatTheyLack() {
    ClientOptions.Builder options = ClientOptions.builder().credential(new StubCredential());
    MipClient government = MipClient.create(options.cloud(Cloud.US_GOV_HIGH).build());
    assertThat(government.labels().list()).isNotNull();
    assertThatThrownBy(() -> government.labels().rights("l1")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Information protection");
    assertThatThrownBy(government::tenant).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("GCC High");
    assertThatThrownBy(government::beta).isInstanceOf(IllegalArgumentException.class);
    MipClient china = MipClient.create(options.cloud(Cloud.CHINA).build());
    assertThatThrownBy(china::labels).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("China");
    assertThat(china.driveItems()).isNotNull();
  }
}
