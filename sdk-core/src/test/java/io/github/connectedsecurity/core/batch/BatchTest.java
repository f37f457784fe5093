package io.github.connectedsecurity.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.batch.BatchService.Part;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.ConflictException;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class BatchTest {
  private static BatchService echoing() { return new BatchService((part, number) -> Part.good(Map.of("url", part.url()))); }

  private static String urlOf(Map<String, Object> json) { return String.valueOf(json.get("url")); }

  @Test
  void add_writesEachCallAsAPart_andReadsItsAnswerByItsId() {
    try (BatchService service = echoing()) {
      Batch<Http> batch = Batch.over(service.http());
      BatchItem<String> first = batch.add(http -> http.get("things/{id}", "a b/c").query("$select", "id,name").header("Prefer", "x").as(BatchTest::urlOf));
      BatchItem<String> second = batch.add("mine", http -> http.patch("things/2").body(Map.of("name", "Ärger")).as(BatchTest::urlOf));
      batch.add(http -> http.delete("things/3").send());

      Map<String, BatchItem<?>> all = batch.send();

      assertThat(service.batches).hasSize(1);
      assertThat(Json.parse(Json.write(service.batches.get(0)))).isEqualTo(Json.parse("""
          [{"id":"1","method":"GET","url":"/things/a%20b%2Fc?$select=id%2Cname","headers":{"Prefer":"x"}},
           {"id":"mine","method":"PATCH","url":"/things/2","headers":{"Content-Type":"application/json"},"body":{"name":"Ärger"}},
           {"id":"3","method":"DELETE","url":"/things/3"}]"""));
      assertThat(all.keySet()).containsExactly("1", "mine", "3");
      assertThat(first.get()).isEqualTo("/things/a%20b%2Fc?$select=id%2Cname");
      assertThat(second.get()).isEqualTo("/things/2");
      assertThat(all.values()).allMatch(BatchItem::isGood).allMatch(BatchItem::isDone);
    }
  }

  @Test
  void send_bringsAThousandItemsHome_throughThirtyPercentThrottles_noneTwice_noneEarly() {
    Random dice = new Random(4);
    try (BatchService service = new BatchService(
        (part, number) -> dice.nextInt(100) < 30 ? Part.throttled(Integer.toString(1 + dice.nextInt(9))) : Part.good(Map.of("url", part.url())))) {
      Batch<Http> batch = Batch.over(service.http());
      List<BatchItem<String>> items = new ArrayList<>();
      for (int i = 0; i < 1_000; i++) {
        int number = i;
        items.add(batch.add(http -> http.post("things/{n}/act", number).body(Map.of("n", number)).as(BatchTest::urlOf)));
      }

      batch.send();

      assertThat(items).extracting(BatchItem::get).containsExactlyElementsOf(items.stream()
          .map(item -> "/things/" + (Integer.parseInt(item.id()) - 1) + "/act").toList());
      assertThat(service.effects).hasSize(1_000).allSatisfy((call, times) -> assertThat(times).isEqualTo(1));
      assertThat(service.early).isZero();
      assertThat(service.batches).allSatisfy(parts -> assertThat(parts).hasSizeLessThanOrEqualTo(20));
      assertThat(service.batches.size()).isBetween(70, 100); // 1,000 / 0.7 / 20 = 72, and the last of each round are not full
    }
  }

  @Test
  void send_waitsTheLongestOfTheWaits_andSendsOnlyWhatFailedAgain() {
    try (BatchService service = new BatchService((part, number) -> switch (part.url() + "#" + number) {
      case "/a#1" -> Part.throttled("2.5");
      case "/b#1" -> Part.throttled("7");
      default -> Part.good(Map.of());
    })) {
      Batch<Http> batch = Batch.over(service.http());
      List.of("a", "b", "c").forEach(name -> batch.add(name, http -> http.post("{x}", name).send()));

      batch.send();

      assertThat(service.time.waits()).containsExactly(Duration.ofSeconds(7));
      assertThat(service.batches).extracting(parts -> parts.stream().map(part -> part.get("id")).toList())
          .containsExactly(List.of("a", "b", "c"), List.of("a", "b"));
      assertThat(service.effects.values()).containsOnly(1);
    }
  }

  @Test
  void send_doesNotRepeatWhatMayHaveBeenDone_butRepeatsWhatDoesNoHarm() {
    try (BatchService service = new BatchService((part, number) -> number == 1 ? Part.failed(500, "UnknownError", true) : Part.good(Map.of()))) {
      Batch<Http> batch = Batch.over(service.http());
      BatchItem<?> once = batch.add(http -> http.post("act").send());
      BatchItem<?> marked = batch.add(http -> http.post("query").repeatable().send());
      BatchItem<?> read = batch.add(http -> http.get("thing").send());

      batch.send();

      assertThat(once.error()).get().isInstanceOf(OutcomeUnknownException.class).extracting(SdkException::getMessage).asString()
          .contains("Batch item '1' (POST act)", "not known whether it was done", "UnknownError");
      assertThat(marked.isGood()).isTrue();
      assertThat(read.isGood()).isTrue();
      assertThat(service.effects).containsEntry("POST /act", 1);
    }
  }

  @Test
  void send_tellsARefusalThatMayBeItsOwnEcho() {
    try (BatchService service = new BatchService((part, number) -> number == 1 ? Part.failed(502, "BadGateway", true) : Part.failed(404, "NotFound", false))) {
      Batch<Http> batch = Batch.over(service.http());
      BatchItem<?> deleted = batch.add(http -> http.delete("thing").send());
      BatchItem<?> read = batch.add(http -> http.get("thing").send());

      batch.send();

      assertThat(deleted.error()).get().isInstanceOf(OutcomeUnknownException.class);
      assertThat(read.error()).get().isInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void send_givesEachItemItsOwnError_withPermissionAndWords() {
    try (BatchService service = new BatchService((part, number) -> switch (part.url()) {
      case "/forbidden" -> Part.failed(403, "Forbidden", false);
      case "/conflict" -> Part.failed(409, "Conflict", false);
      default -> Part.good(Map.of());
    })) {
      Batch<Http> batch = Batch.over(service.http());
      BatchItem<?> forbidden = batch.add(http -> http.get("forbidden").permission("Thing.Read.All").send());
      BatchItem<?> conflict = batch.add(http -> http.post("conflict").send());
      BatchItem<?> good = batch.add(http -> http.get("good").send());

      batch.send();

      assertThat(forbidden.error()).get().isInstanceOf(PermissionException.class).extracting(SdkException::getMessage).asString()
          .contains("GET forbidden", "Thing.Read.All");
      assertThat(conflict.error()).get().isInstanceOf(ConflictException.class);
      assertThatExceptionOfType(ConflictException.class).isThrownBy(conflict::get);
      assertThat(good.error()).isEmpty();
      assertThat(good.isGood()).isTrue();
    }
  }

  @Test
  void inSequence_chainsWithinABatch_andWaitsBetweenBatches() {
    try (BatchService service = new BatchService((part, number) -> part.url().equals("/n/5") && number == 1 ? Part.throttled("1") : Part.good(Map.of()))) {
      Batch<Http> batch = Batch.over(service.http()).inSequence();
      for (int i = 1; i <= 25; i++) {
        int number = i;
        batch.add(http -> http.post("n/{i}", number).send());
      }

      batch.send();

      assertThat(batch.items().values()).allMatch(BatchItem::isGood);
      assertThat(service.effects).hasSize(25).allSatisfy((call, times) -> assertThat(times).isEqualTo(1));
      List<Map<String, Object>> first = service.batches.get(0);
      assertThat(first).hasSize(20);
      assertThat(first.get(0)).doesNotContainKey("dependsOn");
      assertThat(first.subList(1, 20)).allSatisfy(part -> assertThat(part.get("dependsOn"))
          .isEqualTo(List.of(Integer.toString(Integer.parseInt((String) part.get("id")) - 1))));
      List<Map<String, Object>> second = service.batches.get(1);
      assertThat(second.get(0)).containsEntry("id", "5").doesNotContainKey("dependsOn");
      assertThat(second).hasSize(20);
      assertThat(service.batches).hasSize(3);
    }
  }

  @Test
  void inSequence_endsAfterAFailure_andNamesIt() {
    try (BatchService service = new BatchService((part, number) -> part.url().equals("/n/2") ? Part.failed(400, "BadRequest", false) : Part.good(Map.of()))) {
      Batch<Http> batch = Batch.over(service.http()).inSequence();
      for (int i = 1; i <= 30; i++) {
        int number = i;
        batch.add(http -> http.post("n/{i}", number).send());
      }

      batch.send();

      assertThat(service.effects).containsOnlyKeys("POST /n/1");
      assertThat(service.batches).hasSize(1);
      BatchItem<?> last = Objects.requireNonNull(batch.items().get("30"));
      assertThat(last.error()).get().isInstanceOfSatisfying(ApiException.class, error -> assertThat(error.status()).isEqualTo(424));
      assertThat(Objects.requireNonNull(batch.items().get("3")).error()).get().extracting(SdkException::getMessage).asString()
          .contains("Batch item '3'", "was not done, because item '2'", "BadRequest");
    }
  }

  @Test
  void allAfter_letsTheOthersWaitForTheFirst() {
    try (BatchService service = echoing()) {
      Batch<Http> batch = Batch.over(service.http());
      BatchItem<?> root = batch.add("root", http -> http.post("root").send());
      batch.allAfter(root);
      for (int i = 0; i < 30; i++) {
        batch.add(http -> http.get("leaf").send());
      }

      batch.send();

      assertThat(service.batches.get(0).subList(1, 20)).allSatisfy(part -> assertThat(part.get("dependsOn")).isEqualTo(List.of("root")));
      assertThat(service.batches.get(1)).hasSize(11).allSatisfy(part -> assertThat(part).doesNotContainKey("dependsOn"));
    }
  }

  @Test
  void add_refusesWhatCannotGoTogether() {
    try (BatchService service = echoing()) {
      Http root = service.options().build().http(Service.GRAPH);
      Batch<Http> batch = Batch.over(service.http());
      BatchItem<?> one = batch.add("a", http -> http.get("x").send());

      assertThatIllegalArgumentException().isThrownBy(() -> batch.add("a", http -> http.get("y").send())).withMessageContaining("'a'");
      assertThatIllegalArgumentException().isThrownBy(() -> batch.add(" ", http -> http.get("y").send()));
      assertThatIllegalArgumentException().isThrownBy(() -> batch.add(http -> root.at("beta").through(own -> http.exchange()).get("x").send()))
          .withMessageContaining("versions");
      assertThatIllegalArgumentException().isThrownBy(() -> batch.add(http -> http.get("list").paged(json -> json))).withMessageContaining("toList()");
      assertThatIllegalStateException().isThrownBy(batch::inSequence);
      batch.add(http -> http.get("y").send());
      assertThatIllegalArgumentException().isThrownBy(() -> batch.allAfter(one));
      assertThatIllegalArgumentException().isThrownBy(() -> batch.deadline(Duration.ZERO));
      assertThatIllegalStateException().isThrownBy(one::get).withMessageContaining("send the batch first");
      assertThat(service.batches).isEmpty();
    }
  }

  @Test
  void get_readsFurtherPagesOfACollection_oneByOne() {
    BatchService[] self = new BatchService[1];
    try (BatchService service = new BatchService((part, number) -> Part.good(Map.of("value", List.of(Map.of("id", "a")), "@odata.nextLink",
        self[0].url() + "/v1.0/page2")))) {
      self[0] = service;
      Batch<Http> batch = Batch.over(service.http());
      BatchItem<List<String>> list = batch.add(http -> http.get("things").list(json -> String.valueOf(json.get("id"))));

      batch.send();

      assertThat(list.get()).containsExactly("a", "b");
      assertThat(service.batches).hasSize(1);
    }
  }

  @Test
  void send_givesUpOnAnItem_whenItsTriesOrTheDeadlineEnd() {
    try (BatchService service = new BatchService((part, number) -> part.url().equals("/slow") ? Part.throttled("700") : part.url().equals("/down")
        ? Part.failed(503, "Down", false) : Part.good(Map.of()))) {
      Batch<Http> batch = Batch.over(service.options().retry(new RetryPolicy(3, Duration.ofMillis(500), Duration.ofSeconds(30))).build()
          .http(Service.GRAPH).at("v1.0"));
      BatchItem<?> slow = batch.add(http -> http.post("slow").send());
      BatchItem<?> down = batch.add(http -> http.get("down").send());
      BatchItem<?> good = batch.add(http -> http.get("good").send());

      batch.send();

      assertThat(slow.error()).get().isInstanceOf(ThrottledException.class);
      assertThat(slow.error().orElseThrow().getSuppressed()[0]).hasMessageContaining("deadline");
      assertThat(down.error()).get().isInstanceOf(ServiceException.class);
      assertThat(service.batches).hasSize(3);
      assertThat(good.isGood()).isTrue();
    }
  }

  @Test
  void send_tellsItemsApart_whenTheWholeBatchIsLost() {
    try (BatchService service = echoing()) {
      service.wholes.add(Map.entry(502, true));
      Batch<Http> batch = Batch.over(service.http());
      BatchItem<?> act = batch.add(http -> http.post("act").send());
      BatchItem<?> read = batch.add(http -> http.get("read").send());

      batch.send();

      assertThat(act.error()).get().isInstanceOf(OutcomeUnknownException.class);
      assertThat(read.isGood()).isTrue();
      assertThat(service.effects).containsEntry("POST /act", 1);
    }
  }

  @Test
  void send_throwsWhatKeptTheBatchAsAWhole_andGoesOnWhenCalledAgain() {
    try (BatchService service = echoing()) {
      service.wholes.add(Map.entry(403, false));
      Batch<Http> batch = Batch.over(service.http());
      BatchItem<?> act = batch.add(http -> http.post("act").send());

      assertThatExceptionOfType(PermissionException.class).isThrownBy(batch::send);
      assertThat(act.isDone()).isFalse();

      batch.send();
      batch.send(); // nothing is left to send
      assertThat(act.isGood()).isTrue();
      assertThat(service.batches).hasSize(2);
    }
  }

  @Test
  void send_takesAMissingAnswerForUnclear() {
    try (BatchService service = new BatchService((part, number) -> new Part(number == 1 ? 0 : 200, Map.of(), Map.of(), true))) {
      Batch<Http> batch = Batch.over(service.http());
      BatchItem<?> act = batch.add(http -> http.post("act").send());
      BatchItem<?> read = batch.add(http -> http.get("read").send());

      batch.send();

      assertThat(act.error()).get().isInstanceOf(OutcomeUnknownException.class).extracting(Throwable::getCause).isInstanceOf(InvalidDataException.class);
      assertThat(read.isGood()).isTrue();
    }
  }

  @Test
  void send_endsWhenInterrupted_andGoesOnLater() {
    try (BatchService service = echoing()) {
      Batch<Http> batch = Batch.over(service.http());
      BatchItem<?> act = batch.add(http -> http.post("act").send());

      Thread.currentThread().interrupt();
      assertThatExceptionOfType(InterruptedCallException.class).isThrownBy(batch::send);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(act.isDone()).isFalse();

      batch.send();
      assertThat(act.isGood()).isTrue();
      assertThat(service.effects).containsEntry("POST /act", 1);
    }
  }

  @Test
  void bodies_thatAreNoJson_travelInBase64_bothWays() {
    try (BatchService service = new BatchService((part, number) -> new Part(200, Map.of("content-type", "text/plain"), part.body(), true))) {
      Batch<Http> batch = Batch.over(service.http());
      BatchItem<byte[]> text = batch.add(http -> http.put("file").body(new byte[] {1, 2, -1}, "application/octet-stream").bytes());

      batch.send();

      assertThat(service.batches.get(0).get(0)).containsEntry("body", "AQL/").containsEntry("headers", Map.of("Content-Type", "application/octet-stream"));
      assertThat(text.get()).containsExactly(1, 2, -1);
    }
  }

  @Test
  void send_writesTheDocumentedRequest_andReadsTheDocumentedAnswer() {
    List<Path> request = ExampleFiles.examples("graph-security", "graph-batch-1-request");
    Assumptions.assumeFalse(request.isEmpty());
    Map<@Nullable Object, Map<?, ?>> documented = new HashMap<>();
    Map<String, Object> answers = Json.object(ExampleFiles.text(ExampleFiles.examples("graph-security", "graph-batch-response").get(0)));
    for (Object response : (List<?>) Objects.requireNonNull(answers.get("responses"))) {
      documented.put(((Map<?, ?>) response).get("id"), (Map<?, ?>) response);
    }
    try (BatchService service = new BatchService((part, number) -> {
      Map<?, ?> answer = documented.getOrDefault(part.id(), Map.of());
      return new Part(answer.get("status") instanceof Number status ? status.intValue() : 0, Map.of(), answer.get("body"), true);
    })) {
      Batch<Http> batch = Batch.over(service.http());
      BatchItem<?> content = batch.add(http -> http.get("me/drive/root:/file:/content").bytes());
      BatchItem<List<Map<String, Object>>> tasks = batch.add(http -> http.get("me/planner/tasks").list(json -> json));
      BatchItem<?> events = batch.add(http -> http.get("groups/g/events").send());
      BatchItem<?> me = batch.add(http -> http.patch("me").body(Map.of("city", "Redmond")).send());

      batch.send();

      Object sent = Json.parse(Json.write(Map.of("requests", service.batches.get(0))).replace("/file:/", "/{file}:/").replace("groups/g/", "groups/{id}/"));
      assertThat(sent).isEqualTo(Json.parse(ExampleFiles.text(request.get(0))));
      assertThat(content.error()).get().isInstanceOfSatisfying(ApiException.class, error -> assertThat(error.status()).isEqualTo(302));
      assertThat(tasks.get()).isEmpty();
      assertThat(events.error()).get().isInstanceOf(ApiException.class);
      assertThat(me.isGood()).isTrue();
    }
  }
}
