package io.github.connectedsecurity.strangers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/** Who comes to the emulator with another client than ours gets the same data, operation by operation. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StrangersTest {
  private static final Path PAGE = Path.of("..", "..", "docs", "reference", "strangers.md");
  private static final AtomicInteger RUN = new AtomicInteger();
  private static final String BEGIN = "<!-- What follows is held against the tests. -->\n";

  @AfterAll
  static void stop() {
    Suites.AT.close();
    Suites.CREDENTIALS.close();
  }

  @TestFactory
  @Order(1)
  Stream<DynamicContainer> strangers_readWhatWeRead() { return Suites.forJava().stream().map(StrangersTest::tests); }

  @TestFactory
  @Order(2)
  Stream<DynamicContainer> strangersForNode_readWhatWeRead() {
    assumeTrue(NodeStrangers.areHere(), "Node's packages are not installed; .ci/run does that where there is Node.");
    return Suites.forNode().stream().map(StrangersTest::tests);
  }

  /** Held against what the emulator was asked for, so that it comes after all strangers. */
  @Test
  @Order(3)
  void everyOperationThatAStrangerHas_isCalledThroughIt_orHasAReason() throws IOException {
    assumeTrue(RUN.get() > 0 && RUN.get() == all(NodeStrangers.areHere()).mapToInt(stranger -> stranger.operations.size()).sum(),
        "Not all strangers have been.");
    Set<String> refusals = all(false).flatMap(stranger -> stranger.refusals.stream()).collect(Collectors.toSet());
    Ledger ledger = Ledger.of(Suites.AT.cloud.requests(), refusals);
    assertThat(ledger.complaints()).isEmpty();
    assertThat(Files.readString(PAGE).lines()).containsAll(ledger.lines());
  }

  @Test
  void ledger_complains_whenNothingIsCalled() { assertThat(Ledger.of(List.of(), Set.of("GET /security/alerts")).complaints()).hasSizeGreaterThan(200); }

  @Test
  void page_listsEveryOperation_withCounts() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(page).contains(BEGIN);
    assertThat(page.substring(page.indexOf(BEGIN) + BEGIN.length())).isEqualTo(listed());
  }

  @Test
  void difference_isFound() {
    assertThat(Trees.differences(List.of(1), List.of(1, 2))).hasSize(1);
    assertThat(Trees.differences(Map.of("a", "x"), Map.of("a", "y"))).hasSize(1);
    assertThat(Trees.differences(Map.of("a", "x"), Map.of("a", "x", "id", "1"))).hasSize(1);
    assertThatThrownBy(() -> Refused.by(() -> "done")).isInstanceOf(AssertionError.class);
    assertThat(Trees.differences(Map.of("t", "2026-01-01T00:00:00.1Z"), Map.of("t", "2026-01-01T00:00:00.1000000Z"))).isEmpty();
  }

  /** The part of the page that the tests know: a table of clients, and what was called through each. */
  static String listed() {
    List<Stranger> all = all(true).toList();
    String table = all.stream().map(stranger -> "| " + stranger.name + " | " + stranger.operations.size() + " |\n").collect(Collectors.joining());
    int total = all.stream().mapToInt(stranger -> stranger.operations.size()).sum();
    String lists = all.stream().map(stranger -> "\n## " + stranger.name + "\n\n"
        + stranger.operations.stream().map(operation -> "- " + operation.name() + "\n").collect(Collectors.joining())).collect(Collectors.joining());
    return "\n| client | operations |\n|---|---|\n" + table + "| all | " + total + " |\n" + lists;
  }

  private static Stream<Stranger> all(boolean withNode) {
    return Stream.concat(Suites.forJava().stream(), withNode ? Suites.forNode().stream() : Stream.empty());
  }

  private static DynamicContainer tests(Stranger stranger) {
    return DynamicContainer.dynamicContainer(stranger.name, stranger.operations.stream()
        .map(operation -> DynamicTest.dynamicTest(operation.name(), () -> {
          RUN.incrementAndGet();
          assertThat(operation.differences()).isEmpty();
        })));
  }
}
