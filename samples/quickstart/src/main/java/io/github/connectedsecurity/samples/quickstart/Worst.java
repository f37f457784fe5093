package io.github.connectedsecurity.samples.quickstart;

import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.graphsecurity.model.AlertSeverity;
import io.github.connectedsecurity.graphsecurity.model.AlertStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers the most severe new alert; of equals, the newest, which comes first. */
final class Worst {
  private @Nullable Alert worst;

  void add(Alert alert) {
    boolean isNew = alert.status().filter(AlertStatus.NEW::equals).isPresent();
    if (isNew && (worst == null || rank(alert) > rank(worst))) {
      worst = alert;
    }
  }

  Optional<Alert> alert() { return Optional.ofNullable(worst); }

  /** The severities rise in the order in which the service declares them; one that is new to us counts least. */
  private static int rank(Alert alert) { return alert.severity().map(AlertSeverity.known()::indexOf).orElse(-1); }
}
