package io.github.connectedsecurity.strangers;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import io.github.connectedsecurity.strangers.Examples.Example;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Sends what examples show to the emulator; their ids give way to ids that are there. */
final class Asked {
  private static final String SUBSCRIPTION = "/subscriptions/" + NodeStrangers.SUBSCRIPTION;
  private static final Map<String, String> AUDIENCES = new LinkedHashMap<>();
  /** So many entities are looked at, since not every one has all members. */
  private static final int ENOUGH = 25;
  /** So many pages of a list are read. */
  private static final int PAGES = 12;
  private static final List<String> IDS = List.of("id", "contentId", "_id", "incidentId", "name");
  /** Where a refusal names the versions of a type. */
  private static final Pattern VERSIONS = Pattern.compile("supported api-versions are '([^,']+)");
  private static final List<String> KINDS = List.of("kind", "@odata.type");
  /** What the service does for somebody who has signed in only. */
  private static final String FOR_PEOPLE = "/(v1\\.0|beta)/(me/|informationProtection/threatAssessmentRequests).*";
  private static final Duration JOBS_TAKE = Duration.ofSeconds(11);

  static {
    AUDIENCES.put("/(arm|ti)/.*", "https://management.azure.com");
    AUDIENCES.put("/defender/api/(incidents|advancedhunting).*", "https://api.security.microsoft.com");
    AUDIENCES.put("/defender/.*", "https://api.securitycenter.microsoft.com");
    AUDIENCES.put("/cas/.*", "05a65629-4c1b-48c1-a78b-804c4abdd4af");
    AUDIENCES.put("/manage/.*", "https://manage.office.com");
    AUDIENCES.put("/loganalytics/.*", "https://api.loganalytics.io");
    AUDIENCES.put("/ingestion/.*", "https://monitor.azure.com");
    AUDIENCES.put("/.*", "https://graph.microsoft.com");
  }

  private final Loopback at;
  private final Map<String, AccessToken> tokens = new HashMap<>();
  /** Where the ids of some examples are found: by name of the example, then by the member that holds them, {@code path} for those of the path. */
  private final Map<String, Map<String, String>> sources = new LinkedHashMap<>();

  Asked(Loopback at) {
    this.at = at;
    ExampleFiles.resource(Asked.class, "shape-ids.tsv").replace("{tenant}", SecurityCloudEmulator.TENANT_ID).lines().filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .forEach(row -> sources.computeIfAbsent(row[0], name -> new LinkedHashMap<>()).put(row[1], row[2]));
  }

  /** An answer of the emulator. */
  record Answered(int status, @Nullable Object body) {}

  /** What the emulator answers: once for each entity that a read could be of, and nothing if there is none. */
  List<Answered> ask(Example example) throws IOException {
    List<Answered> answers = new ArrayList<>();
    for (String path : paths(example)) {
      answers.add(send(example.method(), path, body(example, path), example.token()));
    }
    return answers;
  }

  /** Takes away what an earlier example has made under the same name. */
  void remove(Example example) throws IOException { send("DELETE", paths(example).get(0), "", ""); }

  /** Lets the time pass that jobs of the service take. */
  void await() { at.clock.push(JOBS_TAKE); }

