package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.core.paging.NextPage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way to the resources of one provider below one place, each in the version of its type. */
final class ArmDoor {
  static final NextPage PAGES = NextPage.link("value", "nextLink");

  private static final Set<String> PREVIEW_KINDS = Set.of("NRT", "MLBehaviorAnalytics", "ThreatIntelligence");
  private static final List<String> WRITTEN_BY_SERVICE = List.of("id", "name", "type", "systemData");

  private final Http http;
  private final SentinelApiVersions versions;
  private final ArmScope place;
  private final String provider;
  private final String below;
  private final boolean preview;

  private ArmDoor(Http http, SentinelApiVersions versions, ArmScope place, String provider, String below, boolean preview) {
    this.http = http;
    this.versions = versions;
    this.place = place;
    this.provider = provider;
    this.below = below;
    this.preview = preview;
  }

  /**
   * Opens the way.
   *
   * @param place what the resources belong to
   * @param below a path between the provider and the types, with a slash behind; empty text when there is none
   */
  static ArmDoor of(Http http, SentinelApiVersions versions, ArmScope place, String provider, String below) {
    return new ArmDoor(http, versions, place, provider, below, false);
  }

  Http http() { return http; }

  /** The same in the preview version. */
  ArmDoor preview() { return new ArmDoor(http, versions, place, provider, below, true); }

  /** The same in the versions of the types. */
  ArmDoor stable() { return new ArmDoor(http, versions, place, provider, below, false); }

  /** The version that knows a kind of rule. */
  ArmDoor forKind(String kind) { return isPreviewKind(kind) ? preview() : this; }

  static boolean isPreviewKind(String kind) { return PREVIEW_KINDS.stream().anyMatch(kind::equalsIgnoreCase); }

  /** The same provider for the whole resource group. */
  ArmDoor inGroup() {
    String[] parts = place.path().split("/", -1);
    return new ArmDoor(http, versions, ArmScope.resourceGroup(parts[1], parts[3]), provider, "", preview);
  }

  Call get(String tail, Object... arguments) { return started(http.get(template(tail), all(arguments)), tail).quota(SentinelQuotas.READS); }

  Call put(String tail, Object... arguments) { return started(http.put(template(tail), all(arguments)), tail).quota(SentinelQuotas.WRITES); }

  Call post(String tail, Object... arguments) { return started(http.post(template(tail), all(arguments)), tail).quota(SentinelQuotas.WRITES); }

  Call patch(String tail, Object... arguments) { return started(http.patch(template(tail), all(arguments)), tail).quota(SentinelQuotas.WRITES); }

  Call delete(String tail, Object... arguments) { return started(http.delete(template(tail), all(arguments)), tail).quota(SentinelQuotas.WRITES); }

  /** The address of a resource from the root of the host. */
  String link(String tail) {
    String path = place.path() + "/providers/" + provider + "/" + below + tail;
    return "/" + Arrays.stream(path.split("/", -1)).map(ArmDoor::encoded).collect(Collectors.joining("/")) + "?api-version=" + version(tail);
  }

  private static String encoded(String segment) { return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"); }

  private String template(String tail) { return "{+place}/providers/" + provider + "/" + (below.isEmpty() ? "" : "{+parent}/") + tail; }

  private Object[] all(Object... arguments) {
    Stream<Object> place = below.isEmpty() ? Stream.of(this.place.path()) : Stream.of(this.place.path(), below.substring(0, below.length() - 1));
    return Stream.concat(place, Arrays.stream(arguments)).toArray();
  }

  private Call started(Call call, String tail) { return call.query("api-version", version(tail)); }

  private String version(String tail) { return versions.of(provider, preview ? "preview" : tail.split("/", 2)[0]); }

  /** A whole new resource. */
  static Map<String, Object> made(JsonBody<?> properties) { return Map.of("properties", properties.toMap()); }

  /** A whole new resource of a kind. */
  static Map<String, Object> made(JsonBody<?> properties, String kind) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("kind", kind);
    whole.put("properties", properties.toMap());
    return whole;
  }

  /** A whole new resource in a region. */
  static Map<String, Object> placed(JsonBody<?> properties, String location, Map<String, String> tags) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("location", location);
    if (!tags.isEmpty()) {
      whole.put("tags", tags);
    }
    whole.put("properties", properties.toMap());
    return whole;
  }

  /** A link to another resource. */
  static Map<String, Object> related(String resourceId) { return Map.of("properties", Map.of("relatedResourceId", resourceId)); }

  /** A whole resource as it was read, version included, with other properties. */
  static Map<String, Object> changed(ArmResource read, JsonBody<?> properties) {
    Map<String, Object> whole = new LinkedHashMap<>(read.raw());
    whole.keySet().removeAll(WRITTEN_BY_SERVICE);
    whole.put("properties", properties.toMap());
    return whole;
  }
}
