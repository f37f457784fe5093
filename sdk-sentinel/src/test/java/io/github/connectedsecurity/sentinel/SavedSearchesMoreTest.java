package io.github.connectedsecurity.sentinel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.sentinel.model.hunting.SavedSearch;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SavedSearchesMoreTest {
  private static final String LIST = "GET " + Case.WORKSPACE + "/savedSearches";

  private final StubService service = StubService.start();
  private final SavedSearches searches = Case.workspace(service).savedSearches();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_readsBothForms() {
    service.on(LIST, "[{\"id\":\"/1\",\"properties\":{\"Category\":\"c\",\"Query\":\"T\",\"Version\":1,\"Tags\":[{\"Name\":\"Group\",\"Value\":\"Compu"
        + "ter\"}]}}]")
        .on(LIST, "{\"value\":[{\"id\":\"/2\",\"properties\":{\"category\":\"c\",\"query\":\"T\",\"version\":2,\"tags\":[{\"name\":\"tactics\",\"valu"
            + "e\":\"Impact\"}]}}]}");

    SavedSearch bare = searches.list().get(0);
    SavedSearch usual = searches.list().get(0);

    assertThat(bare.properties().query()).isEqualTo(usual.properties().query()).contains("T");
    assertThat(bare.properties().version()).contains(1L);
    assertThat(bare.properties().tags()).isEqualTo(Map.of("Group", "Computer"));
    assertThat(usual.properties().tags()).isEqualTo(Map.of("tactics", "Impact"));
    assertThat(service.asked().get(0).query()).isEqualTo(Map.of("api-version", "2020-08-01"));
  }

  @Test
  void huntingQueries_areThoseOfTheirCategory() {
    service.on(LIST, "{\"value\":[{\"id\":\"/1\",\"properties\":{\"category\":\"Hunting Queries\"}},{\"id\":\"/2\",\"properties\":{\"category\":\"x\"}}]}");

    assertThat(searches.huntingQueries()).extracting(SavedSearch::id).containsExactly("/1");
  }
}
