package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.dataset.Happening;
import io.github.connectedsecurity.emulator.internal.dataset.Happening.Kind;
import io.github.connectedsecurity.emulator.internal.dataset.Happening.Mail;
import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.odata.EntityRules;
import io.github.connectedsecurity.emulator.internal.odata.Field;
import io.github.connectedsecurity.emulator.internal.odata.FilterParser;
import io.github.connectedsecurity.emulator.internal.odata.ListQuery;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code /security/collaboration/analyzedEmails}: the mails that came to the company in the month before its start and since, and what
 * was done about them. A remediation takes its time by the cloud's clock.
 */
final class AnalyzedEmails {
  static final List<String> READ = List.of("SecurityAnalyzedMessage.Read.All", "SecurityAnalyzedMessage.ReadWrite.All");
  static final List<String> WRITE = List.of("SecurityAnalyzedMessage.ReadWrite.All");

  private static final Duration TAKES = Duration.ofMinutes(2);
  private static final Map<String, Object> TABLE = Trees.resource(AnalyzedEmails.class, "analyzed-emails.json");
  private static final Map<String, Object> USUAL = Trees.object(TABLE.get("mail"));
  private static final List<String> FILTERED = List.of("networkMessageId", "recipientEmailAddress");
  private static final String TIME = "loggedDateTime";
  /** What callers may filter by. */
  private static final EntityRules FILTER = rules(List.of());
  private static final EntityRules RULES = rules(List.of(Field.of(TIME, Field.Kind.TIME)));

  private static final BodyRules REMEDIATION = new BodyRules("", List.of(
      Writable.text("displayName", false).needed(),
      Writable.text("description", true),
      Writable.choice("severity", false, List.of("low", "medium", "high")).needed(),
      Writable.choice("action", false, List.copyOf(Trees.object(TABLE.get("moves")).keySet())).needed(),
      Writable.spokenTruth("remediateSendersCopy"),
      Writable.objects("analyzedEmails").needed()), List.of());
  private static final BodyRules REMEDIATED = new BodyRules(RULES.type(),
      FILTERED.stream().map(name -> Writable.text(name, false).needed()).toList(), List.copyOf(USUAL.keySet()));

  private final CloudState state;
  private final Timeline timeline;
  private final EntitySet set;
  private final List<Remediation> remediations = new ArrayList<>();

  /** What was asked to be done about some mails. */
  private record Remediation(String name, String action, Set<String> mails, Instant done) {}

  AnalyzedEmails(CloudState state, Timeline timeline, int pageSize) {
    this.state = state;
    this.timeline = timeline;
    this.set = new EntitySet("security/collaboration/analyzedEmails", RULES, new Entities(), pageSize, true, (mail, names) -> mail);
  }

  void addTo(Routes<Operation> routes) {
    String path = "/" + set.path();
    Operation remediate = new Operation(WRITE, this::remediate);
    routes.add("GET", path, new Operation(READ, this::list))
        .add("GET", path + "/{id}", new Operation(READ, this::get))
        .add("POST", path + "/remediate", remediate)
        .add("POST", path + "/microsoft.graph.security.remediate", remediate);
  }

  /** Forgets what was done. */
  void fill() { remediations.clear(); }

  private Answer list(GraphRequest request) {
    Query query = request.request().query();
    query.first("$filter").ifPresent(filter -> FilterParser.parse(FILTER, filter));
    Instant now = state.clock().instant();
    Instant earliest = timeline.start().minus(Timeline.MONTH);
    Instant from = time(query, "startTime").orElse(earliest);
    Instant to = time(query, "endTime").orElse(now);
    if (!from.isBefore(to)) {
      throw Refusal.badRequest("The query parameter 'startTime' must be before 'endTime'.");
    }
    List<Happening> arrived = from.isAfter(now) ? List.of()
        : timeline.between(from.isBefore(earliest) ? earliest : from, to.isAfter(now) ? now : to, Kind.MAIL_DELIVERED);
    return set.list(request, told(arrived));
  }

