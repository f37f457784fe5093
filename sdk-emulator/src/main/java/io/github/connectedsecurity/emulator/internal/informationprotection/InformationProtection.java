package io.github.connectedsecurity.emulator.internal.informationprotection;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.emulator.internal.Product;
import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.tokens.Resource;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
import io.github.connectedsecurity.emulator.internal.tokens.User;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sensitivity labels and data loss prevention in Microsoft Graph: the labels of the tenant in both labeling APIs, what it takes to apply
 * them, labels on documents, and whether content may pass. What is done leaves its trace in the tenant's audit events. It shares Graph's
 * address and tokens.
 */
public final class InformationProtection implements Product {
  private static final Pattern PATH = Pattern.compile("/(v1\\.0|beta)(/.+)");
  private static final Pattern OF_USER = Pattern
      .compile("/(?:me|users/([^/]+))(/(?:dataSecurityAndGovernance|security/informationProtection)/.*|/onlineMeetings(?:/.*)?)");
  private static final Pattern OWN = Pattern
      .compile("/(?:security/dataSecurityAndGovernance|security/informationProtection|informationProtection/threatAssessmentRequests"
          + "|informationProtection/bitlocker|planner/rosters)(?:/.*)?");
  private static final String MEETINGS = "/onlineMeetings";
  private static final String SCOPE = "https://graph.microsoft.com/.default";

  private final Parts parts;
  private final DriveLabels drives;
  private final ContentPolicy policy;
  private final ThreatAssessments assessments;
  private final OnlineMeetings meetings;
  private final PlannerRosters rosters;
  private final RecoveryKeys keys;
  private final Company company;
  private final TenantLabels labels;
  private final Map<String, Routes<Operation>> routes = Map.of("v1.0", new Routes<>(), "beta", new Routes<>());
  private final Set<String> permissions = new TreeSet<>(Set.of("Files.Read.All", "Files.ReadWrite.All", "Sites.ReadWrite.All"));

  /** Any one of which permissions is enough for a signed-in user, and for an application by itself; of an empty list none is. */
  private record Rights(List<String> delegated, List<String> application) {
    static Rights same(String... anyOf) { return new Rights(List.of(anyOf), List.of(anyOf)); }

    void require(TokenCheck.Caller caller) {
      List<String> anyOf = caller.user().isPresent() ? delegated : application;
      if (anyOf.isEmpty()) {
        throw new Refusal(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation. It is for a signed-in user only.");
      }
      if (anyOf.stream().noneMatch(caller.permissions()::contains)) {
        throw new Refusal(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation. It needs one of: " + String.join(", ", anyOf)
            + ".");
      }
    }
  }

  /** An operation and who may do it. */
  private record Operation(Rights rights, Work work) {
    interface Work {
      Answer answer(LabelRequest request);
    }
  }

  /** Information protection over this tenant. */
  public InformationProtection(Parts parts) {
    this.parts = parts;
    company = Company.larkspur(parts.state().tenantId());
    labels = new TenantLabels(company);
    Trail trail = new Trail(parts.state());
    drives = new DriveLabels(parts.state(), labels, company, trail);
    policy = new ContentPolicy(parts.state(), trail);
    assessments = new ThreatAssessments(parts.state());
    govern(new GovernedLabels(labels, company));
    content();
    evaluate(new Evaluations(parts.state(), labels, trail));
    meetings = new OnlineMeetings(parts.state(), labels, trail);
    rosters = new PlannerRosters(parts.state(), labels, trail);
    keys = new RecoveryKeys(parts.state(), company, trail);
    parts.state().containerLabels(id -> labels.container(id).map(TenantLabel::name));
    assess();
    contain();
    recover();
  }

  private void assess() {
    String set = "/informationProtection/threatAssessmentRequests";
    Rights read = new Rights(List.of("ThreatAssessment.ReadWrite.All"), List.of("ThreatAssessment.Read.All"));
    both("GET " + set, read, assessments::list);
    both("GET " + set + "/{id}", read, assessments::get);
    both("POST " + set, new Rights(List.of("ThreatAssessment.ReadWrite.All"), List.of()), assessments::create);
  }

  /** Labels of what is neither document nor mail; those of groups are the directory's. */
  private void contain() {
    Rights write = new Rights(List.of("OnlineMeetings.ReadWrite"), List.of("OnlineMeetings.ReadWrite.All"));
    both("POST " + MEETINGS, write, meetings::create);
    both("PATCH " + MEETINGS + "/{id}", write, meetings::update);
    both("GET " + MEETINGS + "/{id}", new Rights(List.of("OnlineMeetings.Read", "OnlineMeetings.ReadWrite"), List.of("OnlineMeetings.Read.All",
        "OnlineMeetings.ReadWrite.All")), meetings::get);
    Rights plan = new Rights(List.of("Tasks.ReadWrite"), List.of("Tasks.ReadWrite.All"));
    add("beta", "POST /planner/rosters", plan, rosters::create);
    add("beta", "POST /planner/rosters/{id}/assignSensitivityLabel", plan, rosters::assign);
    add("beta", "GET /planner/rosters/{id}", new Rights(List.of("Tasks.Read", "Tasks.ReadWrite"), List.of("Tasks.Read.All", "Tasks.ReadWrite.All")),
        rosters::get);
  }

