package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.dataset.AlertMaker;
import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.kql.KqlError;
import io.github.connectedsecurity.emulator.internal.kql.tables.Hunting;
import io.github.connectedsecurity.emulator.internal.kql.tables.TimeRange;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Correlation;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs custom detection rules when their time has come by the cloud's clock. What a rule's query finds becomes an alert for each device or
 * user that the rule calls impacted; a row makes an alert once. Runs that were missed because nobody looked are made up by one that sees all
 * the time since. Callers hold the cloud's lock.
 */
final class DetectionRuns {
  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration MONTH = Duration.ofDays(30);
  private static final int MOST_ALERTS = 150;
  /** How often a rule of a period runs, and how far back it looks. */
  private static final Map<String, Period> PERIODS = Map.of("0", new Period(Duration.ofMinutes(1), Duration.ofHours(1)), "1H", new Period(1, 4), "3H",
      new Period(3, 12), "12H", new Period(12, 48), "24H", new Period(Duration.ofHours(24), MONTH));

  private final CloudState state;
  private final Hunting hunting;
  private final Company company;
  private final AlertMaker alerts;
  private final Entities rules;
  private final Map<String, Set<String>> seen = new HashMap<>();

  private record Period(Duration every, Duration back) {
    Period(int hours, int hoursBack) { this(Duration.ofHours(hours), Duration.ofHours(hoursBack)); }
  }

  /** Who and what rows are about, and those rows. */
  private record Finding(Set<String> devices, Set<String> users, List<Map<String, Object>> rows) {}

