package io.github.connectedsecurity.emulator.internal.state;

import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which incident an alert belongs to, whoever puts it there. A new alert joins an open incident that has an alert of the same device or
 * user and activity no further than {@link #WINDOW} from its own; of several, the one that was last about them. If there is none, it makes an
 * incident, and open alerts of the same device or user that belong to none come along. Callers hold the cloud's lock.
 */
public final class Correlation {
  /** So far may an alert be from what an incident is about. */
  public static final Duration WINDOW = Duration.ofDays(1);

  static final String BY_ITSELF = "Microsoft 365 Defender-AlertCorrelation";

  private static final int MOST_ALERTS = 150;
  private static final List<String> SEVERITY = List.of("unknown", "informational", "low", "medium", "high");
  private static final int PRIORITY_STEP = 20;
  private static final Set<String> CLOSED = Set.of("resolved", "redirected");
  private static final List<String> DEVICE = List.of("mdeDeviceId", "azureAdDeviceId", "deviceDnsName");
  private static final List<String> ACCOUNT = List.of("azureAdUserId", "userPrincipalName", "userSid");

  private final CloudState state;
  private final Changes changes;

  /** The correlation of this tenant. */
  public Correlation(CloudState state) {
    this.state = state;
    this.changes = new Changes(state);
  }

  /** Stores a new alert with its incident, and answers with the alert as it is then. */
  public Map<String, Object> raise(Map<String, Object> alert) {
    Set<String> about = subjects(alert);
    Optional<Map<String, Object>> open = fitting(alert, about);
    List<Map<String, Object>> all = new ArrayList<>(open.isPresent() ? List.of() : alone(alert, about));
    all.add(alert);
    join(open.orElseGet(() -> newIncident(alert)), all, BY_ITSELF);
    return state.alerts().find(String.valueOf(alert.get("id"))).orElseThrow();
  }

  /** A new incident, not yet stored, that takes its name from an alert. */
  public Map<String, Object> newIncident(Map<String, Object> first) {
    Map<String, Object> incident = Fresh.incident(state.tenantId(), state.nextIncidentId(), changes.now());
    incident.put("displayName", first.get("title"));
    incident.put("severity", first.get("severity"));
    incident.put("priorityScore", rank(first) * PRIORITY_STEP);
    return incident;
  }

  /** Stores an incident and alerts that are its own from now on; it becomes as severe as the worst of them, but never less than it was. */
  public void join(Map<String, Object> incident, List<Map<String, Object>> alerts, String by) {
    int worst = Stream.concat(Stream.of(incident), alerts.stream()).mapToInt(Correlation::rank).max().orElse(0);
    state.incidents().put(changes.apply(incident, Map.of("lastModifiedBy", by, "severity", SEVERITY.get(worst))));
    Map<String, String> belongs = Map.of("incidentId", String.valueOf(incident.get("id")), "incidentWebUrl", String.valueOf(incident.get("incidentWebUrl")));
    for (Map<String, Object> alert : alerts) {
      boolean known = state.alerts().find(String.valueOf(alert.get("id"))).isPresent();
      Map<String, Object> joined = changes.apply(alert, belongs);
      joined.put("lastUpdateDateTime", known ? joined.get("lastUpdateDateTime") : alert.get("lastUpdateDateTime"));
      state.alerts().put(joined);
    }
  }

  /** The alerts that an incident has, of those that are held. */
  public List<Map<String, Object>> alertsOf(Map<String, Object> incident) {
    String id = String.valueOf(incident.get("id"));
    return state.alerts().all().stream().filter(alert -> id.equals(alert.get("incidentId"))).toList();
  }

  private Optional<Map<String, Object>> fitting(Map<String, Object> alert, Set<String> about) {
    Map<String, List<Map<String, Object>>> byIncident = state.alerts().all().stream().filter(one -> one.get("incidentId") != null)
        .collect(Collectors.groupingBy(one -> String.valueOf(one.get("incidentId"))));
    return state.incidents().all().stream().filter(incident -> !CLOSED.contains(String.valueOf(incident.get("status"))))
        .filter(incident -> takes(byIncident.getOrDefault(String.valueOf(incident.get("id")), List.of()), alert, about))
        .max(Comparator.comparing(incident -> byIncident.getOrDefault(String.valueOf(incident.get("id")), List.of()).stream().filter(shares(about))
            .map(Correlation::last).max(Comparator.naturalOrder()).orElse(Instant.MIN)));
  }

  private static boolean takes(List<Map<String, Object>> own, Map<String, Object> alert, Set<String> about) {
    return own.size() < MOST_ALERTS && own.stream().anyMatch(shares(about)) && own.stream().anyMatch(near(alert));
  }

  private List<Map<String, Object>> alone(Map<String, Object> alert, Set<String> about) {
    return state.alerts().all().stream().filter(one -> one.get("incidentId") == null && !CLOSED.contains(String.valueOf(one.get("status"))))
        .filter(shares(about)).filter(near(alert)).toList();
  }

  private static Predicate<Map<String, Object>> shares(Set<String> about) { return one -> !Collections.disjoint(subjects(one), about); }

  private static Predicate<Map<String, Object>> near(Map<String, Object> alert) {
    return one -> !first(alert).isAfter(last(one).plus(WINDOW)) && !last(alert).isBefore(first(one).minus(WINDOW));
  }

  private static Instant first(Map<String, Object> alert) { return activity(alert, "firstActivityDateTime"); }

  private static Instant last(Map<String, Object> alert) { return activity(alert, "lastActivityDateTime"); }

  private static Instant activity(Map<String, Object> alert, String member) {
    return Times.read(alert.get(member)).or(() -> Times.read(alert.get("createdDateTime"))).orElse(Instant.EPOCH);
  }

  /** By which ids the devices and users of an alert are known. */
  private static Set<String> subjects(Map<String, Object> alert) {
    return Trees.objects(alert.get("evidence")).stream().flatMap(Correlation::subject).collect(Collectors.toSet());
  }

  private static Stream<String> subject(Map<String, Object> evidence) {
    String type = String.valueOf(evidence.get("@odata.type"));
    return switch (type.substring(type.lastIndexOf('.') + 1)) {
      case "deviceEvidence" -> ids(evidence, DEVICE);
      case "userEvidence", "mailboxEvidence" -> ids(Trees.object(evidence.get("userAccount")), ACCOUNT);
      default -> Stream.empty();
    };
  }

  private static Stream<String> ids(Map<String, Object> named, List<String> members) {
    return members.stream()
        .flatMap(member -> named.get(member) instanceof String id && !id.isEmpty() ? Stream.of(member + " " + id.toLowerCase(Locale.ROOT)) : Stream.of());
  }

  private static int rank(Map<String, Object> one) { return Math.max(0, SEVERITY.indexOf(String.valueOf(one.get("severity")))); }
}