  private void recover() {
    Rights read = Rights.same("BitlockerKey.ReadBasic.All", RecoveryKeys.READ_SECRET);
    both("GET /informationProtection/bitlocker/recoveryKeys", read, keys::list);
    both("GET /informationProtection/bitlocker/recoveryKeys/{id}", read, keys::get);
  }

  private void govern(GovernedLabels labels) {
    List<String> read = List.of("SensitivityLabels.Read.All", "SensitivityLabel.Read");
    List<String> evaluate = List.of("SensitivityLabel.Evaluate.All", "SensitivityLabel.Evaluate");
    String set = "/dataSecurityAndGovernance/sensitivityLabels";
    both("GET " + set, read, labels::list);
    both("GET " + set + "/{id}", List.of("SensitivityLabels.Read.All", "SensitivityLabel.Read", "SensitivityLabel.Evaluate", "SensitivityLabel.Evaluate.All"),
        labels::get);
    both("GET " + set + "/{id}/sublabels", read, labels::sublabels);
    both("GET " + set + "/{id}/rights", read, labels::rights);
    both("POST " + set + "/computeRightsAndInheritance", evaluate, labels::rightsAndInheritance);
  }

  private void content() {
    String base = "/dataSecurityAndGovernance/";
    both("POST " + base + "protectionScopes/compute", List.of("ProtectionScopes.Compute.User", "ProtectionScopes.Compute.All"), policy::scopes);
    both("POST " + base + "processContent", List.of("Content.Process.User", "Content.Process.All"), policy::process);
    both("POST " + base + "processContentAsync", List.of("Content.Process.All"), policy::processLater);
    both("POST " + base + "activities/contentActivities", List.of("ContentActivity.Write"), policy::record);
    both("GET " + base + "activities/contentActivities/{id}", List.of("ContentActivity.Read"), policy::recorded);
  }

  private void evaluate(Evaluations labels) {
    Rights read = Rights.same("InformationProtectionPolicy.Read.All", "InformationProtectionPolicy.Read");
    String base = "/security/informationProtection/";
    add("beta", "GET " + base + "sensitivityLabels", read, labels::list);
    add("beta", "GET " + base + "sensitivityLabels/{id}", read, labels::get);
    add("beta", "GET " + base + "labelPolicySettings", read, labels::settings);
    for (String prefix : List.of("", "microsoft.graph.security.", "security.")) {
      add("beta", "POST " + base + "sensitivityLabels/" + prefix + "evaluateApplication", read, labels::application);
      add("beta", "POST " + base + "sensitivityLabels/" + prefix + "evaluateRemoval", read, labels::removal);
      add("beta", "POST " + base + "sensitivityLabels/" + prefix + "evaluateClassificationResults", read, labels::classification);
      add("beta", "POST " + base + "sensitivityLabels/" + prefix + "extractContentLabel", read, labels::extraction);
    }
  }

  private void both(String verbAndPath, List<String> anyOf, Operation.Work work) { both(verbAndPath, new Rights(anyOf, anyOf), work); }

  private void both(String verbAndPath, Rights rights, Operation.Work work) {
    add("v1.0", verbAndPath, rights, work);
    add("beta", verbAndPath, rights, work);
  }

  private void add(String version, String verbAndPath, Rights rights, Operation.Work work) {
    int space = verbAndPath.indexOf(' ');
    Routes<Operation> table = routes.get(version);
    if (table != null) {
      table.add(verbAndPath.substring(0, space), verbAndPath.substring(space + 1), new Operation(rights, work));
    }
    permissions.addAll(rights.delegated);
    permissions.addAll(rights.application);
  }

  @Override
  public List<Place> places() {
    return List.of(new Place(Service.GRAPH, "", SCOPE), new Place(Service.SENSITIVITY_LABELS, "", SCOPE), new Place(Service.INFORMATION_PROTECTION, "", SCOPE));
  }

  @Override
  public Set<String> permissions() { return permissions; }

  @Override
  public void fill() {
    parts.state().auditEvents().clear();
    drives.fill();
    policy.clear();
    assessments.clear();
    meetings.clear();
    rosters.clear();
    keys.fill();
  }

