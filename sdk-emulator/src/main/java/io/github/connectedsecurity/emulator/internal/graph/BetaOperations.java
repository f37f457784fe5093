package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.kql.tables.Hunting;
import io.github.connectedsecurity.emulator.internal.odata.EntityRules;
import io.github.connectedsecurity.emulator.internal.odata.Field;
import io.github.connectedsecurity.emulator.internal.odata.Field.Kind;
import io.github.connectedsecurity.emulator.internal.state.Changes;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What only beta has: custom detection rules, and submissions of mails, links and files with their policy. */
final class BetaOperations {
  static final List<String> READ_RULES = List.of("CustomDetection.Read.All", "CustomDetection.ReadWrite.All");
  static final List<String> WRITE_RULES = List.of("CustomDetection.ReadWrite.All");
  static final List<String> READ_SUBMISSIONS = List.of("ThreatSubmission.Read.All", "ThreatSubmission.ReadWrite.All");
  static final List<String> WRITE_SUBMISSIONS = List.of("ThreatSubmission.ReadWrite.All");
  static final List<String> POLICIES = List.of("ThreatSubmissionPolicy.ReadWrite.All");

  private static final List<String> PERIODS = List.of("0", "1H", "3H", "12H", "24H");
  private static final List<String> CATEGORIES = List.of("malware", "notJunk", "phishing", "spam");
  private static final List<String> RESULTS = List.of("notJunk", "spam", "phishing", "malware", "noThreatsFound", "threatsFound");
  private static final Set<String> OPTIONS = Set.of("$filter", "$top", "$skip", "$skiptoken", "$count", "$select", "$orderby");
  private static final List<String> RULE_TIMES = List.of("createdBy", "createdDateTime", "lastModifiedBy", "lastModifiedDateTime", "detectorId",
      "lastRunDetails", "id");
  /** What a rule is planned anew for. */
  private static final List<String> PLANNED = List.of("isEnabled", "queryCondition", "schedule");
  private static final List<Writable> RULE = List.of(Writable.text("displayName", false), Writable.truth("isEnabled"), Writable.object("queryCondition"),
      Writable.object("schedule"), Writable.object("detectionAction"), Writable.text("description", true), Writable.text("status", true));
  private static final BodyRules NEW_RULE = new BodyRules(Schema.NAMESPACE + "detectionRule",
      RULE.stream().map(member -> List.of("description", "status").contains(member.name()) ? member : member.needed()).toList(), RULE_TIMES);
  private static final BodyRules CHANGED_RULE = new BodyRules(Schema.NAMESPACE + "detectionRule", RULE, RULE_TIMES);
  private static final BodyRules REVIEW = new BodyRules("", List.of(Writable.choice("category", false, RESULTS).needed()), List.of());
  /** A switch as the documentation's example spells it, which the type does not. */
  private static final String OTHER_SPELLING = "isCustomNotificationSenderEnabled";
  private static final List<String> SWITCHES = List.of("isAlwaysReportEnabledForUsers", "isAskMeEnabledForUsers", "isCustomizedMessageEnabled",
      "isCustomizedMessageEnabledForPhishing", "isCustomizedNotificationSenderEnabled", OTHER_SPELLING, "isNeverReportEnabledForUsers",
      "isOrganizationBrandingEnabled", "isReportFromQuarantineEnabled", "isReportToCustomizedEmailAddressEnabled", "isReviewEmailNotificationEnabled");
  private static final BodyRules POLICY = policy(false);
  private static final BodyRules NEW_POLICY = policy(true);

  /** A kind of submission: where it is listed and what each of its types needs. */
  private record Submission(String path, String contentType, Map<String, List<String>> types) {}

  private static final List<Submission> SUBMISSIONS = List.of(
      new Submission("emailThreats", "email", Map.of("emailUrlThreatSubmission", List.of("messageUrl", "recipientEmailAddress"), "emailContentThreatSubmission",
          List.of("fileContent", "recipientEmailAddress"))),
      new Submission("urlThreats", "url", Map.of("urlThreatSubmission", List.of("webUrl"))),
      new Submission("fileThreats", "file", Map.of("fileContentThreatSubmission", List.of("fileName", "fileContent"), "fileUrlThreatSubmission",
          List.of("fileUrl"))));

