package io.github.connectedsecurity.sentinel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.errors.ConflictException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentDraft;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EditsTest {
  private static final String READ = """
      {"id":"/i","name":"i","type":"T","systemData":{"createdBy":"x"},"etag":"\\"0300bf09\\"","kind":"Office365","futureTop":[1],
       "location":"eastus","tags":{"team":"blue"},"properties":{"displayName":"old","future":{"a":1},"nothing":null}}""";
  private static final String CONFLICT = "{\"error\":{\"code\":\"Conflict\",\"message\":\"Newer version of resource exists. Data was not saved\"}}";

  private final StubService service = StubService.start();
  private final Workspace workspace = Case.workspace(service);

  @AfterEach
  void stop() { service.close(); }

  static Stream<Arguments> edits() {
    return Stream.of(
        edit("/incidents/a", w -> w.incidents().edit("a", (read, draft) -> draft.with("changed", true))),
        edit("/incidents/a/tasks/b", w -> w.incidents().tasks().edit("a", "b", (read, draft) -> draft.with("changed", true))),
        edit("/automationRules/a", w -> w.automationRules().edit("a", (read, draft) -> draft.with("changed", true))),
        edit("/bookmarks/a", w -> w.bookmarks().edit("a", (read, draft) -> draft.with("changed", true))),
        edit("/watchlists/a/watchlistItems/b", w -> w.watchlists().items().edit("a", "b", (read, draft) -> draft.with("changed", true))),
        edit("/dataConnectors/a", w -> w.dataConnectors().edit("a", (read, draft) -> draft.with("changed", true))),
        edit("/hunts/a", w -> w.hunts().edit("a", (read, draft) -> draft.with("changed", true))),
        edit("/hunts/a/relations/b", w -> w.hunts().relations().edit("a", "b", (read, draft) -> draft.with("changed", true))),
        Arguments.of(Case.WORKSPACE + "/savedSearches/a",
            (Consumer<Workspace>) w -> w.savedSearches().edit("a", (read, draft) -> draft.with("changed", true))));
  }

  private static Arguments edit(String path, Consumer<Workspace> call) { return Arguments.of(Case.INSIGHTS + path, call); }

  @ParameterizedTest
  @MethodSource("edits")
  void edit_keepsWhatItDoesNotTouch(String path, Consumer<Workspace> call) {
    service.on("GET " + path, READ).on("PUT " + path, READ);

    call.accept(workspace);

    Map<String, Object> sent = service.asked().get(1).json();
    assertThat(sent).containsOnlyKeys("etag", "kind", "futureTop", "location", "tags", "properties").containsEntry("etag", "\"0300bf09\"");
    assertThat(sent.get("properties"))
        .isEqualTo(Json.object("{\"displayName\":\"old\",\"future\":{\"a\":1},\"nothing\":null,\"changed\":true}"));
    assertThat(service.asked()).extracting(asked -> asked.query().get("api-version")).doesNotContainNull();
    assertThat(service.asked().get(0).query()).isEqualTo(service.asked().get(1).query());
  }

  @Test
  void edit_keepsRegionAndTags() {
    for (String type : List.of("dataCollectionRules", "dataCollectionEndpoints")) {
      service.on("GET " + Case.MONITOR + "/" + type + "/a", READ).on("PUT " + Case.MONITOR + "/" + type + "/a", READ);
    }

    workspace.collectionRules().edit("a", (read, draft) -> draft.description("new"));
    workspace.collectionEndpoints().edit("a", (read, draft) -> draft.description("new"));

    for (int i : new int[] {1, 3}) {
      assertThat(service.asked().get(i).json()).containsEntry("location", "eastus").containsEntry("tags", Json.object("{\"team\":\"blue\"}"))
          .containsEntry("etag", "\"0300bf09\"");
      assertThat(service.asked().get(i).body()).contains("\"description\":\"new\"").contains("\"future\"");
    }
  }

  @Test
  void edit_readsAndChangesAgain_whenSomebodyElseWasFaster() {
    String path = Case.INSIGHTS + "/incidents/a";
    service.on("GET " + path, READ).on("PUT " + path, 409, CONFLICT)
        .on("GET " + path, READ.replace("0300bf09", "second").replace("\"old\"", "\"theirs\"")).on("PUT " + path, READ);

    workspace.incidents().edit("a", (read, draft) -> draft.description("mine"));

    Map<String, Object> last = service.asked().get(3).json();
    assertThat(last).containsEntry("etag", "\"second\"");
    assertThat(last.get("properties")).isEqualTo(Json.object("{\"displayName\":\"theirs\",\"future\":{\"a\":1},\"nothing\":null,\"description\":\"mine\"}"));
  }

  @Test
  void edit_looksAgain_whenTheRepetitionOfALostAnswerIsRefused() {
    String path = Case.INSIGHTS + "/incidents/a";
    Workspace patient = SentinelClient.create(service.options().toBuilder().time(new FakeTime()).retry(RetryPolicy.DEFAULT).build())
        .workspace("s1", "g1", "w1");
    service.on("GET " + path, READ).on("PUT " + path, 502, "").on("PUT " + path, 409, CONFLICT)
        .on("GET " + path, READ.replace("0300bf09", "second")).on("PUT " + path, READ);

    patient.incidents().edit("a", (read, draft) -> draft.description("mine"));

    assertThat(service.asked()).hasSize(5);
    assertThat(service.asked().get(4).json()).containsEntry("etag", "\"second\"");
  }

  @Test
  void edit_givesUp_whenItIsRefusedAgainAndAgain() {
    String path = Case.INSIGHTS + "/incidents/a";
    for (int i = 0; i < 30; i++) {
      service.on("GET " + path, READ).on("PUT " + path, 409, CONFLICT);
    }

    assertThatThrownBy(() -> workspace.incidents().edit("a", (read, draft) -> {})).isInstanceOf(ConflictException.class).hasMessageContaining("Newer version");
    assertThat(service.asked()).hasSize(60);
  }

  @Test
  void edit_doesNotGoOn_whenItIsNotKnownWhatHappened() {
    String path = Case.INSIGHTS + "/threatIntelligence/main/indicators/a";
    service.on("GET " + path, READ).on("PUT " + path, 503, "");

    assertThatThrownBy(() -> workspace.indicators().edit("a", (read, draft) -> {})).isNotInstanceOf(OutcomeUnknownException.class); // a PUT may be repeated
    assertThat(service.asked()).hasSize(2);
  }

  @Test
  void draft_ofAnIncident_dropsWhatOnlyTheServiceWrites_andKeepsLabels() {
    String path = Case.INSIGHTS + "/incidents/a";
    service.on("GET " + path, """
        {"id":"/i","etag":"e","properties":{"title":"t","status":"New","severity":"High","incidentNumber":7,"createdTimeUtc":"2024-01-01T00:00:00Z",
         "labels":[{"labelName":"one","labelType":"User"},{"labelName":"two","labelType":"AutoAssigned"}],"owner":{"objectId":null},"newToUs":5}}""")
        .on("PUT " + path, READ);

    workspace.incidents().edit("a", (read, draft) -> draft.addLabel("three").addLabel("one").removeLabel("two"));

    assertThat(service.asked().get(1).json().get("properties")).isEqualTo(Json.object("""
        {"title":"t","status":"New","severity":"High","labels":[{"labelName":"one"},{"labelName":"three"}],"owner":{"objectId":null},"newToUs":5}"""));
  }

  @Test
  void draft_sendsLabelsAsTheyWere_whenNobodyTouchesThem() {
    IncidentDraft draft = IncidentDraft.from(io.github.connectedsecurity.sentinel.model.incidents.IncidentProperties.of(
        Json.object("{\"labels\":[{\"labelName\":\"one\",\"labelType\":\"User\"}]}")));

    assertThat(draft.labels()).containsExactly("one");
    assertThat(draft.toJson()).isEqualTo("{\"labels\":[{\"labelName\":\"one\"}]}"); // the type is the service's to say
  }
}
