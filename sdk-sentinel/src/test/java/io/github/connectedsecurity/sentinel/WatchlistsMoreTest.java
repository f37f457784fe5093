package io.github.connectedsecurity.sentinel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.arm.LongRunning;
import io.github.connectedsecurity.core.arm.LongRunningException;
import io.github.connectedsecurity.core.arm.LongRunningState;
import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.sentinel.model.watchlists.Watchlist;
import io.github.connectedsecurity.sentinel.model.watchlists.WatchlistDraft;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchlistsMoreTest {
  private static final String LIST = Case.INSIGHTS + "/watchlists/assets";
  private static final String OPERATION = Case.GROUP + "/operations/o1";
  private static final String READY = "{\"id\":\"/assets\",\"properties\":{\"displayName\":\"Assets\",\"provisioningState\":\"Succeeded\"}}";

  private final StubService service = StubService.start();
  private final Watchlists watchlists = Case.workspace(service).watchlists();
  private final WatchlistDraft draft = WatchlistDraft.of("Assets", "Microsoft", "host").rawContent("host,owner\nvm1,ann\n").contentType("text/csv");

  @AfterEach
  void stop() { service.close(); }

  @Test
  void put_isFollowedToItsEnd() {
    service.on("PUT " + LIST, 201, READY.replace("Succeeded", "InProgress"), "Azure-AsyncOperation", service.url() + OPERATION + "?api-version=2025-06-01")
        .on("GET " + OPERATION, 200, "{\"status\":\"InProgress\"}", "Retry-After", "7").on("GET " + OPERATION, "{\"status\":\"Succeeded\"}")
        .on("GET " + LIST, READY);

    LongRunning<Watchlist> making = watchlists.put("assets", draft);

    assertThat(making.await(Duration.ofMinutes(10)).orElseThrow().properties().displayName()).contains("Assets");
    assertThat(service.asked().get(0).query()).containsEntry("api-version", "2025-06-01");
    assertThat(service.asked().get(0).json()).isEqualTo(Json.object("""
        {"properties":{"displayName":"Assets","provider":"Microsoft","itemsSearchKey":"host","rawContent":"host,owner\\nvm1,ann\\n",
        "contentType":"text/csv"}}"""));
  }

  @Test
  void put_isTakenUpByAnotherProcess() {
    service.on("PUT " + LIST, 201, READY, "Azure-AsyncOperation", service.url() + OPERATION)
        .on("GET " + OPERATION, "{\"status\":\"Succeeded\"}").on("GET " + LIST, READY);

    String token = watchlists.put("assets", draft).token();

    assertThat(watchlists.resume(token).await(Duration.ofMinutes(10))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"Failed, Failed", "Canceled, Canceled"})
  void put_tellsHowItEnded(String status, String state) {
    service.on("PUT " + LIST, 201, READY, "Azure-AsyncOperation", service.url() + OPERATION)
        .on("GET " + OPERATION, "{\"status\":\"" + status + "\",\"error\":{\"code\":\"BadCsv\",\"message\":\"line 3\"}}");

    assertThatThrownBy(() -> watchlists.put("assets", draft).await(Duration.ofMinutes(10))).isInstanceOf(LongRunningException.class)
        .satisfies(e -> assertThat(((LongRunningException) e).state()).isEqualTo(LongRunningState.of(state)));
  }

  @Test
  void put_tellsThatTheOperationIsUnknown_andThatItTakesTooLong() {
    service.on("PUT " + LIST, 201, READY, "Azure-AsyncOperation", service.url() + OPERATION).on("GET " + OPERATION, 404, "");
    assertThatThrownBy(() -> watchlists.put("assets", draft).await(Duration.ofMinutes(10))).isInstanceOfSatisfying(LongRunningException.class,
        e -> assertThat(e.state()).isEqualTo(LongRunningState.VANISHED));

    service.on("PUT " + LIST, 201, READY, "Azure-AsyncOperation", service.url() + OPERATION);
    for (int i = 0; i < 50; i++) {
      service.on("GET " + OPERATION, "{\"status\":\"InProgress\"}");
    }
    assertThatThrownBy(() -> watchlists.put("assets", draft).await(Duration.ofMinutes(2))).isInstanceOf(DeadlineExceededException.class);
  }

  @Test
  void put_endsAtOnce_inVersionsWithoutOperations() {
    service.on("PUT " + LIST, 200, "{\"id\":\"/assets\",\"properties\":{\"uploadStatus\":\"InProgress\"}}")
        .on("GET " + LIST, "{\"id\":\"/assets\",\"properties\":{\"uploadStatus\":\"InProgress\"}}")
        .on("GET " + LIST, "{\"id\":\"/assets\",\"properties\":{\"uploadStatus\":\"Complete\"}}");

    assertThat(watchlists.put("assets", draft).state()).isEqualTo(LongRunningState.SUCCEEDED);
    assertThat(watchlists.awaitUpload("assets", Duration.ofMinutes(10)).properties().uploadStatus()).isPresent();
    assertThat(service.asked()).hasSize(3);
  }

  @Test
  void awaitUpload_endsWithItsDeadline() {
    for (int i = 0; i < 100; i++) {
      service.on("GET " + LIST, "{\"id\":\"/assets\",\"properties\":{\"uploadStatus\":\"InProgress\"}}");
    }

    assertThatThrownBy(() -> watchlists.awaitUpload("assets", Duration.ofMinutes(3))).isInstanceOf(DeadlineExceededException.class);
  }

  @Test
  void put_refusesContentThatIsTooLarge_beforeTheNetwork() {
    assertThatThrownBy(() -> watchlists.put("assets", draft.rawContent("ä".repeat(1_900_001)))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3800002 bytes");
    assertThatThrownBy(() -> watchlists.put("assets", draft.rawContent("h\n" + "x".repeat(10_241)))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Line 2");
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void edit_sendsWhatWasRead() {
    service.on("GET " + LIST, "{\"id\":\"/assets\",\"etag\":\"e\",\"properties\":{\"displayName\":\"Assets\",\"watchlistId\":\"w\",\"later\":1}}")
        .on("PUT " + LIST, READY);

    watchlists.edit("assets", (read, changed) -> changed.description("d"));

    assertThat(service.asked().get(1).json())
        .isEqualTo(Json.object("{\"etag\":\"e\",\"properties\":{\"displayName\":\"Assets\",\"later\":1,\"description\":\"d\"}}"));
  }

  @Test
  void delete_isFollowedToItsEnd() {
    service.on("DELETE " + LIST, 202, "", "Azure-AsyncOperation", service.url() + OPERATION).on("GET " + OPERATION, "{\"status\":\"Succeeded\"}");
    assertThat(watchlists.delete("assets").await(Duration.ofMinutes(10))).isEmpty();

    service.on("DELETE " + LIST, 204, "");
    assertThat(watchlists.delete("assets").state()).isEqualTo(LongRunningState.SUCCEEDED);
  }
}
