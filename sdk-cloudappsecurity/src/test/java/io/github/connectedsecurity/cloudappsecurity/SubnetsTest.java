package io.github.connectedsecurity.cloudappsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.cloudappsecurity.filters.SubnetFields;
import io.github.connectedsecurity.cloudappsecurity.model.IpCategory;
import io.github.connectedsecurity.cloudappsecurity.model.IpTag;
import io.github.connectedsecurity.cloudappsecurity.model.Subnet;
import io.github.connectedsecurity.cloudappsecurity.model.SubnetRule;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.testing.StubService;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubnetsTest {
  private final StubService service = StubService.start();
  private final Subnets subnets = CloudAppSecurityClient.create(service.options(), URI.create(service.url())).subnets();

  @AfterEach
  void stop() { service.close(); }

  static SubnetRule rule() { return SubnetRule.of("office", IpCategory.CORPORATE, List.of("203.0.113.0/24", "2001:db8::/32")); }

  @Test
  void list_readsAllPages() {
    service.on("POST /api/v1/subnet/", "{\"data\":[{\"_id\":\"s1\",\"name\":\"one\"}],\"hasNext\":true,\"total\":2}");
    service.on("POST /api/v1/subnet/", "{\"data\":[{\"_id\":\"s2\",\"name\":\"two\",\"location\":null}],\"hasNext\":false,\"total\":2}");

    var custom = List.of(SubnetFields.BUILT_IN.eq(false), SubnetFields.TAGS.neq(IpTag.TOR));
    Paged<Subnet> list = subnets.list(q -> q.filter(custom).orderBy(SubnetFields.BY_NAME.asc()).limit(1));

    assertThat(list.stream().map(subnet -> subnet.name().orElseThrow())).containsExactly("one", "two");
    assertThat(service.asked().get(1).json()).isEqualTo(Map.of("sortField", "name", "sortDirection", "asc", "limit", 1L, "skip", 1L, "filters",
        Map.of("builtIn", Map.of("eq", List.of(false)), "tags", Map.of("neq", List.of("2dfa95cd7922d979d66fcff5")))));
  }

  @Test
  void create_handsBackTheBareId_andIsSentOnce() {
    service.on("POST /api/v1/subnet/create_rule/", "\"5fd767259cd24bb563567d7c\"").on("POST /api/v1/subnet/create_rule/", "{}")
        .on("POST /api/v1/subnet/create_rule/", 503, "").on("POST /api/v1/subnet/create_rule/", 403, "");

    assertThat(subnets.create(rule().organization("Contoso").overrideOrganization(true).tags(List.of("t1")))).isEqualTo("5fd767259cd24bb563567d7c");
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("name", "office", "category", 1L, "subnets", List.of("203.0.113.0/24", "2001:db8::/32"),
        "organization", "Contoso", "overrideOrganization", true, "tags", List.of("t1")));
    assertThatThrownBy(() -> subnets.create(rule())).isInstanceOf(InvalidDataException.class);
    assertThatThrownBy(() -> subnets.create(rule())).isInstanceOf(OutcomeUnknownException.class);
    assertThatThrownBy(() -> subnets.create(rule())).isInstanceOf(PermissionException.class).hasMessageContaining("Investigation.manage");
  }

  @ParameterizedTest
  @ValueSource(strings = {"203.0.113.7", "203.0.113.0/33", "256.0.0.0/8", "10.0.0/8", "2001:db8::/129", "office", "10.0.0.0/-1", "/8", "10.0.0.0/8 "})
  void create_refusesWhatIsNoNetwork_beforeTheNetwork(String range) {
    assertThatThrownBy(() -> subnets.create(SubnetRule.of("office", IpCategory.CORPORATE, List.of(range)))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CIDR");
    assertThatThrownBy(() -> subnets.update("s1", SubnetRule.of("office", IpCategory.CORPORATE, List.of()))).isInstanceOf(IllegalArgumentException.class);
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void update_replacesTheWhole_andIsSafeToRepeat() {
    service.on("POST /api/v1/subnet/s1/update_rule/", "").on("POST /api/v1/subnet/s2/update_rule/", 503, "");

    subnets.update("s1", rule().id("s1"));

    assertThat(service.onlyRequest().json()).containsEntry("_id", "s1").doesNotContainKey("tags");
    assertThatThrownBy(() -> subnets.update("s2", rule())).isInstanceOf(ServiceException.class);
  }

  @Test
  void delete_sendsNoBody() {
    service.on("DELETE /api/v1/subnet/s1/", "");

    subnets.delete("s1");

    assertThat(service.onlyRequest().body()).isEmpty();
  }
}
