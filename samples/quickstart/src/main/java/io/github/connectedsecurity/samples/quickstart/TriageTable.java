package io.github.connectedsecurity.samples.quickstart;

import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.graphsecurity.model.DeviceEvidence;
import io.github.connectedsecurity.graphsecurity.model.MailboxEvidence;
import io.github.connectedsecurity.graphsecurity.model.UserAccount;
import io.github.connectedsecurity.graphsecurity.model.UserEvidence;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The newest alerts, a line each. */
final class TriageTable {
  private static final String LINE = "%-13s  %-46s  %-22s  %-30s  %4s  %8s%n";

  private final int rows;
  private final Instant now;
  private final List<Alert> shown = new ArrayList<>();
  private long total;

  TriageTable(int rows, Instant now) {
    this.rows = rows;
    this.now = now;
  }

  void add(Alert alert) {
    total++;
    if (shown.size() < rows) {
      shown.add(alert);
    }
  }

  void print(PrintStream out) {
    out.println();
    out.printf(LINE, "SEVERITY", "TITLE", "SOURCE", "DEVICE / USER", "AGE", "INCIDENT");
    for (Alert alert : shown) {
      out.printf(LINE, Words.of(alert.severity()), Words.cut(alert.title().orElse("-"), 46), Words.cut(source(alert), 22), Words.cut(who(alert), 30),
          alert.createdDateTime().map(created -> Words.age(Duration.between(created, now))).orElse("-"), alert.incidentId().orElse("-"));
    }
    if (total > shown.size()) {
      out.printf("… and %,d more%n", total - shown.size());
    }
  }

  private static String source(Alert alert) { return alert.productName().orElse(Words.of(alert.serviceSource())).replace("Microsoft ", ""); }

  private static String who(Alert alert) {
    String names = Stream.of(device(alert), user(alert)).flatMap(Optional::stream).collect(Collectors.joining(" / "));
    return names.isEmpty() ? "-" : names;
  }

  private static Optional<String> device(Alert alert) {
    return alert.evidence().stream().filter(DeviceEvidence.class::isInstance).map(DeviceEvidence.class::cast)
        .flatMap(device -> device.deviceDnsName().or(device::hostName).stream()).findFirst();
  }

  private static Optional<String> user(Alert alert) {
    return alert.evidence().stream().flatMap(evidence -> {
      if (evidence instanceof UserEvidence user) {
        return user.userAccount().flatMap(TriageTable::name).stream();
      }
      return evidence instanceof MailboxEvidence mailbox ? mailbox.primaryAddress().stream() : Stream.empty();
    }).findFirst();
  }

  private static Optional<String> name(UserAccount account) {
    return account.userPrincipalName().or(account::accountName).map(name -> name.replaceAll("@.*", ""));
  }
}
