package io.github.connectedsecurity.samples.investigate;

import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.samples.console.CommandLine;
import io.github.connectedsecurity.samples.console.Program;
import io.github.connectedsecurity.samples.console.Steps;
import io.github.connectedsecurity.samples.console.Words;
import io.github.connectedsecurity.samples.investigate.CaseFile.Event;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The main job: gathers what all products know of an alert, tells it in order, and contains the attack when told to. */
public final class InvestigateAndContain {
  private static final String NAME = "investigate-and-contain";
  private static final int SHOWN = 30;
  private static final String USAGE = """
      Gathers what all products know of an alert, tells it in order of time, writes a report, and shows how the attack can be contained.

        (no option)      on the emulator, which this program starts; reads only
        --alert ID       about this alert, not the worst new one
        --incident       about all alerts of its incident
        --write          also contain: isolate, revoke sessions, confirm compromised, block the hash, assign and comment the alert
        --assignee NAME  to whom (analyst@larkspur.example)
        --report FILE    where the report goes (target/investigation.html)
        --live           on a tenant, with AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET
        --apps URL       on a tenant, the address of the Defender for Cloud Apps portal""";

  private final Tenant tenant;
  private final CommandLine line;
  private final PrintStream out;
  private final Clock clock;

  private InvestigateAndContain(Tenant tenant, CommandLine line, PrintStream out, Clock clock) {
    this.tenant = tenant;
    this.line = line;
    this.out = out;
    this.clock = clock;
  }

  /** Runs with the words of the command line; see {@code --help}. */
  public static void main(String[] words) { Program.exit(() -> run(words, System.out, System.err, Tenant::open)); }

  static int run(String[] words, PrintStream out, PrintStream err, Function<CommandLine, Tenant> where) {
    return Program.run(NAME, err, () -> {
      CommandLine line = CommandLine.parse(Set.of("--help", "--live", "--write", "--incident"), Set.of("--alert", "--assignee", "--report", "--apps"), words);
      if (line.has("--help")) {
        out.println(USAGE);
        return true;
      }
      line.word().ifPresent(word -> {
        throw new IllegalArgumentException("'" + word + "' says nothing here; an alert is named by --alert.");
      });
      try (Tenant tenant = where.apply(line)) {
        out.println(tenant.description());
        return new InvestigateAndContain(tenant, line, out, Clock.systemUTC()).work();
      }
    });
  }

  private boolean work() throws IOException {
    Optional<Alert> chosen = line.value("--alert").map(tenant.graph().alerts()::get).or(() -> Worst.of(tenant.graph()));
    if (chosen.isEmpty()) {
      out.println("There is no new alert; name one by --alert.");
      return true;
    }
    CaseFile file = new CaseFile(chosen.get(), line.has("--incident") ? incident(chosen.get()) : List.of(chosen.get()));
    out.printf("%n%s%n  id %s · %s · %s · incident %s%n", Words.cut(file.alert().title().orElse("(no title)"), 140), file.alert().id(),
        Words.of(file.alert().severity()), Words.of(file.alert().status()), file.alert().incidentId().orElse("-"));
    new Inquiry(tenant, file, clock.instant()).run();
    show(file);
    return contain(file);
  }

  private List<Alert> incident(Alert alert) {
    List<Alert> alerts = new ArrayList<>(List.of(alert));
    alert.incidentId().ifPresent(id -> alerts.addAll(tenant.graph().incidents().getWithAlerts(id).alerts()));
    return alerts;
  }

  private void show(CaseFile file) {
    for (CaseFile.Section section : file.sections()) {
      out.printf("%n%s%n", section.title());
      section.lines().stream().limit(5).forEach(text -> out.printf("  %s%n", Words.cut(text, 150)));
      if (section.lines().size() > 5) {
        out.printf("  … and %d more in the report%n", section.lines().size() - 5);
      }
    }
    List<Event> timeline = file.timeline();
    out.printf("%nTimeline (UTC)%n");
    timeline.stream().skip(Math.max(0, timeline.size() - SHOWN))
        .forEach(event -> out.printf("  %s  %-9s  %s%n", Words.of(event.at()), event.source(), Words.cut(event.what(), 120)));
    if (timeline.size() > SHOWN) {
      out.printf("  … the last %d of %d; all are in the report%n", SHOWN, timeline.size());
    }
  }

  private boolean contain(CaseFile file) throws IOException {
    Path report = Path.of(line.value("--report").orElse("target/investigation.html"));
    Steps plan = new Containment(tenant, file, line.value("--assignee").orElse("analyst@larkspur.example")).plan();
    file.planned(plan);
    HtmlReport.write(report, file, clock.instant());
    out.printf("%nReport: %s%n%nContainment%n", report);
    if (!line.has("--write")) {
      plan.descriptions().forEach(step -> out.printf("  - %s%n", step));
      out.println("Nothing was changed: add --write to do this.");
      return true;
    }
    List<Steps.Outcome> outcomes = plan.carryOut(out);
    file.done(plan, outcomes);
    HtmlReport.write(report, file, clock.instant());
    long good = outcomes.stream().filter(Steps.Outcome::isGood).count();
    out.printf("%d of %d steps are done.%n", good, outcomes.size());
    return good == outcomes.size();
  }
}
