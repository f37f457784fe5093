package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.odata.EntityRules;
import io.github.connectedsecurity.emulator.internal.odata.Field;
import io.github.connectedsecurity.emulator.internal.odata.Field.Kind;
import io.github.connectedsecurity.emulator.internal.odata.ListQuery;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** {@code /admin/serviceAnnouncement}: how the services stand, and the messages of the message center with their marks. */
final class ServiceAnnouncements {
  static final List<String> READ_HEALTH = List.of("ServiceHealth.Read.All");
  static final List<String> READ_MESSAGES = List.of("ServiceMessage.Read.All");
  static final List<String> MARK = List.of("ServiceMessageViewpoint.Write");

  private static final String PATH = "admin/serviceAnnouncement/";
  private static final String FILES = "#attachments";
  private static final String REPORT = "#report";
  private static final Set<String> OPTIONS = Set.of("$select", "$filter", "$orderby", "$top", "$skip", "$count", "$expand");
  private static final int PAGE = 100;
  private static final int MOST = 1000;
  private static final Map<String, Object> TABLE = Trees.resource(ServiceAnnouncements.class, "service-announcements.json");
  private static final BodyRules MARKED = new BodyRules("", List.of(Writable.texts("messageIds").needed()), List.of());

  /** What an action makes of the view that its caller has of a message. */
  private static final Map<String, Map.Entry<String, Boolean>> MARKS = Map.of("archive", Map.entry("isArchived", true),
      "unarchive", Map.entry("isArchived", false), "favorite", Map.entry("isFavorited", true), "unfavorite", Map.entry("isFavorited", false),
      "markRead", Map.entry("isRead", true), "markUnread", Map.entry("isRead", false));

  private final CloudState state;
  private final EntitySet health = set("healthOverviews", "serviceHealth", "id", Set.of("issues"),
      Stream.of(Field.of("id", Kind.TEXT), Field.of("service", Kind.TEXT), Field.of("status", Kind.TEXT)), this::withIssues);
  private final EntitySet issues = set("issues", "serviceHealthIssue", "startDateTime desc", Set.of(), Stream.concat(base(), Stream.of(
      Field.of("service", Kind.TEXT), Field.of("feature", Kind.TEXT), Field.of("featureGroup", Kind.TEXT), Field.of("classification", Kind.TEXT),
      Field.of("origin", Kind.TEXT), Field.of("status", Kind.TEXT), Field.of("isResolved", Kind.BOOLEAN), Field.of("impactDescription", Kind.TEXT),
      Field.plain("posts"))), (issue, names) -> shown(issue));
  private final EntitySet messages = set("messages", "serviceUpdateMessage", "startDateTime desc", Set.of("attachments"), Stream.concat(base(), Stream.of(
      Field.of("services", Kind.TEXT).many(), Field.of("category", Kind.TEXT), Field.of("severity", Kind.TEXT), Field.of("tags", Kind.TEXT).many(),
      Field.of("isMajorChange", Kind.BOOLEAN), Field.of("actionRequiredByDateTime", Kind.TIME), Field.of("hasAttachments", Kind.BOOLEAN), Field.plain("body"),
      Field.object("viewPoint", Field.of("isArchived", Kind.BOOLEAN), Field.of("isFavorited", Kind.BOOLEAN), Field.of("isRead", Kind.BOOLEAN)))),
      ServiceAnnouncements::withFiles);

  ServiceAnnouncements(CloudState state) { this.state = state; }

  void fill() {
    health.entities().replaceAll(Trees.objects(TABLE.get("health")));
    issues.entities().replaceAll(dated("issues"));
    messages.entities().replaceAll(dated("messages").stream().map(message -> with(message, "viewPoint",
        Map.of("isArchived", false, "isFavorited", false, "isRead", false))).toList());
  }

  void addTo(Routes<Operation> routes) {
    String message = "/" + messages.path() + "/{id}";
    routes.add("GET", "/" + health.path(), new Operation(READ_HEALTH, health::list))
        .add("GET", "/" + health.path() + "/{id}", new Operation(READ_HEALTH, this::service))
        .add("GET", "/" + issues.path(), new Operation(READ_HEALTH, issues::list))
        .add("GET", "/" + issues.path() + "/{id}", new Operation(READ_HEALTH, issues::get))
        .add("GET", "/" + issues.path() + "/{id}/incidentReport", new Operation(READ_HEALTH, this::report))
        .add("GET", "/" + issues.path() + "/{id}/incidentReport()", new Operation(READ_HEALTH, this::report))
        .add("GET", "/" + messages.path(), new Operation(READ_MESSAGES, messages::list))
        .add("GET", message, new Operation(READ_MESSAGES, messages::get))
        .add("GET", message + "/attachments", new Operation(READ_MESSAGES, this::files))
        .add("GET", message + "/attachments/{file}", new Operation(READ_MESSAGES, request -> filesOf(request).single(request, file(request))))
        .add("GET", message + "/attachments/{file}/content", new Operation(READ_MESSAGES, this::content))
        .add("GET", message + "/attachmentsArchive", new Operation(READ_MESSAGES, this::archive));
    MARKS.forEach((action, mark) -> routes.add("POST", "/" + messages.path() + "/" + action, new Operation(MARK, request -> mark(request, mark))));
  }

  private List<Map<String, Object>> dated(String name) {
    return Trees.objects(TABLE.get(name)).stream().map(one -> Trees.object(Catalog.dated(one, state.clock().instant()))).toList();
  }

