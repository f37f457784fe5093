package io.github.connectedsecurity.cloudappsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.cloudappsecurity.filters.ActivityFields;
import io.github.connectedsecurity.cloudappsecurity.filters.AlertFields;
import io.github.connectedsecurity.cloudappsecurity.filters.CategoryFields;
import io.github.connectedsecurity.cloudappsecurity.filters.EntityFields;
import io.github.connectedsecurity.cloudappsecurity.filters.ListQuery;
import io.github.connectedsecurity.cloudappsecurity.filters.SubnetFields;
import io.github.connectedsecurity.cloudappsecurity.model.Activity;
import io.github.connectedsecurity.cloudappsecurity.model.ActivityFeedback;
import io.github.connectedsecurity.cloudappsecurity.model.Alert;
import io.github.connectedsecurity.cloudappsecurity.model.CloseResult;
import io.github.connectedsecurity.cloudappsecurity.model.CloudApp;
import io.github.connectedsecurity.cloudappsecurity.model.Entity;
import io.github.connectedsecurity.cloudappsecurity.model.EntityKey;
import io.github.connectedsecurity.cloudappsecurity.model.FalsePositiveReason;
import io.github.connectedsecurity.cloudappsecurity.model.IpCategory;
import io.github.connectedsecurity.cloudappsecurity.model.Subnet;
import io.github.connectedsecurity.cloudappsecurity.model.SubnetRule;
import io.github.connectedsecurity.cloudappsecurity.model.discovery.CategoryTotal;
import io.github.connectedsecurity.cloudappsecurity.model.discovery.UploadTarget;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.ModelContract;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reads all documented payloads, and writes all documented requests. */
class ExamplesTest {
  private static final List<String> IDS = List.of("55af7415f8a0a7a29eef2e1f", "55af741cf8a0a7a29eef2e20", "5f8d70bfc1ffb25b0a541c7d");

  private static final Map<String, Function<Map<String, Object>, ? extends JsonModel>> PAGES = Map.of(
      "activities-list.response.json", Activity::of,
      "alerts-list.response.json", Alert::of,
      "data-enrichment-list.response.json", Subnet::of,
      "entities-list.response.json", Entity::of);

  private static final Map<String, Function<Map<String, Object>, ? extends JsonModel>> OBJECTS = Map.of(
      "alerts-close-false-positive.response-closed.json", CloseResult::of,
      "alerts-close-false-positive.response-not-found.json", CloseResult::of,
      "alerts-close-true-positive.response-closed.json", CloseResult::of,
      "alerts-close-true-positive.response-not-found.json", CloseResult::of,
      "discovery-initiate.response.json", UploadTarget::of,
      "entities-fetch.pk.json", EntityKey::of);

  private static final Map<String, JsonBody<?>> REQUESTS = Map.of(
      "activities-feedback.request.json", ActivityFeedback.of("0").feedbackText("Irrelevant").allowContact(false).contactEmail("some.contact.address"),
      "activities-list.request.json", ListQuery.of(ActivityFields.RULES, q -> q.skip(5).limit(10)),
      "alerts-list.request.json", ListQuery.of(AlertFields.RULES, q -> q.skip(5).limit(10)),
      "entities-list.request.json", ListQuery.of(EntityFields.RULES, q -> q.skip(5).limit(10)),
      "data-enrichment-list.request.json", ListQuery.of(SubnetFields.RULES, q -> q.skip(5).limit(10)),
      "discovery-list-categories.request.json", ListQuery.of(CategoryFields.RULES, q -> q.skip(5).limit(10).with("streamId", "<continuous_report_id>")),
      "data-enrichment-update.request.json", SubnetRule.of("range name", IpCategory.CLOUD_PROVIDER, List.of("192.168.1.0/24", "192.168.2.0/16"))
          .organization("Microsoft").tags(List.of("existing tag")),
      "introduction.filters.request.json", ListQuery.of(ActivityFields.RULES, q -> q.filter(ActivityFields.named("some.field").eq(List.of("value1", "value2")))
          .filter(ActivityFields.named("some.field").isSet()).filter(ActivityFields.named("some.field2").gte(5)).skip(5).limit(10)),
      "alerts-close-false-positive.request.json", feedback(CloseFalsePositive.of(AlertSelection.ids(IDS), FalsePositiveReason.NOT_OF_INTEREST)),
      "alerts-close-true-positive.request.json", feedback(CloseTruePositive.of(AlertSelection.ids(IDS))));

  /** Payloads that no type of this module stands for: a page that says nothing, a bare list (below), and what the credential reads. */
  private static final Set<String> OTHERS =
      Set.of("activities-feedback.response.json", "discovery-list-categories.response.json", "authentication-application.token-response.json");

  @Test
  void examples_areAllKnown() {
    Set<String> known = new TreeSet<>(PAGES.keySet());
    known.addAll(OBJECTS.keySet());
    known.addAll(REQUESTS.keySet());
    known.addAll(OTHERS);

    assertThat(files().keySet()).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void answers_areReadWithoutComplaint_andWrittenBackEqual() {
    Map<String, String> files = files();
    PAGES.forEach((name, view) -> ModelContract.examples(text(files, name), "data", view));
    OBJECTS.forEach((name, view) -> ModelContract.example(text(files, name), view));

    List<?> totals = (List<?>) Json.parse(text(files, "discovery-list-categories.response.json"));
    assertThat(totals).hasSize(1).allSatisfy(total -> ModelContract.example(Json.write(total), CategoryTotal::of));
    EntityKey key = ModelContract.example(text(files, "entities-fetch.pk.json"), EntityKey::of);
    assertThat(key).isEqualTo(EntityKey.of("00aa00aa-bb11-cc22-dd33-44ee44ee44ee", CloudApp.OFFICE_365, 0));
  }

  @Test
  void requests_areWrittenAsDocumented() {
    Map<String, String> files = files();
    REQUESTS.forEach((name, request) -> assertThat(Json.object(request.toJson())).as(name).isEqualTo(Json.object(text(files, name))));
  }

  @Test
  void alert_isReadWhole() {
    Alert alert = ModelContract.examples(text(files(), "alerts-list.response.json"), "data", Alert::of).get(0);

    assertThat(alert.entities()).hasSize(8);
    assertThat(alert.entities().get(2).id()).as("a number").contains("20940");
    assertThat(alert.timestamp().orElseThrow().toEpochMilli()).isEqualTo(1_621_941_916_475L);
    assertThat(alert.resolveTime().orElseThrow()).hasToString("2021-05-13T14:02:34.904Z");
  }

  @Test
  void subnet_isReadWhole() {
    Subnet subnet = ModelContract.examples(text(files(), "data-enrichment-list.response.json"), "data", Subnet::of).get(0);

    assertThat(subnet.lastModified()).contains(Instant.ofEpochMilli(1_607_952_165_309L).plusNanos(803_200));
    assertThat(subnet.category()).contains(IpCategory.CLOUD_PROVIDER);
    assertThat(subnet.ranges().get(0).mask()).contains(112);
  }

  private static <S extends AlertClosing<S>> S feedback(S closing) {
    return closing.comment("Irrelevant").sendFeedback(true).feedbackText("Feedback text").allowContact(true).contactEmail(" user@contoso.com");
  }

  private static String text(Map<String, String> files, String name) { return Objects.requireNonNull(files.get(name), name); }

  private static Map<String, String> files() {
    List<Path> files = ExampleFiles.examples("cloudappsecurity", "");
    assumeThat(files).as("documented examples").isNotEmpty();
    return files.stream().collect(Collectors.toMap(file -> file.getFileName().toString(), ExampleFiles::text));
  }
}