  private List<String> paths(Example example) throws IOException {
    String[] url = example.url().split("\\?", 2);
    String query = url.length < 2 ? "" : "?" + url[1];
    String path = url[0].replaceFirst("/locations/\\{([^}]*)}/", example.method().equals("PUT") ? "/locations/$1/" : "/");
    boolean listed = isListedAbove(example, path);
    List<String> found = List.of(listed ? "/arm" + SUBSCRIPTION + "/providers/Microsoft.Security" : "");
    String[] segments = (listed ? path.replaceFirst(".*/providers/Microsoft\\.Security", "") : path).substring(1).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      String id = segments[i].replaceAll("[{}]", "");
      boolean makes = last && example.method().equals("PUT") && source(example, id, "").isEmpty();
      if (segments[i].startsWith("{") && !makes) {
        found = entities(example, found, id, query, last);
      } else {
        String segment = segments[i].startsWith("{") ? id : function(example, segments[i]);
        found = found.stream().map(one -> one + "/" + segment).toList();
      }
    }
    return found.stream().limit(example.reads() ? ENOUGH : 1).map(one -> timed(one + query)).toList();
  }

  /** Whether a path of Defender for Cloud is looked up in a list of the subscription, which tells the scope and the location of each resource. */
  private static boolean isListedAbove(Example example, String path) {
    boolean one = path.indexOf('{') == path.lastIndexOf('{');
    boolean own = example.method().equals("PATCH") || List.of("PUT", "DELETE").contains(example.method()) && one;
    return path.contains("/providers/Microsoft.Security/") && !path.startsWith("/arm/providers/") && !own
        && (path.contains("{") || example.url().contains("/locations/"));
  }

  /** A segment as it is, or a function with an id among its arguments. */
  private String function(Example example, String segment) throws IOException {
    String filled = segment.contains("{id}") ? segment.replace("{id}", id(list(source(example, "id", "")).get(0))) : segment;
    return filled.replace("\"", "%22").replace("[", "%5B").replace("]", "%5D");
  }

  /** The paths of what these collections hold: the example's entity if it is there, else all of its kind. */
  private List<String> entities(Example example, List<String> collections, String id, String query, boolean last) throws IOException {
    String version = query.contains("api-version=") ? query.replaceFirst(".*(api-version=[^&]*).*", "?$1") : "";
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < collections.size() && paths.size() < ENOUGH; i++) {
      String collection = collections.get(i);
      for (Map<?, ?> entity : list(source(example, id, collection + version))) {
        if (!last || isOfItsKind(example, entity)) {
          boolean resource = entity.containsKey("type") && collection.startsWith("/arm/");
          String path = resource ? "/arm" + entity.get("id") : collection + "/" + id(entity).replace("/", "%2F").replace("#", "%23");
          paths.add(path.endsWith("/" + id) ? 0 : paths.size(), path);
        }
      }
    }
    boolean goes = paths.isEmpty() && last && example.method().equals("DELETE") && !collections.isEmpty();
    return goes ? List.of(collections.get(0) + "/" + id) : paths; // what is not there can be deleted all the same
  }

  /** Whether an entity is of the kind that the example shows, if it shows one. */
  private static boolean isOfItsKind(Example example, Map<?, ?> entity) {
    return example.answers().values().stream().filter(file -> !file.isEmpty()).map(file -> Json.parse(example.text(file)))
        .allMatch(shown -> !(shown instanceof Map<?, ?> object) || KINDS.stream().allMatch(member -> isSame(object, entity, member)));
  }

  private static boolean isSame(Map<?, ?> shown, Map<?, ?> entity, String member) {
    return !shown.containsKey(member) || !entity.containsKey(member)
        || String.valueOf(shown.get(member)).replace("#", "").equals(String.valueOf(entity.get(member)).replace("#", ""));
  }

  private String source(Example example, String id, String otherwise) {
    Map<String, String> own = sources.getOrDefault(example.name(), Map.of());
    return own.getOrDefault("path " + id, own.getOrDefault("path", otherwise));
  }

  private String timed(String path) {
    Instant now = at.clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return path.replace("<time>", now.minus(Duration.ofHours(1)).toString()).replace("<days ago>", now.minus(Duration.ofDays(13)).toString());
  }

  /** What a collection holds; a source with an equals sign in front is an id itself. */
  private List<Map<?, ?>> list(String collection) throws IOException {
    if (collection.startsWith("=")) {
      return List.of(Map.of("id", collection.substring(1)));
    }
    Answered answer = send("GET", collection, "", "");
    Matcher other = VERSIONS.matcher(String.valueOf(answer.body()));
    if (other.find()) {
      answer = send("GET", collection.replaceFirst("api-version=.*", "api-version=" + other.group(1)), "", "");
    }
    List<Map<?, ?>> entities = new ArrayList<>(entities(answer));
    for (int i = 1; i < PAGES && answer.body() instanceof Map<?, ?> page && page.get("nextLink") instanceof String next; i++) {
      answer = send("GET", next.replaceFirst("https?://[^/]+", ""), "", "");
      entities.addAll(entities(answer));
    }
    return entities;
  }

  private static List<Map<?, ?>> entities(Answered answer) {
    Object all = answer.body() instanceof Map<?, ?> page ? page.containsKey("data") ? page.get("data") : page.get("value") : answer.body();
    List<Map<?, ?>> entities = new ArrayList<>();
    if (answer.status() == 200 && all instanceof List<?> found) {
      found.forEach(one -> entities.add(one instanceof Map<?, ?> entity ? entity : Map.of("id", String.valueOf(one))));
    }
    return entities;
  }

  private static String id(Map<?, ?> entity) {
    return IDS.stream().filter(entity::containsKey).findFirst().map(entity::get).map(String::valueOf).orElse("");
  }

  private String body(Example example, String path) throws IOException {
    String text = example.body().replaceAll("(?i)/subscriptions/[^/\"]+/resourceGroups/[^/\"]+/providers/Microsoft.OperationalInsights/workspaces/[^/\"]+",
        Examples.WORKSPACE).replaceAll("/subscriptions/[^/\"]+", SUBSCRIPTION)
        .replaceFirst("\"expirationTime\": *\"[^\"]+\"", "\"expirationTime\":\"" + at.clock.instant().plus(Duration.ofDays(9)) + "\"");
    Map<String, String> members = sources.getOrDefault(example.name(), Map.of());
    if (!text.startsWith("{") || members.isEmpty() && !text.contains("\"etag\"")) {
      return text;
    }
    Map<String, Object> body = new LinkedHashMap<>(Json.object(text));
    for (Map.Entry<String, String> member : members.entrySet()) {
      if (!member.getKey().startsWith("path")) {
        replace(body, List.of(member.getKey().split("\\.", -1)), list(member.getValue()).stream().map(Asked::id).toList());
      }
    }
    if (body.remove("etag") != null && send("GET", path, "", "").body() instanceof Map<?, ?> present && present.get("etag") != null) {
      body.put("etag", present.get("etag"));
    }
    return Json.write(body);
  }

  private static void replace(Map<String, Object> body, List<String> place, List<String> ids) {
    Object value = body.get(place.get(0));
    if (value instanceof Map<?, ?> inner) {
      Map<String, Object> copy = new LinkedHashMap<>();
      inner.forEach((name, one) -> copy.put(String.valueOf(name), one));
      replace(copy, place.subList(1, place.size()), ids);
      body.put(place.get(0), copy);
    } else {
      body.put(place.get(0), value instanceof List<?> list ? ids.stream().limit(list.size()).toList() : ids.get(0));
    }
  }

  private Answered send(String method, String path, String body, String token) throws IOException {
    at.clock.push(Loopback.BETWEEN_REQUESTS);
    RequestBody sent = method.equals("GET") || method.equals("DELETE") && body.isEmpty() ? null : RequestBody.create(body, MediaType.get("application/json"));
    Request.Builder request = new Request.Builder().url(path.startsWith("http") ? path : at.cloud.url() + path).method(method, sent);
    if (method.equals("PATCH")) {
      request.header("Prefer", "return=representation");
    }
    if (!token.equals("none")) {
      request.header("Authorization", "Bearer " + token(path, token));
    }
    try (Response response = at.http().newCall(request.build()).execute()) {
      String text = response.body().string();
      boolean json = text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
      return new Answered(response.code(), json ? Json.parse(text) : Optional.of(text).filter(some -> !some.isEmpty()).orElse(null));
    }
  }

  private String token(String path, String audience) {
    boolean personal = path.matches(FOR_PEOPLE);
    String resource = audience.isEmpty() ? AUDIENCES.entrySet().stream().filter(one -> path.matches(one.getKey())).findFirst().orElseThrow().getValue()
        : audience;
    String kept = resource + (personal ? " for a person" : "");
    AccessToken known = tokens.get(kept);
    if (known == null || known.getExpiresAt().toInstant().isBefore(at.clock.instant().plus(JOBS_TAKE))) {
      TokenCredential credential = personal ? at.cloud.credential(at.cloud.app(), "") : at.cloud.credential(at.cloud.app());
      known = credential.getTokenSync(new TokenRequestContext().addScopes(resource + "/.default"));
      tokens.put(kept, known);
    }
    return known.getToken();
  }
}