  /** Ends a run in the words of its details. */
  private static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    Failure(String code, String words) {
      super(words, null, false, false);
      this.code = code;
    }
  }

  DetectionRuns(CloudState state, Hunting hunting, Company company, Entities rules) {
    this.state = state;
    this.hunting = hunting;
    this.company = company;
    this.rules = rules;
    this.alerts = new AlertMaker(state.tenantId(), company);
  }

  void clear() { seen.clear(); }

  /** Says when a rule that was made or changed runs next: soon, or never while it is disabled. */
  void plan(Map<String, Object> rule) {
    boolean enabled = Boolean.TRUE.equals(rule.get("isEnabled"));
    schedule(rule, enabled ? Times.write(state.clock().instant().plus(FIRST)) : null);
  }

  /** Runs what is due. */
  void look() {
    Instant now = state.clock().instant();
    rules.all().stream().filter(rule -> next(rule).filter(time -> !time.isAfter(now)).isPresent()).forEach(rule -> run(rule, now));
  }

  private void run(Map<String, Object> rule, Instant now) {
    Map<String, Object> run = new LinkedHashMap<>(rule);
    Map<String, Object> details = new LinkedHashMap<>(Map.of("lastRunDateTime", Times.write(now), "status", "completed"));
    details.put("failureReason", null);
    details.put("errorCode", null);
    try {
      raise(rule, now);
    } catch (Failure failure) {
      details.putAll(Map.of("status", failure.code.equals("partialRowsFailed") ? "partiallyFailed" : "failed", "errorCode", failure.code, "failureReason",
          String.valueOf(failure.getMessage())));
    }
    run.put("lastRunDetails", details);
    schedule(run, Times.write(now.plus(period(rule).every)));
    rules.put(run);
  }

  private void raise(Map<String, Object> rule, Instant now) {
    Set<String> known = seen.computeIfAbsent(String.valueOf(rule.get("id")), id -> new HashSet<>());
    Map<String, Object> template = Trees.object(Trees.object(rule.get("detectionAction")).get("alertTemplate"));
    List<Map<String, Object>> fresh = query(rule, now).stream().filter(row -> !known.contains(key(row))).toList();
    Map<Set<Set<String>>, Finding> findings = new LinkedHashMap<>();
    int lost = 0;
    for (Map<String, Object> row : fresh) {
      Finding about = about(template, row);
      if (about.devices.isEmpty() && about.users.isEmpty()) {
        lost++;
      } else {
        findings.computeIfAbsent(Set.of(prefixed("device", about.devices), prefixed("user", about.users)), key -> about).rows.add(row);
      }
    }
    findings.values().stream().limit(MOST_ALERTS).forEach(finding -> {
      raise(rule, template, finding, now);
      finding.rows.forEach(row -> known.add(key(row)));
    });
    if (lost > 0) {
      throw new Failure(findings.isEmpty() ? "alertCreationFailed" : "partialRowsFailed", lost + " rows name no impacted asset that the tenant knows.");
    }
  }

  private void raise(Map<String, Object> rule, Map<String, Object> template, Finding finding, Instant now) {
    Map<String, Object> words = new LinkedHashMap<>(template);
    words.keySet().retainAll(Set.of("title", "description", "severity", "category", "recommendedActions", "mitreTechniques"));
    words.values().removeIf(value -> value == null);
    words.putAll(Map.of("serviceSource", "microsoft365Defender", "detectionSource", "customDetection", "devices", List.copyOf(finding.devices), "users",
        List.copyOf(finding.users)));
    try {
      Map<String, Object> alert = alerts.make(words, state.alerts().size(), now);
      alert.put("detectorId", rule.get("detectorId"));
      List<Instant> times = finding.rows.stream().flatMap(row -> Times.read(row.get("Timestamp")).stream()).sorted().toList();
      if (!times.isEmpty()) {
        alert.put("firstActivityDateTime", Times.write(times.get(0)));
        alert.put("lastActivityDateTime", Times.write(times.get(times.size() - 1)));
      }
      new Correlation(state).raise(alert);
    } catch (IllegalArgumentException e) {
      throw new Failure("alertCreationFailed", String.valueOf(e.getMessage()));
    }
  }

  private List<Map<String, Object>> query(Map<String, Object> rule, Instant now) {
    if (!(Trees.object(rule.get("queryCondition")).get("queryText") instanceof String query)) {
      throw new Failure("queryExecutionFailed", "The rule has no query.");
    }
    Optional<Instant> before = Times.read(Trees.object(rule.get("lastRunDetails")).get("lastRunDateTime"));
    Duration since = before.map(time -> Duration.between(time, now)).orElse(MONTH);
    Duration back = period(rule).back;
    try {
      return hunting.run(query, TimeRange.before(now, since.compareTo(back) > 0 ? since : back)).results(false);
    } catch (KqlError error) {
      throw new Failure("queryExecutionFailed", Hunting.words(error));
    }
  }

  /** What a row says of the assets that the template names: each names a column, in another letter case. */
  private Finding about(Map<String, Object> template, Map<String, Object> row) {
    Finding about = new Finding(new TreeSet<>(), new TreeSet<>(), new ArrayList<>());
    for (Map<String, Object> asset : Trees.objects(template.get("impactedAssets"))) {
      String identifier = String.valueOf(asset.get("identifier"));
      String column = identifier.substring(0, 1).toUpperCase(Locale.ROOT) + identifier.substring(1);
      if (!row.containsKey(column)) {
        throw new Failure("queryExecutionFailed", "The query gives no column '" + column + "', by which the impacted asset is known.");
      }
      String value = String.valueOf(row.get(column));
      if (String.valueOf(asset.get("@odata.type")).endsWith(".impactedDeviceAsset")) {
        company.devices().stream().filter(one -> isOneOf(value, one.id(), one.name(), one.dnsName())).map(Company.Device::id).forEach(about.devices::add);
      } else {
        company.users().stream().filter(one -> isOneOf(value, one.upn(), one.accountName(), one.displayName(), one.sid(), one.objectId().orElse("")))
            .map(Company.User::upn).forEach(about.users::add);
      }
    }
    return about;
  }

  private static boolean isOneOf(String value, String... names) { return !value.isEmpty() && Stream.of(names).anyMatch(value::equalsIgnoreCase); }

  private static Set<String> prefixed(String kind, Set<String> names) {
    Set<String> prefixed = new TreeSet<>(Set.of(kind));
    names.forEach(name -> prefixed.add(kind + " " + name));
    return prefixed;
  }

  /** What a row is known by: the event's own time and number, if the query kept them. */
  private static String key(Map<String, Object> row) {
    return row.containsKey("Timestamp") && row.containsKey("ReportId") ? row.get("Timestamp") + " " + row.get("ReportId") + " " + row.get("DeviceId")
        : row.toString();
  }

  private static Period period(Map<String, Object> rule) {
    return PERIODS.getOrDefault(String.valueOf(Trees.object(rule.get("schedule")).get("period")), new Period(24, 48));
  }

  private static Optional<Instant> next(Map<String, Object> rule) { return Times.read(Trees.object(rule.get("schedule")).get("nextRunDateTime")); }

  private static void schedule(Map<String, Object> rule, @Nullable String time) {
    Map<String, Object> schedule = new LinkedHashMap<>(Trees.object(rule.get("schedule")));
    schedule.put("nextRunDateTime", time);
    rule.put("schedule", schedule);
  }
}
