package io.github.connectedsecurity.samples.quickstart;

import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.graphsecurity.model.AlertSeverity;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many alerts of each severity there are, as bars. */
final class SeverityChart {
  private static final int WIDTH = 50;

  private final Map<String, Long> counts = new LinkedHashMap<>();

  SeverityChart() {
    // In this order, whatever comes first; a severity that is new to us joins at the end.
    List.of(AlertSeverity.HIGH, AlertSeverity.MEDIUM, AlertSeverity.LOW, AlertSeverity.INFORMATIONAL).forEach(known -> counts.put(known.value(), 0L));
  }

  void add(Alert alert) { counts.merge(Words.of(alert.severity()), 1L, Long::sum); }

  void print(PrintStream out) {
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    out.println();
    counts.forEach((severity, count) -> out.printf("%-13s  %5d  %s%n", severity, count,
        "█".repeat(most == 0 ? 0 : (int) Math.ceil((double) count * WIDTH / most))));
    out.println();
  }
}
