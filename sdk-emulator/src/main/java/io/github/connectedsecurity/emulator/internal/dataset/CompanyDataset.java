package io.github.connectedsecurity.emulator.internal.dataset;

import io.github.connectedsecurity.emulator.internal.dataset.Tree.Row;
import io.github.connectedsecurity.emulator.internal.state.Fresh;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The built-in company: Larkspur Instruments in the month that ends with the reference time. One attack goes through it, told
 * in {@code story.json}, between many small everyday incidents. The same seed and time give the same tenant.
 */
public final class CompanyDataset {
  private static final int MONTH = 43_200;
  private static final int FIRST_INCIDENT = 2041;
  private static final List<String> ANALYSTS = List.of("jonas.dahl@larkspur.example", "olga.kovacs@larkspur.example");

  private final Tree company = Tree.resource("company.json");
  private final Tree story = Tree.resource("story.json");
  private final String tenantId;
  private final Instant now;
  private final Random random;
  private final EvidenceFactory evidence;
  private final List<Map<String, Object>> alerts = new ArrayList<>();
  private final List<Tree> everyday = story.trees("incidents").stream().filter(kind -> !kind.texts("outcomes").isEmpty()).toList();

  private CompanyDataset(String tenantId, long seed, Instant now) {
    this.tenantId = tenantId;
    this.now = now;
    this.random = new Random(seed);
    this.evidence = new EvidenceFactory(company, tenantId);
  }

  /** Makes the tenant's data. */
  public static Dataset create(String tenantId, long seed, Instant now) {
    CompanyDataset dataset = new CompanyDataset(tenantId, seed, now);
    List<Map<String, Object>> incidents = dataset.incidents();
    return new Dataset(dataset.alerts, incidents, "Larkspur Instruments, the built-in company under attack: " + dataset.alerts.size() + " alerts and "
        + incidents.size() + " incidents");
  }

  /** The company without anything that has happened, for {@link #everyday}. */
  static CompanyDataset empty(String tenantId, long seed, Instant now) { return new CompanyDataset(tenantId, seed, now); }

  /** An everyday alert that belongs to no incident; the same dice and time give the same one. */
  Map<String, Object> everyday(long dice, String id, Instant created) {
    random.setSeed(dice);
    Tree kind = pick(everyday);
    Row row = pick(kind.rows("alerts"));
    Plan plan = new Plan(kind, created.minus(Duration.ofMinutes(row.number(0) + 6L)), pick(evidence.people()));
    Map<String, Object> alert = alert(plan, row, "", fate(plan));
    String time = Times.write(created);
    alert.put("id", id);
    alert.put("providerAlertId", id);
    alert.put("incidentId", null);
    alert.put("incidentWebUrl", null);
    alert.put("alertWebUrl", Fresh.web("alerts", id, tenantId));
    alert.put("createdDateTime", time);
    if (Instant.parse(String.valueOf(alert.get("lastUpdateDateTime"))).isBefore(created)) {
      alert.replaceAll((name, value) -> value != null && List.of("lastUpdateDateTime", "resolvedDateTime").contains(name) ? time : value);
    }
    return alert;
  }

  /** An incident that happens: what the table says of its kind, when it starts and whom it is about. */
  private record Plan(Tree kind, Instant start, String person) {}

  private List<Map<String, Object>> incidents() {
    List<Plan> plans = new ArrayList<>();
    for (Tree kind : story.trees("incidents")) {
      for (int i = 0; i < kind.number("count"); i++) {
        int minutesAgo = kind.find("minutesAgo").map(Integer::parseInt).orElseGet(() -> 60 + random.nextInt(MONTH));
        plans.add(new Plan(kind, now.minus(Duration.ofMinutes(minutesAgo)), pick(evidence.people())));
      }
    }
    plans.sort(Comparator.comparing(Plan::start));
    List<Map<String, Object>> incidents = new ArrayList<>();
    for (Plan plan : plans) {
      incidents.add(incident(plan, String.valueOf(FIRST_INCIDENT + incidents.size())));
    }
    return incidents;
  }

  private Map<String, Object> incident(Plan plan, String id) {
    Fate fate = fate(plan);
    int first = alerts.size();
    for (Row row : plan.kind.rows("alerts")) {
      alerts.add(alert(plan, row, id, fate));
    }
    List<Map<String, Object>> own = alerts.subList(first, alerts.size());
    Map<String, Object> incident = Fresh.incident(tenantId, id, String.valueOf(own.get(0).get("createdDateTime")));
    incident.put("status", fate.incidentStatus);
    incident.put("displayName", plan.kind.text("name"));
    incident.put("lastUpdateDateTime", latest(own));
    incident.put("assignedTo", fate.assignedTo.orElse(null));
    incident.put("classification", fate.classification);
    incident.put("determination", fate.determination);
    incident.put("severity", plan.kind.text("severity"));
    incident.put("priorityScore", plan.kind.find("priority").map(Integer::valueOf).orElseGet(() -> random.nextInt(30)));
    incident.put("customTags", plan.kind.texts("tags"));
    incident.put("description", plan.kind.find("description").orElse(null));
    fate.assignedTo.ifPresent(analyst -> incident.put("lastModifiedBy", analyst));
    incident.put("comments", comments(plan));
    return incident;
  }

  /** What became of an incident: the same for its alerts, except that the table may leave each of them another status. */
  private record Fate(String incidentStatus, List<String> alertStatus, String classification, String determination, Optional<String> assignedTo) {}

