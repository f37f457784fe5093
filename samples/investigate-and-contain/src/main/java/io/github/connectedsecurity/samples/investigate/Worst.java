package io.github.connectedsecurity.samples.investigate;

import io.github.connectedsecurity.graphsecurity.AlertFields;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.graphsecurity.model.AlertSeverity;
import io.github.connectedsecurity.graphsecurity.model.AlertStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where to begin: the most severe new alert; of equals the one that tells most of what can be contained, and of these the newest. */
final class Worst {
  private static final Comparator<Alert> ORDER = Comparator.comparingInt(Worst::rank).thenComparingInt(alert -> Involved.in(List.of(alert)).reach())
      .thenComparing(alert -> alert.createdDateTime().orElse(Instant.EPOCH));

  private Worst() {}

  static Optional<Alert> of(GraphSecurityClient graph) {
    return graph.alerts().list(q -> q.filter(AlertFields.STATUS.eq(AlertStatus.NEW))).stream().max(ORDER);
  }

  /** The severities rise in the order in which the service declares them; one that is new to us counts least. */
  private static int rank(Alert alert) { return alert.severity().map(AlertSeverity.known()::indexOf).orElse(-1); }
}
