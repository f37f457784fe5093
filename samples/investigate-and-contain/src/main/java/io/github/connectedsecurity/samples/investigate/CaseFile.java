package io.github.connectedsecurity.samples.investigate;

import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.samples.console.Steps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that is found out: facts by where they come from, events in order of time, and what was done about it. */
final class CaseFile {
  private final Alert alert;
  private final List<Alert> alerts;
  private final Involved involved;
  private final List<Section> sections = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Deed> deeds = new ArrayList<>();

  /** Something that happened. */
  record Event(Instant at, String source, String what) {}

  /** What one source says; {@code available} is false when it said nothing but why. */
  record Section(String title, List<String> lines, boolean available) {}

  /** A step of the containment; without an outcome it was not asked for. */
  record Deed(String what, String outcome) {}

  /** Opens the case of an alert; {@code alerts} are those whose devices, users and files it is about. */
  CaseFile(Alert alert, List<Alert> alerts) {
    this.alert = alert;
    this.alerts = List.copyOf(alerts);
    this.involved = Involved.in(alerts);
  }

  /** When the first of what the alerts tell of began. */
  Instant begin(Instant otherwise) {
    return alerts.stream().flatMap(one -> one.firstActivityDateTime().or(one::createdDateTime).stream()).min(Comparator.naturalOrder()).orElse(otherwise);
  }

  /** When the last of it ended. */
  Instant end(Instant otherwise) {
    return alerts.stream().flatMap(one -> one.lastActivityDateTime().or(one::createdDateTime).stream()).max(Comparator.naturalOrder()).orElse(otherwise);
  }

  Alert alert() { return alert; }

  Involved involved() { return involved; }

  List<Section> sections() { return List.copyOf(sections); }

  List<Event> timeline() { return events.stream().distinct().sorted(Comparator.comparing(Event::at)).toList(); }

  List<Deed> deeds() { return List.copyOf(deeds); }

  void add(Section section) { sections.add(section); }

  void add(Event event) { events.add(event); }

  void planned(Steps steps) {
    deeds.clear();
    steps.descriptions().forEach(step -> deeds.add(new Deed(step, "not asked for")));
  }

  void done(Steps steps, List<Steps.Outcome> outcomes) {
    deeds.clear();
    for (int i = 0; i < outcomes.size(); i++) {
      deeds.add(new Deed(steps.descriptions().get(i), outcomes.get(i).verdict() + ": " + outcomes.get(i).words()));
    }
  }
}
