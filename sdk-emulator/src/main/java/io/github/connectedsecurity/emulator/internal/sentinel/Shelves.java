package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which shelf keeps which type, and what is on them. */
final class Shelves {
  /** Types below another resource that must be there, with the type of that. */
  private static final Map<String, String> PARENTS = Map.of("alertrules/actions", "alertrules", "hunts/relations", "hunts", "hunts/comments", "hunts",
      "bookmarks/relations", "bookmarks", "querypacks/queries", "querypacks");
  private static final Set<String> INTELLIGENCE = Set.of("createIndicator", "queryIndicators", "appendTags", "replaceTags", "query", "count");

  private final CloudState state;
  private final SentinelTypes types;
  private final Store store = new Store();
  private final Jobs jobs;
  private final IncidentViews incidents;
  private final Watchlists watchlists;
  private final Workspaces workspaces;
  private final Indicators indicators;
  private final TiObjects objects;
  private final SentinelActions actions;
  private final StixUpload uploads;
  private final Shelf stored;
  private final Map<String, Shelf> special = new LinkedHashMap<>();

  Shelves(CloudState state, SentinelTypes types) {
    this.state = state;
    this.types = types;
    jobs = new Jobs(state.clock());
    EntityViews entities = new EntityViews(state);
    incidents = new IncidentViews(state, entities);
    watchlists = new Watchlists(state, store, jobs);
    state.watchlists(watchlists::items);
    workspaces = new Workspaces(state, store, jobs);
    StoredShelf plain = new StoredShelf(store, state.clock(), new Particulars(state, store));
    stored = plain;
    indicators = new Indicators(state, store, plain);
    objects = new TiObjects(store);
    actions = new SentinelActions(state, store, incidents, entities, jobs);
    uploads = new StixUpload(state, store, SampleWorkspace.WORKSPACE);
    EntityShelf read = new EntityShelf(entities, incidents);
    special.putAll(Map.of("incidents", new Incidents(state, incidents), "incidents/comments", new IncidentComments(state, incidents),
        "incidents/relations", new IncidentRelations(state, store, incidents, entities, plain), "entities", read, "entities/relations", read,
        "entities/queries", read, "watchlists", watchlists, "watchlists/watchlistitems", watchlists, Workspaces.TYPE, workspaces, Workspaces.TABLES,
        workspaces));
    special.put(FileImports.TYPE, new FileImports(plain, store, jobs));
  }

  void fill() {
    SampleWorkspace sample = new SampleWorkspace(store, state.tenantId(), state.clock().instant());
    store.begin(sample::fill);
    jobs.clear();
    incidents.clear();
    watchlists.clear();
  }

  /** How many resources there are of each type. */
  Map<String, Integer> stored() {
    Map<String, Integer> stored = new TreeMap<>();
    store.counts().forEach((type, count) -> stored.put("Sentinel: " + type, count));
    return stored;
  }

  void settle() { jobs.settle(); }

  Jobs jobs() { return jobs; }

  StixUpload uploads() { return uploads; }

  /** Refuses what is asked of a workspace that is not there, or for which Sentinel is not switched on. */
  void reachable(Ask ask) {
    ArmPath path = ask.path();
    boolean sentinel = ask.type().namespace().equals(SentinelTypes.INSIGHTS) && !ask.type().isOfGroup();
    String workspace = sentinel ? path.scope() : path.type().startsWith("workspaces/")
        ? path.scope() + "/providers/" + SentinelTypes.WORKSPACES + "/workspaces/" + path.names().get(0) : "";
    if (!workspace.isEmpty() && store.find(workspace).isEmpty()) {
      throw new Refusal(404, "ResourceNotFound", "The Resource 'Microsoft.OperationalInsights/workspaces/" + workspace.replaceFirst(".*/", "")
          + "' under resource group '" + path.resourceGroup().orElse("") + "' was not found.");
    }
    if (sentinel && !path.type().equals("onboardingstates")
        && store.find(workspace + "/providers/" + SentinelTypes.INSIGHTS + "/onboardingStates/default").isEmpty()) {
      throw new Refusal(400, "BadRequest", "The workspace '" + workspace.replaceFirst(".*/", "") + "' is not onboarded to Microsoft Sentinel.");
    }
  }