  /** The story says what became of its incidents; of the everyday ones, older than five days, most are done. */
  private Fate fate(Plan plan) {
    if (plan.kind.find("status").isPresent()) {
      return new Fate(plan.kind.text("status"), plan.kind.texts("alertStatus"), plan.kind.find("classification").orElse("unknown"),
          plan.kind.find("determination").orElse("unknown"), plan.kind.find("assignedTo"));
    }
    int dice = random.nextInt(100);
    boolean old = plan.start.isBefore(now.minus(Duration.ofDays(5)));
    if (old ? dice < 85 : dice < 15) {
      String[] outcome = pick(plan.kind.texts("outcomes")).split("/", -1);
      return new Fate("resolved", List.of("resolved"), outcome[0], outcome[1], Optional.of(pick(ANALYSTS)));
    }
    return dice < 93 && dice % 3 == 0 ? new Fate("inProgress", List.of("inProgress"), "unknown", "unknown", Optional.of(pick(ANALYSTS)))
        : new Fate("active", List.of("new"), "unknown", "unknown", Optional.empty());
  }

  private Map<String, Object> alert(Plan plan, Row row, String incidentId, Fate fate) {
    Tree product = company.tree("products").tree(row.text(1));
    List<String> words = story.tree("categories").texts(row.text(3));
    Instant activity = plan.start.plus(Duration.ofMinutes(row.number(0))).plusMillis(random.nextInt(60_000));
    Instant created = activity.plusNanos((60L + random.nextInt(240)) * 1_000_000_000L + random.nextInt(10_000_000) * 100L);
    String status = pick(fate.alertStatus);
    Instant updated = updated(status, created);
    String id = product.text("prefix") + (600_000_000_000_000_000L + random.nextInt(1_000_000_000) * 1_000L) + "_" + random.nextInt();
    List<Map<String, Object>> found = row.texts(6).stream().map(line -> evidence.evidence(line, plan.person, activity, created)).toList();
    Map<String, Object> alert = Fresh.alert(tenantId, id, Times.write(created));
    alert.put("providerAlertId", EvidenceFactory.providerAlertId(product.text("serviceSource"), id));
    alert.put("incidentId", incidentId);
    alert.put("status", status);
    alert.put("severity", row.text(2));
    alert.put("classification", fate.classification);
    alert.put("determination", fate.determination);
    alert.put("serviceSource", product.text("serviceSource"));
    alert.put("detectionSource", product.text("detectionSource"));
    alert.put("productName", product.text("productName"));
    alert.put("detectorId", EvidenceFactory.guid(row.text(5)));
    alert.put("title", row.text(5));
    alert.put("description", words.get(0));
    alert.put("recommendedActions", words.get(1));
    alert.put("category", row.text(3));
    alert.put("categories", List.of(row.text(3)));
    alert.put("assignedTo", status.equals("new") ? null : fate.assignedTo.orElse(ANALYSTS.get(0)));
    alert.put("incidentWebUrl", Fresh.web("incidents", incidentId, tenantId));
    alert.put("alertPolicyId", row.text(1).equals("dlp") ? EvidenceFactory.guid("policy " + row.text(5)) : null);
    alert.put("investigationState", status.equals("resolved") ? "successfullyRemediated" : "queued");
    alert.put("threatDisplayName", threat(found));
    alert.put("mitreTechniques", row.text(4).isEmpty() ? List.of() : List.of(row.text(4).split(",")));
    alert.put("lastUpdateDateTime", Times.write(updated));
    alert.put("resolvedDateTime", status.equals("resolved") ? Times.write(updated) : null);
    alert.put("firstActivityDateTime", Times.write(activity));
    alert.put("lastActivityDateTime", Times.write(activity.plusMillis(random.nextInt(50_000))));
    alert.put("customDetails", row.text(1).equals("customrule") ? Map.of("Rule", List.of(row.text(5))) : null);
    alert.put("evidence", found);
    return alert;
  }

  private Instant updated(String status, Instant created) {
    Instant later = created.plusNanos((1 + random.nextInt(status.equals("new") ? 180 : 100_000)) * 1_000_000_000L + random.nextInt(10_000_000) * 100L);
    return later.isBefore(now) ? later : created.plusNanos(100);
  }

  private static @Nullable Object threat(List<Map<String, Object>> found) {
    return found.stream().filter(one -> String.valueOf(one.get("@odata.type")).endsWith("malwareEvidence")).map(one -> one.get("name")).findFirst()
        .orElse(null);
  }

  private List<Map<String, Object>> comments(Plan plan) {
    List<Map<String, Object>> comments = new ArrayList<>();
    for (String text : plan.kind.texts("comments")) {
      Map<String, Object> comment = new LinkedHashMap<>();
      comment.put("comment", text);
      comment.put("createdByDisplayName", ANALYSTS.get(comments.size() % ANALYSTS.size()));
      comment.put("createdDateTime", Times.write(plan.start.plus(Duration.ofMinutes(90L + comments.size() * 47L))));
      comments.add(comment);
    }
    return comments;
  }

  private static String latest(List<Map<String, Object>> alerts) {
    return alerts.stream().map(alert -> String.valueOf(alert.get("lastUpdateDateTime"))).max(Comparator.comparing(Instant::parse)).orElse("");
  }

  private <T> T pick(List<T> choices) { return choices.get(random.nextInt(choices.size())); }
}
