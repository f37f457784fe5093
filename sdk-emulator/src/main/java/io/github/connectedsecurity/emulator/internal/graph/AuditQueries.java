package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.dataset.Happening;
import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.odata.EntityRules;
import io.github.connectedsecurity.emulator.internal.odata.Field;
import io.github.connectedsecurity.emulator.internal.odata.Field.Kind;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * {@code /security/auditLog/queries}: a search that is asked for, runs on while the clock goes, and then has records of what happened in
 * the company. Which happening is which record is told in {@code audit-records.json}.
 */
final class AuditQueries {
  static final List<String> READ = List.of("AuditLogsQuery.Read.All", "AuditLogsQuery-Entra.Read.All", "AuditLogsQuery-CRM.Read.All",
      "AuditLogsQuery-Endpoint.Read.All", "AuditLogsQuery-Exchange.Read.All", "AuditLogsQuery-OneDrive.Read.All", "AuditLogsQuery-SharePoint.Read.All");

  private static final String PATH = "security/auditLog/queries";
  private static final Duration STARTS = Duration.ofSeconds(10);
  private static final Duration LASTS = Duration.ofSeconds(60);
  private static final Set<String> OPTIONS = Set.of("$filter", "$orderby", "$top", "$skip", "$skiptoken", "$count", "$select");
  private static final List<String> LISTS = List.of("administrativeUnitIdFilters", "ipAddressFilters", "objectIdFilters", "operationFilters",
      "recordTypeFilters", "serviceFilters", "userPrincipalNameFilters");
  private static final EntityRules QUERY = new EntityRules(Schema.NAMESPACE + "auditLogQuery", Stream.concat(
      Stream.of(Field.of("id", Kind.TEXT), Field.of("displayName", Kind.TEXT), Field.of("status", Kind.TEXT), Field.of("filterStartDateTime", Kind.TIME),
          Field.of("filterEndDateTime", Kind.TIME), Field.plain("keywordFilter"), Field.plain("serviceFilter")),
      LISTS.stream().map(Field::plain)).toList(), OPTIONS, Set.of(), 1000, Integer.MAX_VALUE, "id");
  private static final EntityRules RECORD = new EntityRules(Schema.NAMESPACE + "auditLogRecord",
      List.of(Field.of("id", Kind.TEXT), Field.of("createdDateTime", Kind.TIME), Field.of("auditLogRecordType", Kind.TEXT), Field.of("operation", Kind.TEXT),
          Field.of("service", Kind.TEXT), Field.of("userPrincipalName", Kind.TEXT), Field.of("userId", Kind.TEXT), Field.of("clientIp", Kind.TEXT),
          Field.plain("objectId"), Field.plain("organizationId"), Field.plain("userType"), Field.plain("administrativeUnits"), Field.plain("auditData")),
      OPTIONS, Set.of(), 1000, Integer.MAX_VALUE, "createdDateTime");
  private static final BodyRules BODY = new BodyRules(QUERY.type(), Stream.concat(Stream.of(Writable.text("displayName", true),
      Writable.text("filterStartDateTime", true), Writable.text("filterEndDateTime", true), Writable.text("keywordFilter", true),
      Writable.text("serviceFilter", true)), LISTS.stream().map(Writable::texts)).toList(), List.of("id", "status", "records"));

  private final CloudState state;
  private final Timeline timeline;
  private final Map<String, Object> kinds = Trees.resource(Catalog.class, "audit-records.json");
  private final Entities queries = new Entities();
  private final EntitySet set = new EntitySet(PATH, QUERY, queries, 100, true, (query, names) -> shown(query));

  AuditQueries(CloudState state, Timeline timeline) {
    this.state = state;
    this.timeline = timeline;
  }

  void fill() { queries.replaceAll(List.of()); }

  void addTo(Routes<Operation> routes) {
    routes.add("GET", "/" + PATH, new Operation(READ, set::list)).add("POST", "/" + PATH, new Operation(READ, this::create))
        .add("GET", "/" + PATH + "/{id}", new Operation(READ, set::get)).add("GET", "/" + PATH + "/{id}/records", new Operation(READ, this::records));
  }

