package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Times;
import io.github.connectedsecurity.emulator.internal.state.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The upload of threat intelligence, which has a host of its own: objects are taken or refused one by one, a hundred in a request. */
final class StixUpload {
  private static final Pattern PATH = Pattern.compile("/ti/(?:workspaces/)?([^/]+)/"
      + "(threat-intelligence-stix-objects|threatintelligenceindicators|threatintelligence)"
      + "(?::|%3[aA])(upload(?:-indicators)?)");
  private static final Map<String, Door> DOORS = Map.of(
      "threat-intelligence-stix-objects", new Door("upload", true, "stixobjects", List.of("2024-02-01-preview"),
          List.of("indicator", "attack-pattern", "identity", "threat-actor", "relationship")),
      "threatintelligenceindicators", new Door("upload", true, "indicators", List.of("2022-07-01", "2022-12-01-preview"), List.of("indicator")),
      "threatintelligence", new Door("upload-indicators", false, "value", List.of("2022-07-01"), List.of("indicator")));
  private static final Map<String, List<String>> NEEDED = Map.of("indicator", List.of("pattern", "pattern_type", "valid_from"),
      "relationship", List.of("relationship_type", "source_ref", "target_ref"), "identity", List.of("name"), "threat-actor", List.of("name"),
      "attack-pattern", List.of("name"));
  private static final List<String> COMMON = List.of("id", "type", "created", "modified");
  private static final String GUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
  private static final int MOST = 100;

  private final CloudState state;
  private final Store store;
  private final String workspace;

  /** One of the ways that were offered over the years. */
  private record Door(String verb, boolean below, String list, List<String> versions, List<String> types) {}

  /** {@code workspace} is the id of the resource whose indicators these become. */
  StixUpload(CloudState state, Store store, String workspace) {
    this.state = state;
    this.store = store;
    this.workspace = workspace;
  }

  /** Takes an upload of somebody with the right role. */
  Answer upload(Request request, String caller, boolean allowed) {
    Matcher path = PATH.matcher(request.path());
    if (!path.matches()) {
      throw new Refusal(404, "NotFound", "Resource not found.");
    }
    Door door = DOORS.get(path.group(2));
    if (door == null || !door.verb.equals(path.group(3)) || door.below != request.path().startsWith("/ti/workspaces/")) {
      throw new Refusal(404, "NotFound", "Resource not found.");
    }
    if (!request.method().equals("POST")) {
      throw new Refusal(405, "MethodNotAllowed", "The method " + request.method() + " is not allowed here.");
    }
    if (!allowed) {
      throw new Refusal(403, "Forbidden", "The application '" + caller + "' needs the role Microsoft Sentinel Contributor on the workspace.");
    }
    if (!door.versions.contains(request.query().first("api-version").orElse(""))) {
      throw new Refusal(400, "UnsupportedApiVersion", "The api-version must be one of " + door.versions + ".");
    }
    if (!path.group(1).equalsIgnoreCase(Workspace.ID)) {
      throw new Refusal(404, "WorkspaceNotFound", "The workspace '" + path.group(1) + "' was not found.");
    }
    return take(door, body(request));
  }

  private static Map<String, Object> body(Request request) {
    if (!request.header("Content-Type").orElse("").startsWith("application/json")) {
      throw new Refusal(415, "UnsupportedMediaType", "Only application/json is supported.");
    }
    try {
      return Json.object(request.text());
    } catch (InvalidDataException e) {
      throw new Refusal(400, "InvalidRequestContent", "The body is not a JSON object.");
    }
  }