  private static Optional<Instant> time(Query query, String name) {
    return query.first(name).map(text -> Times.read(text)
        .orElseThrow(() -> Refusal.badRequest("The value '" + text + "' of the query parameter '" + name + "' is not a time.")));
  }

  private Answer get(GraphRequest request) {
    ListQuery.requireKnown(request.request().query(), Set.of());
    List<Happening> one = arrived().filter(mail -> mail.id().equals(request.id())).toList();
    return set.single(request, told(one).stream().findFirst().orElseGet(() -> set.require(request.id())));
  }

  private Answer remediate(GraphRequest request) {
    Map<String, Object> body = REMEDIATION.read(request.request());
    List<Map<String, Object>> named = Trees.objects(body.get("analyzedEmails")).stream().map(REMEDIATED::read).toList();
    Set<String> mails = named.stream().map(this::require).collect(Collectors.toSet());
    Instant now = state.clock().instant();
    String name = String.valueOf(body.get("displayName"));
    remediations.add(new Remediation(name, String.valueOf(body.get("action")), mails, now.plus(TAKES)));
    String id = UUID.nameUUIDFromBytes((name + now + remediations.size()).getBytes(StandardCharsets.UTF_8)).toString();
    return Answer.empty(202).with("Location", "https://security.microsoft.com/action-center/history?actionId=" + id + "&tid=" + state.tenantId());
  }