  private final CloudState state;
  private final EntitySet rules = set("security/rules/detectionRules", "detectionRule",
      "displayName:TEXT isEnabled:BOOLEAN createdBy:TEXT createdDateTime:TIME "
          + "lastModifiedBy:TEXT lastModifiedDateTime:TIME detectorId:TEXT description: status: queryCondition: schedule: detectionAction: lastRunDetails:");
  private final EntitySet policies = set("security/threatSubmission/emailThreatSubmissionPolicies", "emailThreatSubmissionPolicy",
      "isReportToMicrosoftEnabled:");
  private final Map<String, EntitySet> submissions = new LinkedHashMap<>();
  private final DetectionRuns runs;
  private int lastRule = 7_500;

  BetaOperations(CloudState state, Hunting hunting, Company company) {
    this.state = state;
    runs = new DetectionRuns(state, hunting, company, rules.entities());
    state.clockwork(runs::look);
    SUBMISSIONS.forEach(kind -> submissions.put(kind.path, set("security/threatSubmission/" + kind.path, "threatSubmission",
        "category:TEXT status:TEXT source:TEXT createdDateTime:TIME contentType: clientSource: result: adminReview: createdBy: tenantId:")));
  }

  void fill() {
    runs.clear();
    Stream.concat(Stream.of(rules, policies), submissions.values().stream()).forEach(set -> set.entities().replaceAll(List.of()));
  }

  void addTo(Routes<Operation> routes) {
    String path = "/" + rules.path();
    routes.add("GET", path, new Operation(READ_RULES, rules::list)).add("GET", path + "/{id}", new Operation(READ_RULES, rules::get))
        .add("POST", path, new Operation(WRITE_RULES, this::createRule)).add("PATCH", path + "/{id}", new Operation(WRITE_RULES, this::updateRule))
        .add("DELETE", path + "/{id}", new Operation(WRITE_RULES, request -> delete(rules, request)));
    String policy = "/" + policies.path();
    routes.add("GET", policy, new Operation(POLICIES, policies::list)).add("GET", policy + "/{id}", new Operation(POLICIES, policies::get))
        .add("POST", policy, new Operation(POLICIES, this::createPolicy)).add("PATCH", policy + "/{id}", new Operation(POLICIES, this::updatePolicy))
        .add("DELETE", policy + "/{id}", new Operation(POLICIES, request -> delete(policies, request)));
    for (Submission kind : SUBMISSIONS) {
      EntitySet set = submitted(kind.path);
      routes.add("GET", "/" + set.path(), new Operation(READ_SUBMISSIONS, set::list)).add("GET", "/" + set.path() + "/{id}", new Operation(READ_SUBMISSIONS,
          set::get))
          .add("POST", "/" + set.path(), new Operation(WRITE_SUBMISSIONS, request -> submit(kind, request)));
    }
    routes.add("POST", "/security/threatSubmission/emailThreats/{id}/review", new Operation(WRITE_SUBMISSIONS, this::review));
  }

  private Answer createRule(GraphRequest request) {
    Map<String, Object> body = NEW_RULE.read(request.request());
    requirePeriod(body);
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", String.valueOf(++lastRule));
    rule.putAll(body);
    rule.put("createdBy", request.caller().name());
    rule.put("createdDateTime", now());
    rule.put("detectorId", UUID.randomUUID().toString());
    rule.put("lastRunDetails", null);
    markCondition(rule, body);
    runs.plan(rule);
    return rules.single(request, 201, stored(rules, modified(rule, request)));
  }