  /** Does something to a resource by POST. */
  Answer act(Ask ask, String action) {
    if (ask.type().namespace().equals(SentinelTypes.WORKSPACES)) {
      return workspaces.act(ask, action);
    }
    if (!INTELLIGENCE.contains(action)) {
      return actions.act(ask, action);
    }
    if (!ask.path().names().get(0).equalsIgnoreCase("main")) {
      throw new Refusal(400, "BadRequest", "Threat intelligence is kept under the name 'main'.");
    }
    ArmPath one = new ArmPath(ask.path().scope(), ask.path().provider(), List.of("threatIntelligence", "indicators"), List.of());
    return switch (action) {
      case "createIndicator" -> indicators.create(ask, types.of(one).orElseThrow());
      case "queryIndicators" -> indicators.query(ask);
      case "query" -> objects.query(ask);
      case "count" -> objects.count(ask);
      default -> indicators.tag(ask, action.equals("appendTags"));
    };
  }

  /** Does what a verb says to a resource or a collection. */
  Answer carryOut(Ask ask, String verb) {
    if (ask.type().isOfGroup()) {
      return actions.enrich(ask);
    }
    Shelf shelf = special.getOrDefault(ask.type().key(), stored);
    parents(ask);
    return switch (verb) {
      case "L" -> list(ask, shelf);
      case "G" -> Answer.json(200, shown(ask, shelf.find(ask).orElseThrow(() -> ask.missing(ask.path().id()))));
      case "P" -> shelf.put(ask);
      case "C" -> shelf.patch(ask);
      default -> shelf.delete(ask);
    };
  }

  private static Map<String, Object> shown(Ask ask, Map<String, Object> resource) {
    if (ask.type().key().equals("datacollectionendpoints")) { // ingestion has a path here where it has a host in the world
      return Store.withProperty(resource, "logsIngestion", Map.of("endpoint", ask.request().origin() + "/ingestion"));
    }
    return ask.type().key().equals("workspaces/operations") ? Workspaces.purged(resource) : Workspaces.shown(resource);
  }

  private Answer list(Ask ask, Shelf shelf) {
    return switch (ask.type().key()) {
      case "threatintelligence/metrics" -> Answer.json(200, Map.of("value", indicators.metrics(ask)));
      case "workspaces/usages" -> Answer.json(200, Map.of("value", List.of(usage())));
      case "datacollectionrules/associations", "datacollectionendpoints/associations" -> Answer.json(200, Map.of("value", associations(ask)));
      case "workspaces/datasources" -> {
        if (ask.request().query().first("$filter").isEmpty()) {
          throw new Refusal(400, "BadRequest", "The query option '$filter' is required, such as kind eq 'WindowsEvent'.");
        }
        yield Listing.of(ask, shelf.all(ask));
      }
      case "entityqueries", "entityquerytemplates" -> Listing.of(ask, shelf.all(ask).stream()
          .filter(one -> ask.request().query().first("kind").map(kind -> kind.equals(one.get("kind"))).orElse(true)).toList());
      default -> Listing.of(ask, shelf.all(ask).stream().map(one -> shown(ask, one)).toList());
    };
  }

  private void parents(Ask ask) {
    if (ask.type().key().equals("incidents/tasks") && incidents.find(ask.path().names().get(0)).isEmpty()
        || PARENTS.containsKey(ask.type().key()) && store.find(ask.parent().id()).isEmpty()) {
      throw ask.missing(ask.parent().id());
    }
  }

  /** The associations, of whatever resources, that lead to a rule or an endpoint. */
  private List<Map<String, Object>> associations(Ask ask) {
    String parent = ask.parent().id();
    if (store.find(parent).isEmpty()) {
      throw ask.missing(parent);
    }
    String member = ask.type().key().startsWith("datacollectionrules") ? "dataCollectionRuleId" : "dataCollectionEndpointId";
    ArmPath all = new ArmPath("/subscriptions/" + ask.path().subscription().orElse(""), ask.path().provider(), List.of("dataCollectionRuleAssociations"),
        List.of());
    return store.list("datacollectionruleassociations", all).stream()
        .filter(one -> parent.equalsIgnoreCase(String.valueOf(Trees.object(one.get("properties")).get(member)))).toList();
  }

  private Map<String, Object> usage() {
    Map<String, Object> usage = new LinkedHashMap<>();
    usage.put("name", Map.of("value", "DataAnalyzed", "localizedValue", "Data Analyzed"));
    usage.put("unit", "Bytes");
    usage.put("currentValue", 0.0);
    usage.put("limit", 524_288_000.0);
    usage.put("nextResetTime", state.clock().instant().truncatedTo(ChronoUnit.DAYS).plusSeconds(86_400).toString());
    usage.put("quotaPeriod", "P1D");
    return usage;
  }
}
