package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Workspaces and their tables, whose writes and deletions take some of the cloud's time, and what is done to them by POST. */
final class Workspaces implements Shelf {
  static final String TYPE = "workspaces";
  static final String TABLES = "workspaces/tables";

  private static final Duration TAKES = Duration.ofSeconds(5);
  private static final Duration PURGE = Duration.ofHours(1);
  private static final String PROPERTIES = "properties";
  private static final String STATE = "provisioningState";
  private static final Map<String, Object> COLUMNS = Map.of("name", "TimeGenerated", "type", "dateTime", "isDefaultDisplay", true, "isHidden", false);

  private final CloudState state;
  private final Store store;
  private final Jobs jobs;

  Workspaces(CloudState state, Store store, Jobs jobs) {
    this.state = state;
    this.store = store;
    this.jobs = jobs;
  }

  @Override
  public List<Map<String, Object>> all(Ask ask) { return store.list(ask.type().key(), ask.path()); }

  @Override
  public Optional<Map<String, Object>> find(Ask ask) { return store.find(ask.path().id()); }

  @Override
  public Answer put(Ask ask) {
    Map<String, Object> body = ask.body();
    Optional<Map<String, Object>> before = find(ask);
    ready(ask, before);
    Etags.check(ask, body, before, false);
    Map<String, Object> made = Stamp.whole(ask, body, before, state.clock().instant());
    Map<String, Object> properties = new LinkedHashMap<>(Trees.object(made.get(PROPERTIES)));
    if (ask.type().key().equals(TYPE)) {
      workspace(ask, properties, before);
    } else {
      table(ask, properties, before);
    }
    return begun(ask, Store.with(made, PROPERTIES, properties), before.isPresent() ? 200 : 201);
  }

  @Override
  public Answer patch(Ask ask) {
    Map<String, Object> body = ask.body();
    Map<String, Object> before = find(ask).orElseThrow(() -> ask.missing(ask.path().id()));
    ready(ask, Optional.of(before));
    Map<String, Object> merged = new LinkedHashMap<>(Trees.object(before.get(PROPERTIES)));
    merged.putAll(Trees.object(body.get(PROPERTIES)));
    Map<String, Object> sent = Store.with(body, PROPERTIES, merged);
    Map<String, Object> made = Stamp.whole(ask, sent, Optional.of(before), state.clock().instant());
    Map<String, Object> properties = new LinkedHashMap<>(Trees.object(made.get(PROPERTIES)));
    if (ask.type().key().equals(TABLES)) {
      table(ask, properties, Optional.of(before));
      return begun(ask, Store.with(made, PROPERTIES, properties), 200);
    }
    workspace(ask, properties, Optional.of(before));
    properties.put(STATE, "Succeeded");
    Map<String, Object> stored = Store.with(made, PROPERTIES, properties);
    store.put(TYPE, stored);
    return Answer.json(200, stored);
  }

  @Override
  public Answer delete(Ask ask) {
    Optional<Map<String, Object>> there = find(ask);
    if (there.isEmpty()) {
      return Answer.empty(204);
    }
    ready(ask, there);
    if (ask.type().key().equals(TABLES) && !ask.path().name().matches(".*_(CL|SRCH|RST)")) {
      throw new Refusal(400, "BadRequest", "The table '" + ask.path().name() + "' belongs to the service and cannot be deleted.");
    }
    store.put(ask.type().key(), Store.withProperty(there.get(), STATE, "Deleting"));
    boolean forced = "true".equals(ask.request().query().first("force").orElse(""));
    String job = jobs.begin(TAKES, () -> gone(ask, there.get(), forced));
    return Jobs.accepted(Answer.empty(202), ask.link(jobs.place(ask.path(), job)), true);
  }

  /** Does something to a workspace or a table. */
  Answer act(Ask ask, String action) {
    Map<String, Object> there = ask.type().key().endsWith("packs") ? Map.of() : find(ask).orElseThrow(() -> ask.missing(ask.path().id()));
    return switch (action) {
      case "sharedKeys" -> Answer.json(200, keys(there, 0));
      case "regenerateSharedKey" -> regenerated(there);
      case "schema" -> schema(ask);
      case "purge" -> purge(ask);
      default -> Answer.empty(200);
    };
  }

  /** How far a purge is. */
  static Map<String, Object> purged(Map<String, Object> purge) { return Map.of("status", String.valueOf(purge.get("status"))); }

  private void gone(Ask ask, Map<String, Object> there, boolean forced) {
    store.remove(ask.path().id());
    if (ask.type().key().equals(TYPE) && !forced) {
      store.put("deletedworkspaces", Store.with(there, "id", String.valueOf(there.get("id")).replace("/workspaces/", "/deletedWorkspaces/")));
    }
  }

