package io.github.connectedsecurity.cloudappsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.cloudappsecurity.filters.ActivityFields;
import io.github.connectedsecurity.cloudappsecurity.filters.ListQuery;
import io.github.connectedsecurity.cloudappsecurity.filters.Order;
import io.github.connectedsecurity.cloudappsecurity.model.Activity;
import io.github.connectedsecurity.cloudappsecurity.model.CloudApp;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.paging.PagedIterator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are longer than what one query reaches, against a tenant that keeps the service's rules. */
class LongListsTest {
  private static final long START = 1_700_000_000_000L;

  private final FakeTenant tenant = new FakeTenant();
  private final Activities activities = tenant.client().activities();

  @Test
  void scan_of100000Activities_keepsTheLimit_andGivesEachOnce() {
    fill(100_000, 3);

    Instant before = tenant.time().now();
    List<String> read = ids(activities.scan(q -> q.filter(ActivityFields.DATE.gte(Instant.ofEpochMilli(START)))));

    assertThat(read).hasSize(100_000).doesNotHaveDuplicates();
    assertThat(tenant.refused()).isZero();
    assertThat(tenant.requests()).isGreaterThanOrEqualTo(200);
    int fullMinutes = (tenant.requests() - 1) / FakeTenant.CALLS_A_MINUTE;
    assertThat(Duration.between(before, tenant.time().now())).isGreaterThanOrEqualTo(Duration.ofMinutes(fullMinutes))
        .isLessThan(Duration.ofMinutes(fullMinutes + 1));
  }

  @Test
  void scan_goesOnFromACursor_withoutLosingOrRepeating() {
    fill(2_600, 3);
    Paged<Activity> scan = activities.scan(q -> q.filter(ActivityFields.APP.eq(List.of(CloudApp.TEAMS, CloudApp.BOX))));

    PagedIterator<Activity> reader = scan.iterator();
    List<String> read = new ArrayList<>();
    for (int i = 0; i < 1_234; i++) {
      read.add(id(reader.next()));
    }
    read.addAll(ids(scan.from(reader.cursor().orElseThrow())));

    assertThat(read).hasSize(2_600).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"date, desc, 1", "date, asc, 1", "created, desc, 7", "created, asc, 7", "date, desc, 450", "date, asc, 4999"})
  void list_beyondTheReach_losesNothing_andGivesEachOnce(String field, String direction, int ties) {
    fill(12_345, ties);

    List<Activity> read = activities.list(q -> q.orderBy(new Order<>(field, direction))).stream().toList();

    assertThat(read.stream().map(LongListsTest::id)).hasSize(12_345).doesNotHaveDuplicates();
    List<Instant> times = read.stream().map(activity -> activity.timestamp().orElseThrow()).toList();
    assertThat(times).isSortedAccordingTo((one, other) -> direction.equals("asc") ? one.compareTo(other) : other.compareTo(one));
    assertThat(tenant.refused()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {4_999, 5_000, 5_001, 5_099, 5_100, 10_000, 14_998})
  void list_aroundTheReach_losesNothing(int count) {
    fill(count, 2);

    assertThat(ids(activities.list(q -> {}))).hasSize(count).doesNotHaveDuplicates();
    assertThat(tenant.refused()).isZero();
  }

  @Test
  void list_losesNothing_whenTheServiceKeepsSilentAboutTheRest() {
    fill(12_000, 5);
    tenant.silentAtTheEnd();

    assertThat(ids(activities.list(q -> {}))).hasSize(12_000).doesNotHaveDuplicates();
  }

  @Test
  void list_keepsItsFilters_inEveryWindow() {
    fill(13_000, 2);
    Instant from = Instant.ofEpochMilli(START + 500);
    Instant to = Instant.ofEpochMilli(START + 6_200);
    Consumer<ListQuery<Activity>> query = q -> q.filter(ActivityFields.APP.eq(List.of(CloudApp.TEAMS, CloudApp.BOX)))
        .filter(ActivityFields.DATE.range(from, to)).filter(ActivityFields.DATE.gte(from)).limit(77);

    List<Activity> read = activities.list(query).stream().toList();

    assertThat(read).hasSize(11_402).allSatisfy(activity -> assertThat(activity.timestamp().orElseThrow()).isBetween(from, to));
    assertThat(new HashSet<>(read)).hasSize(11_402);
  }

  @Test
  void list_beginsWhereItWasToldTo_andGoesOnFromThere() {
    fill(6_000, 1);

    assertThat(ids(activities.list(q -> q.skip(4_900)))).hasSize(1_100).doesNotHaveDuplicates().startsWith("a1099").endsWith("a0");
    assertThatThrownBy(() -> activities.list(q -> q.skip(4_901))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("5000");
  }

  @Test
  void list_goesOnFromACursor_inAnyWindow() {
    fill(11_000, 40);
    Random random = new Random(7);
    for (int round = 0; round < 6; round++) {
      int stop = random.nextInt(11_000);
      Paged<Activity> list = activities.list(q -> {});
      PagedIterator<Activity> reader = list.iterator();
      Set<String> read = new HashSet<>();
      for (int i = 0; i < stop; i++) {
        assertThat(read.add(id(reader.next()))).isTrue();
      }
      list.from(reader.cursor().orElseThrow()).forEach(activity -> assertThat(read.add(id(activity))).as("given once, stopped at %d", stop).isTrue());
      assertThat(read).hasSize(11_000);
    }
  }

  @Test
  void list_failsRatherThanLosing_whenOneMillisecondHoldsMoreThanTheReach() {
    fill(6_000, 6_000);

    assertThatThrownBy(() -> ids(activities.list(q -> {}))).isInstanceOf(InvalidDataException.class).hasMessageContaining("millisecond");
  }

  @Test
  void list_failsRatherThanLosing_whenItIsNotOrderedByTime() {
    fill(6_000, 1);

    assertThatThrownBy(() -> ids(activities.list(q -> q.orderBy(Order.ascending("name"))))).isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("Order it by time");
  }

  /** So many activities, as many of them in one millisecond, in no order. */
  private void fill(int count, int ties) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(i);
    }
    Collections.shuffle(numbers, new Random(count));
    numbers.forEach(i -> tenant.add("a" + i, START + i / ties, i % 2 == 0 ? CloudApp.TEAMS.code() : CloudApp.BOX.code()));
  }

  private static List<String> ids(Paged<Activity> list) { return list.stream().map(LongListsTest::id).toList(); }

  private static String id(Activity activity) { return activity.id().orElseThrow(); }
}