  private Answer create(GraphRequest request) {
    Map<String, Object> body = BODY.read(request.request());
    if (time(body, "filterStartDateTime", Instant.MIN).isAfter(time(body, "filterEndDateTime", Instant.MAX))) {
      throw Refusal.badRequest("The value of filterStartDateTime must not be later than that of filterEndDateTime.");
    }
    Map<String, Object> query = new LinkedHashMap<>();
    query.put("@odata.type", "#" + QUERY.type());
    query.put("id", UUID.randomUUID().toString());
    QUERY.fields().stream().map(Field::name).filter(name -> !name.equals("id")).forEach(name -> query.put(name, LISTS.contains(name) ? List.of() : null));
    query.putAll(body);
    query.put("#asked", state.clock().instant().toString());
    queries.put(query);
    return set.single(request, 201, query);
  }

  /** The query as it stands now: it starts after some seconds and takes a minute. */
  private Map<String, Object> shown(Map<String, Object> query) {
    Map<String, Object> shown = new LinkedHashMap<>(query);
    shown.remove("#asked");
    shown.put("status", status(query));
    return shown;
  }

  private String status(Map<String, Object> query) {
    Duration since = Duration.between(Instant.parse(String.valueOf(query.get("#asked"))), state.clock().instant());
    return since.compareTo(STARTS) < 0 ? "notStarted" : since.compareTo(LASTS) < 0 ? "running" : "succeeded";
  }

  /** What was found: nothing before the search is through. */
  private Answer records(GraphRequest request) {
    Map<String, Object> query = set.require(request.id());
    List<Map<String, Object>> found = new ArrayList<>();
    if (status(query).equals("succeeded")) {
      Instant asked = Instant.parse(String.valueOf(query.get("#asked")));
      Instant from = time(query, "filterStartDateTime", asked.minus(Timeline.MONTH));
      Instant to = time(query, "filterEndDateTime", asked);
      timeline.between(from, to.isBefore(asked) ? to : asked).stream().flatMap(this::record).filter(record -> fits(query, record)).forEach(found::add);
    }
    return new EntitySet(PATH + "('" + request.id() + "')/records", RECORD, new Entities(), 100, true, (record, names) -> record).list(request, found);
  }

  private Stream<Map<String, Object>> record(Happening event) {
    if (!(kinds.get(event.kind().name()) instanceof List<?> words) || event.user().isEmpty()) {
      return Stream.of();
    }
    String user = event.user().get().upn();
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("id", event.id());
    record.put("createdDateTime", Times.write(event.time()));
    record.put("auditLogRecordType", String.valueOf(words.get(0)));
    record.put("operation", String.valueOf(words.get(1)));
    record.put("service", String.valueOf(words.get(2)));
    record.put("organizationId", state.tenantId());
    record.put("userType", "Regular");
    record.put("userId", user);
    record.put("userPrincipalName", user);
    record.put("objectId", event.file().map(file -> file.path() + "/" + file.name()).or(event::app).orElse(user));
    record.put("clientIp", event.place().map(place -> place.ip()).orElse(null));
    record.put("administrativeUnits", List.of());
    record.put("auditData", Map.of("@odata.type", "#" + Schema.NAMESPACE + "defaultAuditData"));
    return Stream.of(record);
  }

  private static boolean fits(Map<String, Object> query, Map<String, Object> record) {
    return named(query, "operationFilters", record, "operation") && named(query, "userPrincipalNameFilters", record, "userPrincipalName")
        && named(query, "recordTypeFilters", record, "auditLogRecordType") && named(query, "serviceFilters", record, "service")
        && named(query, "ipAddressFilters", record, "clientIp") && named(query, "objectIdFilters", record, "objectId")
        && (!(query.get("serviceFilter") instanceof String service) || service.equalsIgnoreCase(String.valueOf(record.get("service"))))
        && (!(query.get("keywordFilter") instanceof String word) || record.toString().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean named(Map<String, Object> query, String filter, Map<String, Object> record, String member) {
    List<String> wanted = Trees.texts(query.get(filter));
    return wanted.isEmpty() || wanted.stream().anyMatch(String.valueOf(record.get(member))::equalsIgnoreCase);
  }

  private static Instant time(Map<String, Object> query, String member, Instant otherwise) {
    try {
      return query.get(member) instanceof String text ? OffsetDateTime.parse(text).toInstant() : otherwise;
    } catch (DateTimeException e) {
      throw Refusal.badRequest("The value of the property '" + member + "' is not a valid Edm.DateTimeOffset.");
    }
  }
}