  /** One service, by its name or its id. */
  private Answer service(GraphRequest request) {
    ListQuery.requireKnown(request.request().query(), Set.of("$select", "$expand"));
    return health.single(request, health.entities().all().stream().filter(one -> request.id().equals(one.get("service"))).findFirst()
        .orElseGet(() -> health.require(request.id())));
  }

  private Answer report(GraphRequest request) {
    if (!(issues.require(request.id()).get(REPORT) instanceof String report)) {
      throw new Refusal(404, "ResourceNotFound", "There is no report about the issue '" + request.id() + "'.");
    }
    return bytes("application/octet-stream", report.getBytes(StandardCharsets.UTF_8));
  }

  private Answer files(GraphRequest request) { return filesOf(request).list(request); }

  private Answer content(GraphRequest request) {
    String id = String.valueOf(file(request).get("id"));
    Map<String, Object> stored = stored(messages.require(request.id())).filter(one -> id.equals(one.get("id"))).findFirst().orElseThrow();
    return bytes(String.valueOf(stored.get("contentType")), read(stored));
  }

  private Answer archive(GraphRequest request) {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      for (Map<String, Object> file : stored(messages.require(request.id())).toList()) {
        ZipEntry entry = new ZipEntry(String.valueOf(file.get("name")));
        entry.setLastModifiedTime(FileTime.from(Times.read(file.get("lastModifiedDateTime")).orElse(Instant.EPOCH)));
        zip.putNextEntry(entry);
        zip.write(read(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes("application/octet-stream", archive.toByteArray());
  }

  /** All or none: a message that is not there lets the others as they are. */
  private Answer mark(GraphRequest request, Map.Entry<String, Boolean> mark) {
    List<String> ids = Trees.texts(MARKED.read(request.request()).get("messageIds"));
    if (ids.isEmpty()) {
      throw Refusal.badRequest("The parameter 'messageIds' must name at least one message.");
    }
    List<Map<String, Object>> named = ids.stream().map(messages::require).toList();
    named.forEach(message -> messages.entities().put(with(message, "viewPoint", with(Trees.object(message.get("viewPoint")), mark.getKey(), mark.getValue()))));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context("Edm.Boolean"));
    body.put("value", true);
    return Answer.json(200, body);
  }

  private EntitySet filesOf(GraphRequest request) {
    Entities files = new Entities();
    files.replaceAll(stored(messages.require(request.id())).map(ServiceAnnouncements::listed).toList());
    return new EntitySet(messages.path() + "('" + request.id() + "')/attachments", rules("serviceAnnouncementAttachment", "name", Set.of(),
        Stream.of(Field.of("id", Kind.TEXT), Field.of("name", Kind.TEXT), Field.of("contentType", Kind.TEXT), Field.of("size", Kind.NUMBER),
            Field.of("lastModifiedDateTime", Kind.TIME))),
        files, PAGE, true, (file, names) -> file);
  }

  private Map<String, Object> file(GraphRequest request) { return filesOf(request).require(request.values().get(1)); }

  private Map<String, Object> withIssues(Map<String, Object> service, List<String> names) {
    return names.isEmpty() ? service : with(service, "issues", issues.entities().all().stream()
        .filter(issue -> service.getOrDefault("service", "").equals(issue.get("service"))).map(ServiceAnnouncements::shown).toList());
  }

  private static Map<String, Object> withFiles(Map<String, Object> message, List<String> names) {
    return names.isEmpty() ? shown(message) : with(shown(message), "attachments", stored(message).map(ServiceAnnouncements::listed).toList());
  }

  /** The files of a message as the table has them, with the time of the message. */
  private static Stream<Map<String, Object>> stored(Map<String, Object> message) {
    return Trees.objects(message.get(FILES)).stream().map(file -> with(file, "lastModifiedDateTime", message.getOrDefault("lastModifiedDateTime", "")));
  }

  private static Map<String, Object> listed(Map<String, Object> file) {
    Map<String, Object> listed = with(file, "size", read(file).length);
    listed.remove("content");
    return listed;
  }

  private static byte[] read(Map<String, Object> file) { return String.valueOf(file.get("content")).getBytes(StandardCharsets.UTF_8); }

  /** Without what only the table knows. */
  private static Map<String, Object> shown(Map<String, Object> entity) {
    Map<String, Object> shown = new LinkedHashMap<>(entity);
    shown.keySet().removeIf(name -> name.startsWith("#"));
    return shown;
  }

  private static Map<String, Object> with(Map<String, Object> entity, String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(entity);
    more.put(name, value);
    return more;
  }

  private static Answer bytes(String type, byte[] content) { return new Answer(200, Map.of("Content-Type", type), content); }

  private static Stream<Field> base() {
    return Stream.of(Field.of("id", Kind.TEXT), Field.of("title", Kind.TEXT), Field.of("startDateTime", Kind.TIME), Field.of("endDateTime", Kind.TIME),
        Field.of("lastModifiedDateTime", Kind.TIME), Field.plain("details"));
  }

  private static EntitySet set(String name, String type, String order, Set<String> expandable, Stream<Field> fields, EntitySet.Expansion expansion) {
    return new EntitySet(PATH + name, rules(type, order, expandable, fields), new Entities(), PAGE, true, expansion);
  }

  private static EntityRules rules(String type, String order, Set<String> expandable, Stream<Field> fields) {
    return new EntityRules("microsoft.graph." + type, fields.toList(), OPTIONS, expandable, MOST, Integer.MAX_VALUE, order);
  }
}