  private Answer updateRule(GraphRequest request) {
    Map<String, Object> rule = new LinkedHashMap<>(rules.require(request.id()));
    Map<String, Object> body = CHANGED_RULE.read(request.request());
    requirePeriod(body);
    rule.putAll(body);
    markCondition(rule, body);
    if (PLANNED.stream().anyMatch(body::containsKey)) {
      runs.plan(rule);
    }
    return rules.single(request, 200, stored(rules, modified(rule, request)));
  }

  private static void requirePeriod(Map<String, Object> body) {
    Object period = Trees.object(body.get("schedule")).get("period");
    if (body.containsKey("schedule") && !PERIODS.contains(String.valueOf(period))) {
      throw Refusal.badRequest("The period '" + period + "' of the schedule is not valid. Valid ones are: " + String.join(", ", PERIODS) + ".");
    }
  }

  /** When the condition that a body sets was set. */
  private void markCondition(Map<String, Object> rule, Map<String, Object> body) {
    if (body.get("queryCondition") instanceof Map<?, ?> condition) {
      rule.put("queryCondition", with(condition, "lastModifiedDateTime", now()));
    }
  }

  private static Map<String, Object> with(Map<?, ?> object, String name, @Nullable Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(Trees.object(object));
    changed.put(name, value);
    return changed;
  }

  private Map<String, Object> modified(Map<String, Object> rule, GraphRequest request) {
    rule.put("lastModifiedBy", request.caller().name());
    rule.put("lastModifiedDateTime", now());
    return rule;
  }

  private Answer createPolicy(GraphRequest request) {
    Map<String, Object> body = NEW_POLICY.read(request.request());
    if (policies.entities().size() > 0) {
      throw new Refusal(409, "Conflict", "The tenant has a policy already.");
    }
    Map<String, Object> policy = new LinkedHashMap<>(Map.of("@odata.type", "#microsoft.graph.security.emailThreatSubmissionPolicy", "id",
        "DefaultReportSubmissionPolicy"));
    SWITCHES.stream().filter(name -> !name.equals(OTHER_SPELLING)).forEach(name -> policy.put(name, false));
    policy.put("customizedNotificationSenderEmailAddress", null);
    policy.put("customizedReportRecipientEmailAddress", null);
    policy.putAll(body);
    return policies.single(request, 201, stored(policies, policy));
  }

  private Answer updatePolicy(GraphRequest request) {
    Map<String, Object> policy = new LinkedHashMap<>(policies.require(request.id()));
    policy.putAll(POLICY.read(request.request()));
    stored(policies, policy);
    return Answer.empty(204);
  }

  private Answer submit(Submission kind, GraphRequest request) {
    String named = String.valueOf(BodyRules.any(request.request()).get("@odata.type"));
    String type = kind.types.keySet().stream().filter(name -> named.endsWith("." + name)).findFirst()
        .orElseThrow(() -> Refusal.badRequest("The submission needs an '@odata.type': one of " + String.join(", ", kind.types.keySet()) + "."));
    List<String> needed = kind.types.getOrDefault(type, List.of());
    List<Writable> writable = new ArrayList<>(List.of(Writable.choice("category", false, CATEGORIES).needed(),
        Writable.object("tenantAllowOrBlockListAction")));
    needed.forEach(member -> writable.add(Writable.text(member, false).needed()));
    Map<String, Object> submission = new LinkedHashMap<>();
    submission.put("@odata.type", "#" + Schema.NAMESPACE + type);
    submission.put("id", UUID.randomUUID().toString());
    submission.putAll(new BodyRules(Schema.NAMESPACE + type, writable, List.of("id", "createdDateTime", "status", "result", "adminReview"))
        .read(named(BodyRules.any(request.request()), Schema.NAMESPACE + type)));
    submission.remove("fileContent");
    submission.put("createdDateTime", now());
    submission.put("createdBy", Map.of("user", submitter(request.caller().name())));
    submission.put("contentType", kind.contentType);
    submission.put("source", "administrator");
    submission.put("clientSource", "other");
    submission.put("tenantId", state.tenantId());
    submission.put("status", "succeeded");
    submission.put("result", Map.of("category", submission.get("category"), "detail", "underInvestigation", "detectedUrls", List.of(), "detectedFiles",
        List.of()));
    submission.put("adminReview", null);
    if (kind.contentType.equals("email")) {
      mail(submission);
    }
    return submitted(kind.path).single(request, 201, stored(submitted(kind.path), submission));
  }

