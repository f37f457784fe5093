package io.github.connectedsecurity.cloudappsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.cloudappsecurity.filters.EntityFields;
import io.github.connectedsecurity.cloudappsecurity.model.CloudApp;
import io.github.connectedsecurity.cloudappsecurity.model.Entity;
import io.github.connectedsecurity.cloudappsecurity.model.EntityKey;
import io.github.connectedsecurity.cloudappsecurity.model.EntityType;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.testing.StubService;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EntitiesTest {
  private final StubService service = StubService.start();
  private final Entities entities = CloudAppSecurityClient.create(service.options(), URI.create(service.url())).entities();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_readsAllPages() {
    service.on("POST /api/v1/entities/", "{\"data\":[{\"_id\":\"e1\"},{\"_id\":\"e2\"}],\"hasNext\":true}");
    service.on("POST /api/v1/entities/", "{\"data\":[{\"_id\":\"e3\"}],\"hasNext\":false}");
    EntityKey key = EntityKey.of("u-1", CloudApp.OFFICE_365, 0);

    assertThat(entities.list(q -> q.filter(EntityFields.TYPE.eq(EntityType.USER)).filter(EntityFields.ENTITY.eq(key)).filter(EntityFields.EXTERNAL.eqNothing())
        .orderBy(EntityFields.BY_LAST_SEEN.asc())).stream().map(Entity::id).map(id -> id.orElseThrow())).containsExactly("e1", "e2", "e3");
    assertThat(service.asked().get(0).json()).isEqualTo(Map.of("sortField", "lastSeen", "sortDirection", "asc", "filters", Map.of("type",
        Map.of("eq", List.of(2L)), "entity", Map.of("eq", List.of(Map.of("id", "u-1", "saas", 11161L, "inst", 0L))), "isExternal",
        Map.of("eq", Arrays.asList((Object) null)))));
    assertThat(service.asked().get(1).json()).containsEntry("skip", 2L);
  }

  @Test
  void list_refusesFieldsThatAreGone() {
    assertThatThrownBy(() -> entities.list(q -> q.filter(EntityFields.named("lastSeen").gte(1)))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lastSeen").hasMessageContaining("order by it");
  }

  @Test
  void get_writesTheKeyIntoThePath() {
    EntityKey key = EntityKey.of("00aa00aa-bb11-cc22-dd33-44ee44ee44ee", CloudApp.OFFICE_365, 0);
    String pk = Base64.getEncoder()
        .encodeToString("{\"id\":\"00aa00aa-bb11-cc22-dd33-44ee44ee44ee\",\"saas\":11161,\"inst\":0}".getBytes(StandardCharsets.UTF_8));
    service.on("GET /api/v1/entities/" + pk + "/", "{\"_id\":\"e1\",\"type\":1}").on("GET /api/v1/entities/" + pk + "/", 403, "");

    assertThat(entities.get(key).type()).contains(EntityType.ACCOUNT);
    assertThat(service.onlyRequest().rawPath()).isEqualTo("/api/v1/entities/" + pk.replace("=", "%3D") + "/");
    assertThatThrownBy(() -> entities.get(key)).isInstanceOf(PermissionException.class).hasMessageContaining("Investigation.read");
  }

  @Test
  void get_encodesWhatBase64HasOfSlashes() {
    EntityKey key = EntityKey.of("???", 0);
    String pk = Base64.getEncoder().encodeToString("{\"id\":\"???\",\"inst\":0}".getBytes(StandardCharsets.UTF_8));
    service.on("GET /api/v1/entities/" + pk + "/", "{\"_id\":\"e1\"}");

    entities.get(key);

    assertThat(pk).contains("/");
    assertThat(service.onlyRequest().rawPath()).isEqualTo("/api/v1/entities/" + pk.replace("=", "%3D").replace("/", "%2F").replace("+", "%2B") + "/");
  }

  @Test
  void tree_isRaw() {
    EntityKey key = EntityKey.of("u-1", CloudApp.OFFICE_365, 0);
    String pk = Base64.getEncoder().encodeToString("{\"id\":\"u-1\",\"saas\":11161,\"inst\":0}".getBytes(StandardCharsets.UTF_8));
    service.on("GET /api/v1/entities/" + pk + "/retrieve_tree/", "{\"children\":[1]}");

    assertThat(entities.tree(key)).containsEntry("children", List.of(1L));
  }
}
