package io.github.connectedsecurity.samples.quickstart;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.graphsecurity.AlertFields;
import io.github.connectedsecurity.graphsecurity.GraphSecurityClient;
import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.graphsecurity.model.AlertStatus;
import io.github.connectedsecurity.graphsecurity.model.AlertUpdate;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Optional;

/** The main job: reads the alerts of a tenant, shows where to begin, and takes the worst new one in hand. */
public final class Quickstart {
  private static final String ANALYST = "analyst@larkspur.example";

  private final Arguments arguments;
  private final PrintStream out;
  private final Clock clock;

  Quickstart(Arguments arguments, PrintStream out, Clock clock) {
    this.arguments = arguments;
    this.out = out;
    this.clock = clock;
  }

  /** Runs with the words of the command line; see {@code --help}. */
  public static void main(String[] words) { System.exit(run(words, System.out, System.err)); }

  static int run(String[] words, PrintStream out, PrintStream err) {
    try {
      Arguments arguments = Arguments.parse(words);
      if (arguments.help()) {
        out.println(Arguments.USAGE);
        return 0;
      }
      try (Tenant tenant = Tenant.open(arguments)) {
        out.println(tenant.description());
        new Quickstart(arguments, out, Clock.systemUTC()).triage(tenant.graph());
      }
      return 0;
    } catch (IllegalArgumentException | SdkException e) {
      err.println("quickstart: " + e.getMessage());
      return e instanceof SdkException ? 1 : 2;
    }
  }

  private void triage(GraphSecurityClient graph) {
    if (arguments.alert().isPresent()) {
      show(graph.alerts().get(arguments.alert().get()));
      return;
    }
    TriageTable table = new TriageTable(arguments.rows(), clock.instant());
    SeverityChart chart = new SeverityChart();
    Worst worst = new Worst();
    for (Alert alert : graph.alerts().list(this::choose)) { // fetched page by page while we look at them
      table.add(alert);
      chart.add(alert);
      worst.add(alert);
    }
    table.print(out);
    chart.print(out);
    worst.alert().ifPresentOrElse(alert -> takeInHand(graph, alert), () -> out.println("There is no new alert to take in hand."));
  }

  private void choose(ODataQuery query) {
    query.orderBy(AlertFields.CREATED.desc());
    arguments.where().ifPresent(where -> query.filter(ODataField.text(where.field()).eq(where.value())));
  }

  private void takeInHand(GraphSecurityClient graph, Alert alert) {
    out.println("The worst new alert:");
    show(alert);
    if (arguments.live() && !arguments.write()) {
      out.println("Nothing was changed: add --write to assign it.");
      return;
    }
    graph.alerts().update(alert.id(), AlertUpdate.create().status(AlertStatus.IN_PROGRESS).assignedTo(arguments.assignee().orElse(ANALYST)));
    graph.alerts().comment(alert.id(), "Taken in hand by the quickstart sample.");
    out.println("Assigned and commented; the service now says:");
    show(graph.alerts().get(alert.id()));
  }

  private void show(Alert alert) {
    out.printf("  %s%n", alert.title().orElse("(no title)"));
    out.printf("  id %s · %s · %s · assigned to %s%n", alert.id(), Words.of(alert.severity()), Words.of(alert.status()),
        alert.assignedTo().orElse("nobody"));
    alert.comments().stream().flatMap(comment -> comment.comment().stream()).forEach(text -> out.printf("  comment: %s%n", text));
    Optional.of(alert.mitreTechniques()).filter(list -> !list.isEmpty()).ifPresent(list -> out.printf("  techniques: %s%n", String.join(", ", list)));
  }
}