  private String require(Map<String, Object> named) {
    return arrived().filter(one -> one.mail().filter(mail -> mail.networkMessageId().equals(named.get("networkMessageId"))
        && mail.recipient().equalsIgnoreCase(String.valueOf(named.get("recipientEmailAddress")))).isPresent()).map(Happening::id).findFirst()
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "The message '" + named.get("networkMessageId") + "' to '"
            + named.get("recipientEmailAddress") + "' was not found."));
  }

  private Stream<Happening> arrived() {
    return timeline.between(timeline.start().minus(Timeline.MONTH), state.clock().instant(), Kind.MAIL_DELIVERED).stream();
  }

  /** Mails as the service tells them, with what the alerts know of them and what was done by now. */
  private List<Map<String, Object>> told(List<Happening> arrived) {
    Map<String, List<Map<String, Object>>> alerts = new LinkedHashMap<>();
    state.alerts().all().forEach(alert -> Trees.objects(alert.get("evidence")).stream().map(one -> one.get("networkMessageId")).filter(Objects::nonNull)
        .distinct().forEach(id -> alerts.computeIfAbsent(String.valueOf(id), any -> new ArrayList<>()).add(alert)));
    return arrived.stream().flatMap(one -> one.mail().stream()
        .map(mail -> told(one, mail, since(one, alerts.getOrDefault(mail.networkMessageId(), List.of()))))).toList();
  }

  /** The ids of the alerts that came after a mail: earlier ones are about another mail of the table's one. */
  private static List<String> since(Happening arrived, List<Map<String, Object>> alerts) {
    return alerts.stream().filter(alert -> Times.read(alert.get("createdDateTime")).filter(arrived.time()::isBefore).isPresent())
        .map(alert -> String.valueOf(alert.get("id"))).toList();
  }

  private Map<String, Object> told(Happening arrived, Mail mail, List<String> alerts) {
    Map<String, Object> told = new LinkedHashMap<>(USUAL);
    told.putAll(Trees.object(Trees.object(TABLE.get("threats")).get(mail.threat().orElse(""))));
    told.put("id", arrived.id());
    told.put(TIME, Times.write(arrived.time()));
    told.put("networkMessageId", mail.networkMessageId());
    told.put("internetMessageId", mail.internetMessageId());
    told.put("senderDetail", sender(arrived, mail));
    told.put("recipientEmailAddress", mail.recipient());
    told.put("subject", mail.subject());
    told.put("returnPath", mail.sender());
    told.put("latestDelivery", told.get("originalDelivery"));
    told.put("urls", arrived.url().map(url -> List.of(url(url, mail))).orElse(List.of()));
    told.put("alertIds", alerts);
    told.put("timelineEvents", events(arrived, mail));
    told.put("recipientDetail", Map.of("ccRecipients", List.of(), "domainName", Company.DOMAIN));
    remediations.stream().filter(one -> one.mails.contains(arrived.id()) && !one.done.isAfter(state.clock().instant())).forEach(one -> move(told, one.action));
    return told;
  }

  private static Map<String, Object> sender(Happening arrived, Mail mail) {
    String domain = mail.sender().substring(mail.sender().indexOf('@') + 1);
    Map<String, Object> sender = new LinkedHashMap<>();
    sender.put("displayName", null);
    sender.put("domainCreationDateTime", null);
    sender.put("domainName", domain);
    sender.put("domainOwner", null);
    sender.put("fromAddress", mail.sender());
    sender.put("ipv4", arrived.place().map(Company.Place::ip).orElse(null));
    sender.put("location", arrived.place().flatMap(Company.Place::country).orElse(null));
    sender.put("mailFromAddress", mail.sender());
    sender.put("mailFromDomainName", domain);
    return sender;
  }

  private static Map<String, Object> url(String url, Mail mail) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("detectionMethod", mail.threat().map(threat -> "URL detonation reputation").orElse(null));
    told.put("detonationDetails", null);
    told.put("tenantAllowBlockListDetailInfo", null);
    told.put("threatType", mail.threat().map(threat -> "phish").orElse("none"));
    told.put("url", url);
    return told;
  }

  private static void move(Map<String, Object> told, String action) {
    List<?> move = Trees.list(Trees.object(TABLE.get("moves")).get(action));
    Map<String, Object> delivery = new LinkedHashMap<>(Trees.object(told.get("latestDelivery")));
    delivery.put("location", move.get(0));
    if (move.get(1) != null) {
      delivery.put("action", move.get(1));
    }
    told.put("latestDelivery", delivery);
  }

  /** What happened to a mail: its delivery, clicks on its link, and what administrators had done. */
  private List<Map<String, Object>> events(Happening arrived, Mail mail) {
    List<String> threats = mail.threat().stream().toList();
    Instant now = state.clock().instant();
    List<Map<String, Object>> events = new ArrayList<>(List.of(event("originalDelivery", "system", arrived.time(), "inbox_folder", threats)));
    if (arrived.isNotable() && arrived.url().isPresent()) {
      timeline.notable(Kind.LINK_CLICKED).stream()
          .filter(click -> click.url().equals(arrived.url()) && click.user().equals(arrived.user()) && !click.time().isBefore(arrived.time()))
          .forEach(click -> events.add(event("userUrlClick", "user", click.time(), click.detail("action").orElse(""), threats)));
    }
    remediations.stream().filter(one -> one.mails.contains(arrived.id()) && !one.done.isAfter(now))
        .forEach(one -> events.add(event("unknown", "admin", one.done, one.action + ": " + one.name, threats)));
    return events;
  }

  private static Map<String, Object> event(String type, String source, Instant time, String details, List<String> threats) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("eventDateTime", Times.write(time));
    event.put("eventDetails", details);
    event.put("eventResult", "Success");
    event.put("eventSource", source);
    event.put("eventThreats", threats);
    event.put("eventType", type);
    return event;
  }

  private static EntityRules rules(List<Field> ordered) {
    List<Field> fields = new ArrayList<>(ordered);
    FILTERED.forEach(name -> fields.add(Field.of(name, Field.Kind.TEXT)));
    USUAL.keySet().stream().filter(name -> !name.startsWith("@")).map(Field::plain).forEach(fields::add);
    return new EntityRules(Schema.NAMESPACE + "analyzedEmail", fields, Set.of("$filter", "$top", "$skiptoken", "$count"), Set.of(), 1000, Integer.MAX_VALUE,
        TIME + " desc");
  }
}
