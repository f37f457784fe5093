package io.github.connectedsecurity.emulator.internal.informationprotection;

import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.dataset.Company.FileItem;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Labels on the documents of the company's sites. A document is found by its key in the company's table or by its path; its drive has the
 * name of its site. A label comes onto it a little later by the cloud's clock, and a monitor tells how far that is to whoever knows its
 * address.
 */
final class DriveLabels {
  static final Pattern ITEM = Pattern.compile("/(?:drives/([^/]+)|sites/([^/]+)/drive|(?:me|(?:users|groups)/[^/]+)/drive)"
      + "/(?:items/([^/]+)|root:/(.+):)/(assignSensitivityLabel|extractSensitivityLabels)");
  static final Pattern MONITOR = Pattern.compile("/sharepoint/_api/v2\\.0/monitor/([0-9a-f-]+)");
  private static final Duration STARTS = Duration.ofSeconds(1);
  private static final Duration TAKES = Duration.ofSeconds(2);
  private static final List<String> SUPPORTED = List.of("docx", "xlsx", "pptx", "pdf");

  private final CloudState state;
  private final TenantLabels labels;
  private final Company company;
  private final Trail trail;
  private final Map<String, Mark> marks = new LinkedHashMap<>();
  private final Map<String, Job> jobs = new LinkedHashMap<>();

  /** A label on a document; an empty id when there is none. */
  private record Mark(String label, String method) {}

  private record Job(FileItem file, Mark mark, String who, Instant start, boolean done) {
    Job over() { return new Job(file, mark, who, start, true); }
  }

  DriveLabels(CloudState state, TenantLabels labels, Company company, Trail trail) {
    this.state = state;
    this.labels = labels;
    this.company = company;
    this.trail = trail;
  }

  void fill() {
    jobs.clear();
    marks.clear();
    company.documents().forEach(file -> file.label().ifPresent(label -> marks.put(file.key(), new Mark(label.id(), "standard"))));
  }

  /** How many documents have a label. */
  int labelled() { return (int) marks.values().stream().filter(mark -> !mark.label.isEmpty()).count(); }

  /** Ends the jobs whose time is over. */
  void settle() {
    jobs.replaceAll((id, job) -> {
      if (job.done || state.clock().instant().isBefore(job.start.plus(TAKES))) {
        return job;
      }
      Mark before = marks.getOrDefault(job.file.key(), new Mark("", "standard"));
      marks.put(job.file.key(), job.mark);
      trail.labelled(job.who, job.file.path() + "/" + job.file.name(), id(before), id(job.mark));
      return job.over();
    });
  }

  Answer assign(LabelRequest request) {
    FileItem file = file(request.path());
    Map<String, Object> body = request.body();
    if (!(body.get("sensitivityLabelId") instanceof String id)) {
      throw invalid("The property 'sensitivityLabelId' is required; an empty text removes the label.");
    }
    String method = LabelRequest.choice(body, "assignmentMethod", List.of("standard", "privileged", "auto")).orElse("standard");
    String type = file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!SUPPORTED.contains(type)) {
      throw new Refusal(415, "notSupported", "Files of the type '" + type + "' cannot be labelled.");
    }
    Optional<TenantLabel> next = id.isEmpty() ? Optional.empty() : Optional.of(labels.find(id).filter(TenantLabel::isAppliable)
        .filter(label -> label.fits("file"))
        .orElseThrow(() -> invalid("The label '" + id + "' is not available or not supported for the file.")));
    Mark before = marks.getOrDefault(file.key(), new Mark("", "standard"));
    int old = labels.find(before.label).map(TenantLabel::order).orElse(-1);
    boolean lower = next.map(TenantLabel::order).orElse(-1) < old;
    @Nullable
    Object reason = body.get("justificationText");
    if (lower && (reason == null || reason.toString().isBlank())) {
      throw invalid("A less sensitive label, or none, needs a 'justificationText'.");
    }
    String job = UUID.nameUUIDFromBytes(("label job " + jobs.size()).getBytes(StandardCharsets.UTF_8)).toString();
    jobs.put(job, new Job(file, new Mark(id, method), request.caller().who(), state.clock().instant(), false));
    return Answer.empty(202).with("Location", request.request().origin() + "/sharepoint/_api/v2.0/monitor/" + job);
  }

  Answer extract(LabelRequest request) {
    Mark mark = marks.getOrDefault(file(request.path()).key(), new Mark("", "standard"));
    List<Map<String, Object>> found = new ArrayList<>();
    id(mark).ifPresent(label -> {
      Map<String, Object> assignment = new LinkedHashMap<>();
      assignment.put("sensitivityLabelId", label);
      assignment.put("assignmentMethod", mark.method);
      assignment.put("tenantId", state.tenantId());
      found.add(assignment);
    });
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context("microsoft.graph.extractSensitivityLabelsResult"));
    body.put("labels", found);
    return Answer.json(200, body);
  }

  /** How far a label is; asked without a token. */
  Answer monitor(Request request) {
    Matcher path = MONITOR.matcher(request.path());
    Job job = path.matches() ? jobs.get(path.group(1)) : null;
    if (job == null) {
      throw new Refusal(404, "itemNotFound", "The monitor was not found.");
    }
    boolean started = !state.clock().instant().isBefore(job.start.plus(STARTS));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("operation", "AssignSensitivityLabel");
    body.put("percentageComplete", job.done ? 100.0 : started ? 50.0 : 0.0);
    body.put("status", job.done ? "completed" : started ? "inProgress" : "notStarted");
    if (job.done) {
      body.put("resourceId", job.file.key());
    }
    return Answer.json(job.done ? 200 : 202, body);
  }

  private static Optional<String> id(Mark mark) { return mark.label.isEmpty() ? Optional.empty() : Optional.of(mark.label); }

  private FileItem file(String path) {
    Matcher item = ITEM.matcher(path);
    if (!item.matches()) {
      throw new Refusal(404, "itemNotFound", "The resource could not be found.");
    }
    Optional<String> site = Optional.ofNullable(item.group(1)).or(() -> Optional.ofNullable(item.group(2))).map(DriveLabels::decode);
    String key = item.group(3) == null ? "" : decode(item.group(3));
    String place = item.group(4) == null ? "" : "/" + decode(item.group(4));
    return company.documents().stream().filter(file -> site.isEmpty() || file.path().startsWith("/sites/" + site.get() + "/"))
        .filter(file -> place.isEmpty() ? file.key().equals(key) : (file.path() + "/" + file.name()).endsWith(place)).findFirst()
        .orElseThrow(() -> new Refusal(404, "itemNotFound", "The resource could not be found."));
  }

  private static String decode(String text) { return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8); }

  private static Refusal invalid(String words) { return new Refusal(400, "invalidRequest", words); }
}
