package io.github.connectedsecurity.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Demulator.alerts=1000000} reads a million; the build is content with fewer. */
class ManyAlertsTest {
  private static final String ALERTS = "/v1.0/security/alerts_v2";
  private static final int MANY = Integer.getInteger("emulator.alerts", 20_000);
  private static final long MOST_HEAP = 64L << 20;

  private static SecurityCloudEmulator cloud;

  private Caller caller;

  @BeforeAll
  static void start() { cloud = SecurityCloudEmulator.builder().alerts(MANY).start(); }

  @AfterAll
  static void stop() { cloud.close(); }

  @BeforeEach
  void connect() { caller = Caller.of(cloud); }

  @Test
  void everyAlert_isReadOnce_inOrder_withoutHoldingThem() throws InterruptedException {
    long before = heap();
    long start = System.nanoTime();
    Set<Integer> seen = new HashSet<>();
    Instant last = Instant.MAX;
    String lastId = "";
    int read = 0;
    int twins = 0;
    String next = ALERTS + "?$top=1000&$select=id,createdDateTime";
    while (!next.equals("null")) {
      Caller.Reply page = caller.get(next);
      for (Map<String, Object> alert : page.value()) {
        Instant time = Instant.parse(String.valueOf(alert.get("createdDateTime")));
        String id = String.valueOf(alert.get("id"));
        assertThat(time).isBeforeOrEqualTo(last);
        assertThat(time.equals(last) && id.compareTo(lastId) <= 0).as("%s after %s", id, lastId).isFalse();
        twins += time.equals(last) ? 1 : 0;
        seen.add(id.hashCode());
        read++;
        last = time;
        lastId = id;
      }
      next = page.text("@odata.nextLink");
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    long growth = heap() - before;
    System.out.printf("Emulator: %d alerts read in %.1f s; the heap grew by %d KB, %d of them the test's.%n", read, seconds, growth >> 10, read * 48L >> 10);

    assertThat(read).isEqualTo(MANY);
    assertThat(seen).hasSizeGreaterThan((int) (MANY * 0.999)); // hashes may meet; a repeated page would show
    assertThat(twins).isGreaterThan(MANY / 100);
    assertThat(growth).isLessThan(MOST_HEAP + read * 48L);
  }

  @Test
  void filtersOrdersAndCounts_seeAllOfThem() {
    String filter = "$filter=severity%20eq%20'high'%20or%20severity%20eq%20'medium'";
    assertThat(caller.get(ALERTS + "?$top=1&$count=true").count()).isEqualTo(MANY);
    Caller.Reply first = caller.get(ALERTS + "?$top=40&" + filter);
    List<String> ids = new ArrayList<>(first.values("id"));
    Caller.Reply second = caller.get(first.text("@odata.nextLink"));
    ids.addAll(second.values("id"));

    assertThat(ids).hasSize(80).doesNotHaveDuplicates().isEqualTo(caller.get(ALERTS + "?$top=80&" + filter).values("id"));
    assertThat(first.values("severity")).allMatch(severity -> List.of("medium", "high").contains(severity));
    assertThat(caller.get(ALERTS + "?$top=30&$skip=10&" + filter).values("id")).isEqualTo(ids.subList(10, 40));
    List<String> oldest = caller.get(ALERTS + "?$top=200&$orderby=createdDateTime%20asc").values("createdDateTime");
    assertThat(oldest).isSortedAccordingTo(Comparator.comparing(Instant::parse));
    assertThat(oldest).hasSize(200);
  }

  @Test
  void anotherOrder_isRightToo() {
    Caller.Reply page = caller.get(ALERTS + "?$top=50&$orderby=lastUpdateDateTime%20desc");
    Caller.Reply more = caller.get(page.text("@odata.nextLink"));
    List<String> times = new ArrayList<>(page.values("lastUpdateDateTime"));
    times.addAll(more.values("lastUpdateDateTime"));

    assertThat(times).hasSize(100).isSortedAccordingTo(Comparator.comparing(Instant::parse).reversed());
    assertThat(page.values("id")).doesNotContainAnyElementsOf(more.values("id"));
  }

  @Test
  void changedAlert_staysChanged_inItsPlace_untilTheReset() {
    List<String> before = caller.get(ALERTS + "?$top=50").values("id");
    String id = before.stream().filter(one -> one.startsWith("da7")).findFirst().orElseThrow();
    assertThat(caller.patch(ALERTS + "/" + id, "{\"assignedTo\":\"mine\"}").status()).isEqualTo(200);

    assertThat(caller.get(ALERTS + "?$top=50").values("id")).isEqualTo(before);
    assertThat(caller.get(ALERTS + "/" + id).text("assignedTo")).isEqualTo("mine");
    assertThat(caller.get(ALERTS + "?$filter=assignedTo%20eq%20'mine'&$top=1").values("id")).containsExactly(id);
    assertThat(caller.get(ALERTS + "?$top=1&$count=true").count()).isEqualTo(MANY);
    cloud.reset();
    assertThat(caller.get(ALERTS + "/" + id).text("assignedTo")).isNotEqualTo("mine");
  }

  @Test
  void ids_areOnlyThoseThatThereAre() {
    String id = caller.get(ALERTS + "?$top=50").values("id").stream().filter(one -> one.startsWith("da7")).findFirst().orElseThrow();

    assertThat(caller.get(ALERTS + "/da7999999999" + id.substring(12)).status()).isEqualTo(404);
    assertThat(caller.get(ALERTS + "/" + id.substring(0, 13) + "00000000").status()).isEqualTo(404);
  }

  @Test
  void hundredAlerts_stillTellOfTheAttack() {
    try (SecurityCloudEmulator small = SecurityCloudEmulator.builder().alerts(100).start()) {
      Caller of = Caller.of(small);
      assertThat(of.get(ALERTS + "?$top=1000").value()).hasSize(100);
      assertThat(of.get("/v1.0/security/incidents?$top=50").values("displayName")).anyMatch(name -> name.startsWith("Multi-stage incident"));
    }
  }

  @Test
  void numberAndFolder_doNotGoTogether(@TempDir Path folder) {
    assertThatThrownBy(() -> SecurityCloudEmulator.builder().alerts(100).data(folder).start()).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("do not go together");
    assertThatThrownBy(() -> SecurityCloudEmulator.builder().alerts(1_000_001)).hasMessageContaining("from 100 to 1000000");
  }

  private static long heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(20);
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
