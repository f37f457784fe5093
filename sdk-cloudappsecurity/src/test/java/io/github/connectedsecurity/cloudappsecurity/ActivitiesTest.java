package io.github.connectedsecurity.cloudappsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.cloudappsecurity.filters.ActivityFields;
import io.github.connectedsecurity.cloudappsecurity.model.Activity;
import io.github.connectedsecurity.cloudappsecurity.model.ActivityFeedback;
import io.github.connectedsecurity.cloudappsecurity.model.CloudApp;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.testing.StubService;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ActivitiesTest {
  private static final String LIST = "POST /api/v1/activities/";

  private final StubService service = StubService.start();
  private final Activities activities = CloudAppSecurityClient.create(service.options(), URI.create(service.url())).activities();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_sendsTypedFilters_andFollowsTheOffset() {
    service.on(LIST, """
        {"data":[{"_id":"a1","timestamp":1700000002000},{"_id":"a2","timestamp":1700000001000}],"hasNext":true,"total":3}""");
    service.on(LIST, "{\"data\":[{\"_id\":\"a3\",\"timestamp\":1700000000000}],\"hasNext\":false,\"total\":3}");

    var read = activities.list(q -> q.filter(ActivityFields.APP.eq(CloudApp.TEAMS)).filter(ActivityFields.DATE.gte(Instant.ofEpochMilli(1_700_000_000_000L)))
        .filter(ActivityFields.USER_NAME.startsWith("dana")).limit(2));

    assertThat(service.asked()).isEmpty();
    assertThat(read.stream().map(Activity::id)).map(id -> id.orElseThrow()).containsExactly("a1", "a2", "a3");
    Map<String, Object> filters = Map.of("service", Map.of("eq", List.of(28375L)), "date", Map.of("gte", 1_700_000_000_000L),
        "user.username", Map.of("startswith", List.of("dana")));
    assertThat(service.asked().get(0).json())
        .isEqualTo(Map.of("filters", filters, "sortField", "date", "sortDirection", "desc", "limit", 2L));
    assertThat(service.asked().get(1).json())
        .isEqualTo(Map.of("filters", filters, "sortField", "date", "sortDirection", "desc", "limit", 2L, "skip", 2L));
    assertThat(service.asked().get(0).headers()).containsEntry("content-type", "application/json");
  }

  @Test
  void list_isRepeatable_andNamesThePermission() {
    service.on(LIST, 503, "").on(LIST, 403, "");

    assertThatThrownBy(() -> activities.list(q -> {}).iterator().hasNext()).isInstanceOf(ServiceException.class);
    assertThatThrownBy(() -> activities.list(q -> {}).iterator().hasNext()).isInstanceOf(PermissionException.class).hasMessageContaining("Investigation.read");
  }

  @Test
  void list_withoutHasNext_goesOnWhilePagesAreFull() {
    service.on(LIST, "{\"data\":[{\"_id\":\"a1\",\"timestamp\":2}]}").on(LIST, "{\"data\":[]}");

    assertThat(activities.list(q -> q.limit(1)).stream()).hasSize(1);
    assertThat(service.asked()).hasSize(2);
  }

  @Test
  void list_thatTheServiceHasCut_goesOnByTime() {
    service.on(LIST, "{\"data\":[{\"_id\":\"a1\",\"timestamp\":9},{\"_id\":\"a2\",\"timestamp\":8}],\"hasNext\":false,\"moreThanTotal\":true}");
    service.on(LIST, "{\"data\":[{\"_id\":\"a2\",\"timestamp\":8},{\"_id\":\"a3\",\"timestamp\":8}],\"hasNext\":false,\"moreThanTotal\":true}");
    service.on(LIST, "{\"data\":[{\"_id\":\"a3\",\"timestamp\":8},{\"_id\":\"a2\",\"timestamp\":8}],\"hasNext\":false,\"moreThanTotal\":true}");

    assertThat(activities.list(q -> {}).stream().map(activity -> activity.id().orElseThrow())).containsExactly("a1", "a2", "a3");
    assertThat(service.asked()).hasSize(3).last().satisfies(asked -> assertThat(asked.json())
        .isEqualTo(Map.of("filters", Map.of("date", Map.of("lte", 8L)), "sortField", "date", "sortDirection", "desc", "skip", 0L)));
  }

  @Test
  void list_failsRatherThanLosing_whenItemsCannotBeToldApart() {
    service.on(LIST, "{\"data\":[{\"_id\":\"a1\"}],\"hasNext\":true}");

    assertThatThrownBy(() -> activities.list(q -> {}).stream().toList()).isInstanceOf(InvalidDataException.class).hasMessageContaining("timestamp");
  }

  @Test
  void list_withoutEnd_isStopped() {
    service.on(LIST, "{\"data\":[],\"hasNext\":true}");

    assertThatThrownBy(() -> activities.list(q -> {}).stream().toList()).isInstanceOf(InvalidDataException.class).hasMessageContaining("no items");
  }

  @Test
  void list_refusesPagesThatTheServiceDoesNotGive_beforeTheNetwork() {
    assertThatThrownBy(() -> activities.list(q -> q.limit(101))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("from 1 to 100");
    assertThatThrownBy(() -> activities.list(q -> q.limit(0))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> activities.list(q -> q.skip(-1))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void scan_replacesTheFilters_byThoseOfTheAnswer() {
    service.on(LIST, """
        {"data":[{"_id":"a1"}],"hasNext":true,"nextQueryFilters":{"service":{"eq":[15600]},"date":{"lte":99,"gte":1},"new":{"x":[null]}}}""");
    service.on(LIST, "{\"data\":[],\"hasNext\":true,\"nextQueryFilters\":{\"date\":{\"lte\":50}}}");
    service.on(LIST, "{\"data\":[{\"_id\":\"a2\"}],\"hasNext\":false}");

    assertThat(activities.scan(q -> q.filter(ActivityFields.APP.eq(CloudApp.ONEDRIVE_FOR_BUSINESS)).limit(500)).stream()).hasSize(2);
    assertThat(service.asked().get(0).json()).isEqualTo(Map.of("filters", Map.of("service", Map.of("eq", List.of(15600L))), "limit", 500L, "isScan", true));
    assertThat(service.asked().get(1).body()).contains("\"filters\":{\"service\":{\"eq\":[15600]},\"date\":{\"lte\":99,\"gte\":1},\"new\":{\"x\":[null]}}");
    assertThat(service.asked().get(2).json()).containsEntry("filters", Map.of("date", Map.of("lte", 50L))).containsEntry("isScan", true);
  }

  @Test
  void scan_thatCannotGoOn_fails() {
    service.on(LIST, "{\"data\":[{\"_id\":\"a1\"}],\"hasNext\":true}").on(LIST, "{\"data\":[{\"_id\":\"a1\"}]}");

    assertThatThrownBy(() -> activities.scan(q -> q.filter(ActivityFields.DATE.gteDays(1))).stream().toList()).isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("nextQueryFilters");
    assertThatThrownBy(() -> activities.scan(q -> q.filter(ActivityFields.DATE.gteDays(1))).stream().toList()).isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("hasNext");
  }

  @Test
  void scan_refusesWhatItDoesNotTake_beforeTheNetwork() {
    assertThatThrownBy(() -> activities.scan(q -> q.filter(ActivityFields.USER_NAME.eq("dana")))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bounded");
    assertThatThrownBy(() -> activities.scan(q -> q.limit(499))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("500");
    assertThatThrownBy(() -> activities.scan(q -> q.limit(5_001))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("5000");
    assertThatThrownBy(() -> activities.scan(q -> q.skip(1))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no skip");
    assertThatThrownBy(() -> activities.scan(q -> q.orderBy(ActivityFields.BY_DATE.asc()))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no order");
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void get_readsOneActivity() {
    service.on("GET /api/v1/activities/97134000_15600_a|1/", "{\"_id\":\"97134000_15600_a|1\",\"appId\":15600}").on("GET /api/v1/activities/x/", 404, "");

    assertThat(activities.get("97134000_15600_a|1").app()).contains(CloudApp.ONEDRIVE_FOR_BUSINESS);
    assertThat(service.onlyRequest().rawPath()).isEqualTo("/api/v1/activities/97134000_15600_a%7C1/");
    assertThatThrownBy(() -> activities.get("x")).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> activities.get("../alerts")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void feedback_isSentOnce_toAPathWithoutSlash() {
    service.on("POST /api/v1/activities/a1/feedback", "{\"total\":5,\"hasNext\":true,\"data\":[]}").on("POST /api/v1/activities/a2/feedback", 503, "");
    ActivityFeedback feedback = ActivityFeedback.of("0").feedbackText("Irrelevant").allowContact(false);

    activities.feedback("a1", feedback);

    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("feedbackValue", "0", "feedbackText", "Irrelevant", "allowContact", false));
    assertThatThrownBy(() -> activities.feedback("a2", feedback)).isInstanceOf(OutcomeUnknownException.class);
  }
}
