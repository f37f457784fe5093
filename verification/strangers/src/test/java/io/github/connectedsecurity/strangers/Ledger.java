package io.github.connectedsecurity.strangers;

import com.azure.monitor.ingestion.LogsIngestionClient;
import com.azure.monitor.query.LogsQueryClient;
import com.azure.resourcemanager.securityinsights.SecurityInsightsManager;
import io.github.connectedsecurity.emulator.RecordedRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Our own coverage tables, held against what strangers can call and what they have called: each operation that one of them has was called
 * through it, or a line of {@code uncalled.tsv} says why not.
 */
final class Ledger {
  private static final Pattern ROW = Pattern.compile("\\| `((?:GET|POST|PUT|PATCH|DELETE) /[^`]*)` \\| `[A-Z]\\w+\\.\\w+` \\|");
  private static final String OURS = "connected-security-sdk";

  private final List<Reason> reasons = reasons();
  private final Map<String, Page> pages = new LinkedHashMap<>();

  /** One line of {@code uncalled.tsv}: which operations of a page are not called, and why. */
  record Reason(String page, Pattern operations, String why) {}

  /** A coverage table: its operations, those that a stranger has, those that were called through one, and those that were refused as ours are. */
  record Page(Set<String> operations, Set<String> had, Set<String> called, Set<String> refused) {
    /** What a stranger has, and nobody has called. */
    Set<String> uncalled() {
      Set<String> rest = new LinkedHashSet<>(had);
      rest.removeAll(called);
      rest.removeAll(refused);
      return rest;
    }
  }

  /** What strangers have asked for: what was done, and what was refused. */
  private record Calls(Set<Route> done, Set<Route> refused) {
    static Calls of(List<RecordedRequest> requests) {
      List<RecordedRequest> theirs = requests.stream().filter(one -> !one.header("user-agent").orElse("").startsWith(OURS)).toList();
      return new Calls(routes(theirs, 200, 400), routes(theirs, 400, 500));
    }

    private static Set<Route> routes(List<RecordedRequest> requests, int from, int to) {
      return requests.stream().filter(one -> one.status() >= from && one.status() < to).map(one -> Route.of(one.method() + " " + one.path()))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
  }

  private final Set<String> refusals;

  private Ledger(Set<String> refusals) { this.refusals = refusals; }

  /**
   * Looks at the pages, and at all that strangers have asked for.
   *
   * @param refusals operations of which tests have shown that strangers are refused as we are; no other refusal counts for anything
   */
  static Ledger of(List<RecordedRequest> requests, Set<String> refusals) {
    Calls called = Calls.of(requests);
    Offers graph = Offers.graph();
    List<Offers> azure = List.of(Offers.azure(SecurityInsightsManager.class, ""), Offers.azure(LogsQueryClient.class, "/v1"),
        Offers.azure(LogsIngestionClient.class, ""));
    Ledger ledger = new Ledger(refusals);
    ledger.add("graph-security", List.of("/v1.0"), List.of(graph), called);
    ledger.add("identityprotection", List.of("/v1.0"), List.of(graph), called);
    ledger.add("mip-rest", List.of("/v1.0"), List.of(graph), called);
    ledger.add("office365-management", List.of("/v1.0"), List.of(graph), called);
    ledger.add("sentinel", List.of("/arm", "/loganalytics", "/ingestion"), azure, called);
    if (NodeStrangers.areHere()) {
      ledger.add("securitycenter", List.of("/arm"), List.of(Offers.node(NodeStrangers.FOLDER.resolve("node_modules/@azure/arm-security/dist-esm"))), called);
    }
    List.of("defender", "cloudappsecurity").forEach(name -> ledger.add(name, List.of(), List.of(graph), called));
    return ledger;
  }

  private void add(String name, List<String> doors, List<Offers> clients, Calls asked) {
    Set<String> operations = operations(name);
    Set<String> had = operations.stream().filter(one -> clients.stream().anyMatch(client -> client.have(Route.of(one))))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> called = meant(operations, doors, asked.done);
    called.retainAll(had);
    Set<String> refused = meant(operations, doors, asked.refused);
    refused.retainAll(had);
    refused.retainAll(refusals);
    refused.removeAll(called);
    pages.put(name, new Page(operations, had, called, refused));
  }

  private static Set<String> meant(Set<String> operations, List<String> doors, Set<Route> requests) {
    Set<String> meant = new LinkedHashSet<>();
    for (Route request : requests) {
      doors.stream().filter(door -> request.path().startsWith(door + "/")).map(door -> new Route(request.verb(), request.path().substring(door.length())))
          .flatMap(sent -> meant(operations, sent).stream()).forEach(meant::add);
    }
    return meant;
  }

  /** The operation that a request is one of. */
  private static Optional<String> meant(Set<String> operations, Route sent) {
    return operations.stream().filter(one -> Route.of(one).fits(sent)).min(Comparator.comparing(one -> Route.of(one).openness()));
  }

  private static Set<String> operations(String name) {
    try {
      return ROW.matcher(Files.readString(Path.of("..", "..", "docs", "reference", name + ".md"))).results().map(found -> found.group(1))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a stranger has and nobody has called, without a reason; and reasons for which there is nothing. */
  List<String> complaints() {
    List<String> found = new ArrayList<>();
    pages.forEach((name, page) -> page.uncalled().stream().filter(one -> reasons(name, one).isEmpty()).map(one -> name + ": " + one).forEach(found::add));
    reasons.stream().filter(one -> pages.containsKey(one.page) && excused(one).isEmpty()).map(one -> one.page + ": no need for the reason " + one.operations)
        .forEach(found::add);
    return found;
  }

  /** The part of the page about strangers that this ledger knows, line by line. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    pages.forEach((name, page) -> lines.add("| " + name + " | " + page.operations.size() + " | " + page.had.size() + " | " + page.called.size() + " |"));
    pages.forEach((name, page) -> {
      if (!page.refused.isEmpty()) {
        lines.add("| " + name + " | " + page.refused.size() + " | retired: refused to the stranger as to our client, with the same status, code and words |");
      }
    });
    reasons.stream().filter(one -> pages.containsKey(one.page))
        .forEach(one -> lines.add("| " + one.page + " | " + excused(one).size() + " | " + one.why + " |"));
    return lines;
  }

  private List<Reason> reasons(String page, String operation) {
    return reasons.stream().filter(one -> one.page.equals(page) && one.operations.matcher(operation).find()).toList();
  }

  private List<String> excused(Reason reason) {
    Page page = pages.get(reason.page);
    return page == null ? List.of() : page.uncalled().stream()
        .filter(one -> reasons(reason.page, one).stream().findFirst().equals(Optional.of(reason))).toList();
  }

  private static List<Reason> reasons() {
    try (InputStream file = Ledger.class.getResourceAsStream("uncalled.tsv")) {
      if (file == null) {
        throw new IllegalStateException("uncalled.tsv is not there.");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1)).map(cells -> new Reason(cells[0], Pattern.compile(cells[1]), cells[2])).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