  @Override
  public Map<String, Integer> stored() {
    return Map.of("Labels: in the tenant", labels.all().size(), "Labels: on documents", drives.labelled(), "Labels: activities of content", policy.count(),
        "Labels: threat assessments", assessments.count(), "Labels: online meetings", meetings.count(), "Labels: rosters", rosters.count(),
        "BitLocker: recovery keys", keys.count());
  }

  @Override
  public boolean owns(String path) {
    if (DriveLabels.MONITOR.matcher(path).matches()) {
      return true;
    }
    Matcher version = PATH.matcher(path);
    return version.matches() && (OWN.matcher(version.group(2)).matches() || OF_USER.matcher(version.group(2)).matches()
        || DriveLabels.ITEM.matcher(version.group(2)).matches());
  }

  @Override
  public Answer answer(Request request) {
    if (DriveLabels.MONITOR.matcher(request.path()).matches()) {
      return parts.state().alone(() -> {
        drives.settle();
        return drives.monitor(request);
      });
    }
    TokenCheck.Caller caller = parts.tokens().caller(request, Resource.GRAPH);
    Matcher path = PATH.matcher(request.path());
    if (!path.matches()) {
      throw notFound(request);
    }
    String version = path.group(1);
    Found found = DriveLabels.ITEM.matcher(path.group(2)).matches() ? item(request, path.group(2)) : routed(request, version, path.group(2), caller);
    found.operation.rights.require(caller);
    if (path.group(2).startsWith("/me/") && caller.user().isEmpty()) {
      throw Refusal.badRequest("/me request is only valid with delegated authentication flow.");
    }
    Optional<Company.User> person = found.user.flatMap(this::person);
    if (found.user.isPresent() && person.isEmpty()) {
      throw new Refusal(404, "Request_ResourceNotFound",
          "Resource '" + found.user.get() + "' does not exist or one of its queried reference-property objects are not present.");
    }
    LabelRequest passed = new LabelRequest(request, version, path.group(2), found.user, person, found.values, caller);
    Answer answer = parts.state().alone(() -> {
      drives.settle();
      return found.operation.work.answer(passed);
    });
    return trace(request, answer, UUID.randomUUID().toString());
  }

  private record Found(Operation operation, Optional<String> user, List<String> values) {}

  private Found item(Request request, String path) {
    if (!request.method().equals("POST")) {
      throw new Refusal(405, "MethodNotAllowed", "The HTTP method " + request.method() + " is not allowed on this resource.");
    }
    boolean assign = path.endsWith("/assignSensitivityLabel");
    Rights rights = assign ? Rights.same("Files.ReadWrite.All", "Sites.ReadWrite.All") : Rights.same("Files.Read.All", "Files.ReadWrite.All",
        "Sites.ReadWrite.All");
    return new Found(new Operation(rights, assign ? drives::assign : drives::extract), Optional.empty(), List.of());
  }

  /** The operation of a path; whose it is stands before, and the tables are the same for all. */
  private Found routed(Request request, String version, String path, TokenCheck.Caller caller) {
    Matcher ofUser = OF_USER.matcher(path);
    Optional<String> user = Optional.empty();
    String below = path.startsWith("/security/dataSecurityAndGovernance") ? path.substring("/security".length()) : path;
    if (ofUser.matches()) {
      below = ofUser.group(2);
      user = Optional.ofNullable(ofUser.group(1)).map(name -> URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8))
          .or(() -> caller.user().map(User::principalName));
    }
    Routes<Operation> table = Optional.ofNullable(routes.get(version)).orElseThrow(() -> notFound(request));
    Routes.Match<Operation> match = table.find(request.method(), below).orElseThrow(() -> notFound(request));
    return new Found(match.handler(), user, match.values());
  }

  private Optional<Company.User> person(String user) {
    return company.users().stream().filter(one -> one.upn().equalsIgnoreCase(user) || one.objectId().filter(user::equalsIgnoreCase).isPresent()).findFirst();
  }

  @Override
  public Answer refuse(Request request, Refusal refusal) {
    String id = UUID.randomUUID().toString();
    Map<String, Object> inner = new LinkedHashMap<>();
    inner.put("date", parts.state().clock().instant().truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ""));
    inner.put("request-id", id);
    inner.put("client-request-id", request.header("client-request-id").orElse(id));
    if (refusal.code().equals("invalidRequest")) {
      inner.put("code", "badArgument");
    }
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", refusal.code());
    error.put("message", refusal.words());
    error.put("innerError", inner);
    return trace(request, Answer.json(refusal.status(), Map.of("error", error)), id);
  }

  private static Answer trace(Request request, Answer answer, String id) {
    return answer.with("request-id", id).with("client-request-id", request.header("client-request-id").orElse(id));
  }

  private static Refusal notFound(Request request) {
    return new Refusal(404, "ResourceNotFound", "Resource not found for the segment '" + request.path().substring(request.path().lastIndexOf('/') + 1) + "'.");
  }
}