  /** While a write goes on, no other is taken. */
  private static void ready(Ask ask, Optional<Map<String, Object>> before) {
    String now = before.map(one -> String.valueOf(Trees.object(one.get(PROPERTIES)).get(STATE))).orElse("Succeeded");
    if (!now.equals("Succeeded")) {
      throw new Refusal(409, "Conflict", "The resource '" + ask.path().name() + "' is in the state " + now + ".");
    }
  }

  private Answer begun(Ask ask, Map<String, Object> made, int status) {
    boolean table = ask.type().key().equals(TABLES);
    Map<String, Object> done = Store.withProperty(made, STATE, "Succeeded");
    Map<String, Object> busy = Store.withProperty(made, STATE, table ? "InProgress" : status == 201 ? "Creating" : "Updating");
    store.put(ask.type().key(), busy);
    String job = jobs.begin(TAKES, () -> store.put(ask.type().key(), done));
    Answer answer = table ? Answer.json(202, busy) : Answer.json(status, busy);
    return Jobs.accepted(answer, ask.link(jobs.place(ask.path(), job)), true);
  }

  private void workspace(Ask ask, Map<String, Object> properties, Optional<Map<String, Object>> before) {
    if (!ask.path().name().matches("[A-Za-z0-9][A-Za-z0-9-]{1,88}[A-Za-z0-9]")) {
      throw new Refusal(400, "InvalidResourceName", "The name '" + ask.path().name() + "' is no name of a workspace.");
    }
    Map<String, Object> old = before.map(one -> Trees.object(one.get(PROPERTIES))).orElse(Map.of());
    String now = Times.write(state.clock().instant());
    properties.put("customerId", old.getOrDefault("customerId", Etags.uuid("workspace " + ask.path().id())));
    properties.put("createdDate", old.getOrDefault("createdDate", now));
    properties.put("modifiedDate", now);
    properties.putIfAbsent("sku", Map.of("name", "PerGB2018", "lastSkuUpdate", now));
    properties.putIfAbsent("retentionInDays", 30);
    Map<String, Object> capping = new LinkedHashMap<>(Map.of("dailyQuotaGb", -1.0, "quotaNextResetTime", tomorrow(), "dataIngestionStatus", "RespectQuota"));
    capping.putAll(Trees.object(properties.get("workspaceCapping")));
    properties.put("workspaceCapping", capping);
    properties.putIfAbsent("publicNetworkAccessForIngestion", "Enabled");
    properties.putIfAbsent("publicNetworkAccessForQuery", "Enabled");
  }

