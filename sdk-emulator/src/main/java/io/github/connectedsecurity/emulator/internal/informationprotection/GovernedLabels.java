package io.github.connectedsecurity.emulator.internal.informationprotection;

import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Labels in data security and governance: the list and its filters, rights, and what content inherits from other content. */
final class GovernedLabels {
  private static final Pattern FUNCTION = Pattern.compile("(?:microsoft\\.graph\\.)?computeInheritance\\((.*)\\)");
  private static final Pattern IDS = Pattern.compile("labelIds=\\[([^]]*)]");
  private static final Pattern FORMATS = Pattern.compile("contentFormats=\\[([^]]*)]");
  private static final String FULL = "docEdit, edit, print, reply, replyAll, forward, view, extract, viewRightsData, objModel";

  private final TenantLabels labels;
  private final Company company;

  GovernedLabels(TenantLabels labels, Company company) {
    this.labels = labels;
    this.company = company;
  }

  Answer list(LabelRequest request) {
    boolean rights = "rights".equals(request.request().query().first("$expand").orElse(""));
    LabelFilter filter = LabelFilter.parse(request.request().query().first("$filter").orElse(""), request.user().isPresent(), rights);
    List<Map<String, Object>> found = labels.all().stream().filter(label -> label.parent().isEmpty() || filter.names(label.id()))
        .filter(label -> filter.test(label)).map(label -> shown(request, label, rights)).toList();
    return collection(request, found);
  }

  Answer get(LabelRequest request) {
    Matcher function = FUNCTION.matcher(request.id());
    if (function.matches()) {
      return inheritance(request, function.group(1));
    }
    return single(request, "", shown(request, label(request.id()), false));
  }

  Answer sublabels(LabelRequest request) {
    return collection(request, labels.below(label(request.id()).id()).stream().map(label -> shown(request, label, false)).toList());
  }

  Answer rights(LabelRequest request) {
    TenantLabel label = label(request.id());
    if (!label.isProtected()) {
      throw new Refusal(404, "NotFound", "The label '" + label.name() + "' has no protection that an administrator defined.");
    }
    String owner = request.request().query().first("ownerEmail").orElse("");
    String value = rights(label, request.user(), owner);
    if (value.isEmpty()) {
      throw new Refusal(403, "accessDenied", "The user has no right to view content with the label '" + label.name() + "'.");
    }
    return single(request, "/rights", usage(label, request.user(), owner, value));
  }

  Answer rightsAndInheritance(LabelRequest request) {
    Map<String, Object> body = request.body();
    List<Map<String, Object>> contents = LabelRequest.objects(body, "protectedContents");
    List<String> formats = body.get("supportedContentFormats") instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    Optional<String> user = request.user().or(() -> Optional.ofNullable(body.get("delegatedUserEmail")).map(String::valueOf));
    List<Map<String, Object>> rights = new ArrayList<>();
    List<TenantLabel> used = new ArrayList<>();
    for (Map<String, Object> content : contents) {
      TenantLabel label = label(LabelRequest.text(content, "labelId"));
      used.add(label);
      String value = label.isProtected() ? rights(label, user, "") : FULL;
      Map<String, Object> right = new LinkedHashMap<>();
      right.put("id", label.id());
      right.put("cid", content.get("cid"));
      right.put("format", content.get("format"));
      right.put("rights", value.isEmpty() ? "accessDenied" : value);
      right.put("label", shown(request, label, false));
      rights.add(right);
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("@odata.context", request.context("microsoft.graph.computeRightsAndInheritanceResult"));
    answer.put("contentRights", rights);
    answer.put("inheritedLabel", strictest(used, formats).map(label -> shown(request, label, false)).orElse(null));
    answer.put("sensitivityLabels", used.stream().distinct().map(label -> shown(request, label, false)).toList());
    return Answer.json(200, answer);
  }

  private Answer inheritance(LabelRequest request, String arguments) {
    String decoded = URLDecoder.decode(arguments.replace("+", "%2B"), StandardCharsets.UTF_8);
    List<String> ids = texts(IDS, decoded);
    if (ids.isEmpty()) {
      throw Refusal.badRequest("The parameter 'labelIds' of the function computeInheritance is required.");
    }
    List<TenantLabel> named = ids.stream().map(this::label).toList();
    TenantLabel label = strictest(named, texts(FORMATS, decoded))
        .orElseThrow(() -> new Refusal(404, "NotFound", "No label of these can be applied to content of these formats."));
    return single(request, "", shown(request, label, false));
  }

  private static List<String> texts(Pattern parameter, String arguments) {
    Matcher list = parameter.matcher(arguments);
    return list.find() ? Stream.of(list.group(1).split(",", -1)).map(one -> one.replaceAll("[\"'\\s]", "")).filter(one -> !one.isEmpty()).toList() : List.of();
  }

  private static Optional<TenantLabel> strictest(List<TenantLabel> named, List<String> formats) {
    return named.stream().filter(label -> formats.isEmpty() || formats.stream().anyMatch(label::fits)).max(Comparator.comparing(TenantLabel::order));
  }

  /** What a user may do with a protected label's content; empty when not even look at it. */
  private String rights(TenantLabel label, Optional<String> user, String owner) {
    Optional<Company.User> person = user.flatMap(this::person);
    boolean owns = user.isEmpty() || person.filter(one -> one.upn().equalsIgnoreCase(owner)).isPresent();
    if (owns) {
      return "owner, " + FULL;
    }
    return person.filter(one -> label.texts("departments").contains(one.department())).isPresent() ? FULL : "";
  }

  private Optional<Company.User> person(String name) {
    return company.users().stream().filter(one -> one.upn().equalsIgnoreCase(name) || one.objectId().filter(name::equalsIgnoreCase).isPresent()).findFirst();
  }

  private static Map<String, Object> usage(TenantLabel label, Optional<String> user, String owner, String value) {
    Map<String, Object> usage = new LinkedHashMap<>();
    usage.put("id", label.id());
    usage.put("ownerEmail", owner.isEmpty() ? null : owner);
    usage.put("userEmail", user.orElse(null));
    usage.put("value", value);
    return usage;
  }

  private Map<String, Object> shown(LabelRequest request, TenantLabel label, boolean withRights) {
    Map<String, Object> json = label.governed(labels.below(label.id()).stream().map(one -> one.governed(List.of())).toList());
    if (withRights) {
      String value = label.isProtected() ? rights(label, request.user(), "") : "";
      json.put("rights", value.isEmpty() ? null : usage(label, request.user(), "", value));
    }
    return json;
  }

  private TenantLabel label(String id) { return labels.find(id.toLowerCase(Locale.ROOT)).orElseThrow(() -> Evaluations.notFound(id)); }

  private static String set(LabelRequest request) {
    return request.user().map(user -> "users('" + user.replace("@", "%40") + "')/").orElse("security/") + "dataSecurityAndGovernance/sensitivityLabels";
  }

  private static Answer collection(LabelRequest request, List<Map<String, Object>> found) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context(set(request)));
    body.put("value", found);
    return Answer.json(200, body);
  }

  private static Answer single(LabelRequest request, String below, Map<String, Object> found) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context(set(request) + below + "/$entity"));
    body.putAll(found);
    return Answer.json(200, body);
  }
}
