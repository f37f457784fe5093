package io.github.connectedsecurity.core.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Operation;
import io.github.connectedsecurity.core.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangeFeedTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final int PAGE = 10;
  private static final int MAX_SKIP = 10;

  private final List<Map<String, Object>> store = new ArrayList<>();

  /** A list as the service keeps it: filtered by time, oldest first, no links, and no page beyond the largest $skip. */
  private Paged<Map<String, Object>> list(Instant from) {
    ApiRequest first = ApiRequest.of("GET", "https://service.example/items?$top=" + PAGE, Operation.of("items", ""));
    return new Paged<>(request -> {
      int skip = Integer.parseInt(request.query().getOrDefault("$skip", "0"));
      assertThat(skip).isLessThanOrEqualTo(MAX_SKIP);
      List<Map<String, Object>> page = store.stream().filter(item -> !time(item).isBefore(from)).sorted(Comparator.comparing(ChangeFeedTest::time))
          .skip(skip).limit(PAGE).toList();
      return new ApiResponse(200, Map.of(), Json.bytes(Map.of("value", page)));
    }, first, NextPage.odataOrSkip(MAX_SKIP), link -> link, json -> json);
  }

  private ChangeFeed<Map<String, Object>> feed() { return ChangeFeed.since(NOON, this::list, ChangeFeedTest::time, ChangeFeedTest::id, Duration.ofMinutes(1)); }

  private static Instant time(Map<String, Object> item) { return Instant.parse(String.valueOf(item.get("time"))); }

  private static String id(Map<String, Object> item) { return String.valueOf(item.get("id")); }

  private void put(String id, Instant time) { store.add(Map.of("id", id, "time", time.toString())); }

  private static List<String> drain(ChangeFeed<Map<String, Object>> feed) {
    List<String> ids = new ArrayList<>();
    feed.forEachRemaining(item -> ids.add(id(item)));
    return ids;
  }

  @Test
  void reads_beyondTheReachOfTheList() {
    IntStream.range(0, 500).forEach(i -> put("i" + i, NOON.plusSeconds(i)));

    assertThat(drain(feed())).hasSize(500).doesNotHaveDuplicates();
  }

  @Test
  void loses_nothing_whenManyShareATime() {
    IntStream.range(0, 15).forEach(i -> put("i" + i, NOON));
    IntStream.range(15, 33).forEach(i -> put("i" + i, NOON.plusNanos(100)));

    assertThat(drain(feed())).hasSize(33).doesNotHaveDuplicates();
  }

  @Test
  void fails_ratherThanLose_whenMoreShareATimeThanTheListShows() {
    IntStream.range(0, 30).forEach(i -> put("i" + i, NOON));

    assertThatThrownBy(() -> drain(feed())).hasMessageContaining("$skip");
  }

  @Test
  void gives_whatAppearsLate_andWhatChanges_andNothingTwice() {
    put("a", NOON.plusSeconds(10));
    ChangeFeed<Map<String, Object>> feed = feed();
    assertThat(drain(feed)).containsExactly("a");
    put("late", NOON.plusSeconds(5));
    put("a", NOON.plusSeconds(20));

    assertThat(drain(feed)).containsExactlyInAnyOrder("late", "a");
    assertThat(drain(feed)).isEmpty();
  }

  @Test
  void goesOn_fromAStoredPosition_anywhere() {
    IntStream.range(0, 60).forEach(i -> put("i" + i, NOON.plusSeconds(i / 7)));
    for (int stop = 0; stop <= 60; stop++) {
      ChangeFeed<Map<String, Object>> first = feed();
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < stop; i++) {
        ids.add(id(first.next()));
      }
      ids.addAll(drain(feed().from(first.position())));
      assertThat(ids).hasSize(60).doesNotHaveDuplicates();
    }
  }

  @Test
  void refuses_textsThatAreNoPosition() {
    for (String text : List.of("", "x", "!!!", feed().position().substring(3))) {
      assertThatThrownBy(() -> feed().from(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no position");
    }
  }
}