  private String tomorrow() {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(state.clock().instant().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS).atZone(ZoneOffset.UTC));
  }

  private void table(Ask ask, Map<String, Object> properties, Optional<Map<String, Object>> before) {
    String name = ask.path().name();
    Map<String, Object> schema = new LinkedHashMap<>(Trees.object(properties.get("schema")));
    if (before.isEmpty() && (!name.matches(".+_(CL|SRCH|RST)") || schema.isEmpty())) {
      throw new Refusal(400, "InvalidParameter", "A table that customers make has a schema and a name that ends in _CL; not '" + name + "'.");
    }
    if (!schema.isEmpty() && !name.equals(schema.get("name"))) {
      throw new Refusal(400, "InvalidParameter", "The schema's name '" + schema.get("name") + "' is not the table's name '" + name + "'.");
    }
    boolean timed = before.isPresent() || schema.get("columns") instanceof List<?> columns
        && columns.stream().anyMatch(column -> "TimeGenerated".equals(Trees.object(column).get("name")));
    if (!timed) {
      throw new Refusal(400, "InvalidParameter", "The schema lacks the column TimeGenerated of the type dateTime.");
    }
    boolean custom = name.endsWith("_CL");
    schema.putIfAbsent("name", name);
    schema.put("tableType", custom ? "CustomLog" : "Microsoft");
    schema.put("tableSubType", custom ? "DataCollectionRuleBased" : "Any");
    schema.putIfAbsent("standardColumns", List.of(COLUMNS));
    schema.put("solutions", List.of("LogManagement"));
    properties.put("schema", schema);
    int kept = days(properties, "retentionInDays", 30);
    int total = Math.max(kept, days(properties, "totalRetentionInDays", kept));
    properties.put("retentionInDays", kept);
    properties.put("totalRetentionInDays", total);
    properties.put("archiveRetentionInDays", total - kept);
    properties.put("retentionInDaysAsDefault", kept == 30);
    properties.put("totalRetentionInDaysAsDefault", total == kept);
    properties.putIfAbsent("plan", "Analytics");
  }

  private static int days(Map<String, Object> properties, String name, int otherwise) {
    return properties.get(name) instanceof Number number && number.intValue() > 0 ? number.intValue() : otherwise;
  }

  private Map<String, Object> keys(Map<String, Object> workspace, int more) {
    int generation = Trees.object(workspace.get("keys")).get("generation") instanceof Number number ? number.intValue() : 0;
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("primarySharedKey", key("primary", workspace, generation + more));
    keys.put("secondarySharedKey", key("secondary", workspace, generation + more));
    return keys;
  }

  private static String key(String which, Map<String, Object> workspace, int generation) {
    byte[] bytes = (Etags.uuid(which + workspace.get("id") + generation) + Etags.uuid(which + generation)).substring(0, 64)
        .getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(bytes);
  }

  private Answer regenerated(Map<String, Object> workspace) {
    Map<String, Object> keys = keys(workspace, 1);
    int generation = Trees.object(workspace.get("keys")).get("generation") instanceof Number number ? number.intValue() : 0;
    store.put(TYPE, Store.with(workspace, "keys", Map.of("generation", generation + 1)));
    return Answer.json(200, keys);
  }

  private Answer schema(Ask ask) {
    List<Map<String, Object>> fields = store.list(TABLES, new ArmPath(ask.path().scope(), ask.path().provider(), List.of("workspaces", "tables"),
        List.of(ask.path().name()))).stream().flatMap(table -> columns(table)).toList();
    Map<String, Object> meta = Map.of("requestId", Etags.uuid("schema " + state.clock().instant()), "resultType", "schema", "total", fields.size());
    return Answer.json(200, Map.of("metadata", meta, "value", fields));
  }

  private static Stream<Map<String, Object>> columns(Map<String, Object> table) {
    Map<String, Object> schema = Trees.object(Trees.object(table.get(PROPERTIES)).get("schema"));
    List<?> columns = schema.get("columns") instanceof List<?> list ? list : List.of();
    return columns.stream().map(Trees::object).map(column -> Map.<String, Object>of("name", String.valueOf(column.get("name")), "displayName",
        String.valueOf(column.get("name")), "type", String.valueOf(column.get("type")), "indexed", true, "stored", true, "facet", false, "ownerType",
        List.of(String.valueOf(table.get("name")))));
  }

  private Answer purge(Ask ask) {
    Map<String, Object> body = ask.body("table text", "filters list", "filters[].column text", "filters[].operator text");
    if (store.find(ask.path().id() + "/tables/" + body.get("table")).isEmpty()) {
      throw new Refusal(400, "InvalidRequestContent", "There is no table named '" + body.get("table") + "' in the workspace.");
    }
    String id = "purge-" + Etags.uuid("purge " + ask.path().id() + state.clock().instant() + body);
    String place = ask.path().id() + "/operations/" + id;
    store.put("workspaces/operations", Map.of("id", place, "name", id, "status", "pending"));
    jobs.begin(PURGE, () -> store.put("workspaces/operations", Map.of("id", place, "name", id, "status", "completed")));
    return Answer.json(202, Map.of("operationId", id)).with("x-ms-status-location", ask.link(place));
  }

  /** A schema with all that the service says of it, most of which nobody has set. */
  private static Map<String, Object> whole(Map<String, Object> schema) {
    Map<String, Object> whole = new LinkedHashMap<>(schema);
    List.of("displayName", "description", "columns", "standardColumns", "categories", "labels", "source").forEach(name -> whole.putIfAbsent(name, null));
    List.of("columns", "standardColumns").forEach(name -> whole.computeIfPresent(name, (any, columns) -> Trees.objects(columns).stream().map(column -> {
      Map<String, Object> told = new LinkedHashMap<>(column);
      List.of("dataTypeHint", "displayName", "description").forEach(word -> told.putIfAbsent(word, null));
      return told;
    }).toList()));
    return whole;
  }

  /** A workspace without what only its keys need, a table with its whole schema. */
  static Map<String, Object> shown(Map<String, Object> resource) {
    if (Trees.object(resource.get(PROPERTIES)).get("schema") instanceof Map<?, ?> schema) {
      return Store.withProperty(resource, "schema", whole(Trees.object(schema)));
    }
    if (!resource.containsKey("keys")) {
      return resource;
    }
    Map<String, Object> shown = new LinkedHashMap<>(resource);
    shown.remove("keys");
    return shown;
  }
}