  private Answer take(Door door, Map<String, Object> body) {
    String source = body.get("sourcesystem") instanceof String text ? text.strip() : "";
    if (source.isEmpty() || source.length() > 256 || source.equalsIgnoreCase("Microsoft Sentinel")) {
      throw new Refusal(400, "BadRequest", "The member 'sourcesystem' must be a name of 1 to 256 characters other than Microsoft Sentinel.");
    }
    List<?> objects = body.get(door.list) instanceof List<?> list ? list : List.of();
    if (objects.isEmpty() || objects.size() > MOST) {
      throw new Refusal(400, "BadRequest", "The member '" + door.list + "' must hold 1 to " + MOST + " objects, not " + objects.size() + ".");
    }
    List<Map<String, Object>> errors = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      Map<String, Object> object = Trees.object(objects.get(i));
      List<String> wrong = wrong(door, object);
      if (wrong.isEmpty()) {
        keep(object, source);
      } else {
        errors.add(Map.of("recordIndex", i, "validationErrorMessages", wrong));
      }
    }
    if (errors.size() == objects.size()) {
      throw new Refusal(400, "BadRequest", "No object was accepted. " + errors.get(0).get("validationErrorMessages"));
    }
    return errors.isEmpty() ? Answer.empty(200) : Answer.json(200, Map.of("errors", errors));
  }

  private static List<String> wrong(Door door, Map<String, Object> object) {
    List<String> wrong = new ArrayList<>();
    String type = String.valueOf(object.get("type"));
    List<String> needed = new ArrayList<>(COMMON);
    needed.addAll(NEEDED.getOrDefault(type, List.of()));
    needed.stream().filter(name -> !(object.get(name) instanceof String text) || text.isBlank())
        .forEach(name -> wrong.add(error(name, "Required property is missing.", object.get(name))));
    if (object.get("type") != null && !door.types.contains(type)) {
      wrong.add(error("type", "The type is not supported.", type));
    }
    if (object.get("id") != null && !String.valueOf(object.get("id")).matches(Pattern.quote(type) + "--" + GUID)) {
      wrong.add(error("id", "The id must be the type, two hyphens and a GUID.", object.get("id")));
    }
    for (String name : List.of("created", "modified", "valid_from", "valid_until")) {
      if (object.get(name) != null && Indicators.time(object.get(name)) == null) {
        wrong.add(error(name, "It must be a time with a zone.", object.get(name)));
      }
    }
    if (object.get("spec_version") != null && !List.of("2.0", "2.1").contains(String.valueOf(object.get("spec_version")))) {
      wrong.add(error("spec_version", "It must be 2.0 or 2.1.", object.get("spec_version")));
    }
    if (object.get("confidence") != null && !(object.get("confidence") instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 100)) {
      wrong.add(error("confidence", "It must be from 0 to 100.", object.get("confidence")));
    }
    if (type.equals("indicator")) {
      indicator(object, wrong);
    }
    return wrong;
  }

  private static void indicator(Map<String, Object> object, List<String> wrong) {
    if (object.get("pattern") != null && "stix".equals(object.get("pattern_type")) && Indicators.parsed(String.valueOf(object.get("pattern"))).isEmpty()) {
      wrong.add(error("pattern", "It is not a STIX pattern.", object.get("pattern")));
    }
    @Nullable
    Instant from = Indicators.time(object.get("valid_from"));
    @Nullable
    Instant until = Indicators.time(object.get("valid_until"));
    if (from != null && until != null && !until.isAfter(from)) {
      wrong.add(error("valid_until", "It must be later than valid_from.", object.get("valid_until")));
    }
  }

  private static String error(String property, String words, @Nullable Object value) {
    return "Error for Property=" + property + ": " + words + " Actual value: " + (value == null ? "NULL" : value) + ".";
  }

  /** Keeps an object; an indicator is found through Resource Manager from now on, and one with the same id is replaced. */
  private void keep(Map<String, Object> object, String source) {
    String stix = String.valueOf(object.get("id"));
    String now = Times.write(state.clock().instant());
    String name = Etags.uuid("stix object " + stix);
    if (!"indicator".equals(object.get("type"))) {
      store.put(TiObjects.TYPE, Map.of("id", workspace + "/providers/" + SentinelTypes.INSIGHTS + "/threatIntelligence/main/objects/" + name, "name", name,
          "properties", Map.of("data", object, "source", source, "lastUpdatedTimeUtc", now)));
      return;
    }
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("source", source);
    properties.put("displayName", object.getOrDefault("name", stix));
    properties.put("description", object.get("description"));
    properties.put("pattern", object.get("pattern"));
    List<Map<String, Object>> parsed = Indicators.parsed(String.valueOf(object.get("pattern"))).orElse(List.of());
    properties.put("patternType", parsed.isEmpty() ? object.get("pattern_type") : parsed.get(0).get("patternTypeKey"));
    properties.put("parsedPattern", parsed);
    properties.put("externalId", stix);
    properties.put("threatTypes", object.getOrDefault("indicator_types", List.of()));
    properties.put("threatIntelligenceTags", object.getOrDefault("labels", List.of()));
    properties.put("confidence", object.getOrDefault("confidence", 0));
    properties.put("revoked", object.getOrDefault("revoked", false));
    properties.put("createdByRef", object.get("created_by_ref"));
    properties.put("validFrom", object.get("valid_from"));
    properties.put("validUntil", object.get("valid_until"));
    properties.put("created", object.get("created"));
    properties.put("modified", object.get("modified"));
    properties.put("lastUpdatedTimeUtc", now);
    properties.values().removeIf(value -> value == null);
    Map<String, Object> indicator = new LinkedHashMap<>();
    indicator.put("id", workspace + "/providers/" + SentinelTypes.INSIGHTS + "/threatIntelligence/main/indicators/" + name);
    indicator.put("name", name);
    indicator.put("type", "Microsoft.SecurityInsights/ThreatIntelligence");
    indicator.put("etag", Etags.of(stix + now));
    indicator.put("kind", "indicator");
    indicator.put("properties", properties);
    store.put(Indicators.TYPE, indicator);
  }
}