  /** The body with its type under its whole name: the documentation's own requests leave a part of it out. */
  private static Map<String, Object> named(Map<String, Object> body, String type) {
    Map<String, Object> named = new LinkedHashMap<>(body);
    named.replace("@odata.type", "#microsoft.graph." + type.substring(type.lastIndexOf('.') + 1), "#" + type);
    return named;
  }

  private static Map<String, Object> submitter(String name) {
    Map<String, Object> user = new LinkedHashMap<>();
    user.put("identity", UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    user.put("displayName", name);
    user.put("email", null);
    return user;
  }

  /** What the service finds out of a mail; here nobody fetches it, so that there is nothing to tell. */
  private static void mail(Map<String, Object> submission) {
    Map<String, Object> result = new LinkedHashMap<>(Trees.object(submission.get("result")));
    result.put("userMailboxSetting", "none");
    submission.put("result", result);
    List.of("attackSimulationInfo", "internetMessageId", "originalCategory", "receivedDateTime", "sender", "senderIP", "subject",
        "tenantAllowOrBlockListAction").forEach(name -> submission.putIfAbsent(name, null));
    if (submission.get("tenantAllowOrBlockListAction") instanceof Map<?, ?> action) {
      submission.put("tenantAllowOrBlockListAction", with(action, "results", null));
    }
  }

  private Answer review(GraphRequest request) {
    EntitySet mails = submitted("emailThreats");
    Map<String, Object> mail = new LinkedHashMap<>(mails.require(request.id()));
    Object category = REVIEW.read(request.request()).get("category");
    mail.put("adminReview", Map.of("reviewBy", request.caller().name(), "reviewDateTime", now(), "reviewResult", String.valueOf(category)));
    stored(mails, mail);
    return Answer.empty(204);
  }

  private static Answer delete(EntitySet set, GraphRequest request) {
    Map<String, Object> gone = set.require(request.id());
    set.entities().replaceAll(set.entities().all().stream().filter(one -> !one.equals(gone)).toList());
    return Answer.empty(204);
  }

  private static Map<String, Object> stored(EntitySet set, Map<String, Object> entity) {
    set.entities().put(entity);
    return entity;
  }

  private EntitySet submitted(String path) {
    @Nullable
    EntitySet set = submissions.get(path);
    if (set == null) {
      throw new IllegalStateException("No '" + path + "'.");
    }
    return set;
  }

  private String now() { return new Changes(state).now(); }

  private static BodyRules policy(boolean fresh) {
    Writable report = Writable.truth("isReportToMicrosoftEnabled");
    List<Writable> members = new ArrayList<>(List.of(fresh ? report.needed() : report, Writable.text("customizedNotificationSenderEmailAddress", true),
        Writable.text("customizedReportRecipientEmailAddress", true)));
    SWITCHES.forEach(name -> members.add(Writable.truth(name)));
    return new BodyRules(Schema.NAMESPACE + "emailThreatSubmissionPolicy", members, List.of("id"));
  }

  /** Fields as words: with a kind what may be filtered by, without one what may only be selected. */
  private static EntitySet set(String path, String type, String words) {
    List<Field> fields = new ArrayList<>(List.of(Field.of("id", Kind.TEXT)));
    for (String word : List.of(words.split(" ", -1))) {
      int colon = word.indexOf(':');
      String name = word.substring(0, colon);
      fields.add(word.length() == colon + 1 ? Field.plain(name) : Field.of(name, Kind.valueOf(word.substring(colon + 1))));
    }
    return new EntitySet(path, new EntityRules(Schema.NAMESPACE + type, fields, OPTIONS, Set.of(), 1000, Integer.MAX_VALUE, "id"), new Entities(), 100, true,
        (entity, names) -> entity);
  }
}
