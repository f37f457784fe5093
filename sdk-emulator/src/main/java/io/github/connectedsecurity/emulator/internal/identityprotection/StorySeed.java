package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.emulator.internal.dataset.Company.Device;
import io.github.connectedsecurity.emulator.internal.dataset.Company.Place;
import io.github.connectedsecurity.emulator.internal.dataset.Company.User;
import io.github.connectedsecurity.emulator.internal.dataset.Happening;
import io.github.connectedsecurity.emulator.internal.dataset.Happening.Kind;
import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the company's timeline tells of people: their sign-ins of the last week, and what was found risky about them. */
final class StorySeed {
  /** The browser that everybody at the company uses. */
  private static final String USUAL_AGENT = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
      + " Edg/142.0.0.0";
  private static final List<String> LEVELS = List.of("low", "medium", "high");

  private final IdentityTenant tenant;
  private final Timeline timeline;
  private final List<User> people;

  StorySeed(IdentityTenant tenant, Timeline timeline) {
    this.tenant = tenant;
    this.timeline = timeline;
    Map<String, User> ordered = new LinkedHashMap<>();
    risky().forEach(event -> event.user().ifPresent(user -> ordered.putIfAbsent(user.key(), user)));
    timeline.company().people().forEach(user -> ordered.putIfAbsent(user.key(), user));
    people = List.copyOf(ordered.values());
  }

  /** One of the company's people, those at risk first. */
  Optional<User> person(int index) { return index < 0 || index >= people.size() ? Optional.empty() : Optional.of(people.get(index)); }

  /** The person's own device, as the directory has it. */
  Map<String, Object> device(User person) {
    Device device = timeline.company().device(person.device().orElseThrow());
    String registration = device.entraId().orElseThrow();
    return new LinkedHashMap<>(Map.of("@odata.type", "#microsoft.graph.device", "id", IdentityTenant.id("object " + registration), "deviceId", registration,
        "displayName", device.name(), "operatingSystem", device.os(), "trustType", "AzureAd", "isCompliant", true, "isManaged", true, "accountEnabled", true));
  }

  void fill() {
    timeline.week(Kind.SIGNED_IN, Kind.SIGN_IN_REFUSED).forEach(event -> tenant.signIns.put(signIn(event)));
    risky().forEach(this::detected);
  }

  private List<Happening> risky() {
    return timeline.notable(Kind.SIGNED_IN, Kind.SIGN_IN_REFUSED).stream().filter(event -> event.detail("risk").isPresent()).toList();
  }

  private Map<String, Object> signIn(Happening event) {
    User user = event.user().orElseThrow();
    String app = event.app().orElse("Office 365");
    Optional<String> risk = event.detail("risk");
    String level = event.detail("riskLevel").orElse("none");
    Map<String, Object> signIn = new LinkedHashMap<>();
    signIn.put("id", event.id());
    signIn.put("createdDateTime", Times.write(event.time()));
    signIn.put("userId", user.objectId().orElse(""));
    signIn.put("userDisplayName", user.displayName());
    signIn.put("userPrincipalName", user.upn());
    signIn.put("appId", IdentityTenant.id("app " + app));
    signIn.put("appDisplayName", app);
    signIn.put("clientAppUsed", "Browser");
    signIn.put("userAgent", event.detail("userAgent").orElse(USUAL_AGENT));
    signIn.put("correlationId", correlation(event));
    signIn.put("conditionalAccessStatus", event.kind() == Kind.SIGNED_IN ? "success" : "notApplied");
    signIn.put("ipAddress", event.place().map(Place::ip).orElse(""));
    signIn.put("isInteractive", true);
    signIn.put("resourceDisplayName", app);
    signIn.put("resourceId", IdentityTenant.id("resource " + app));
    signIn.put("riskDetail", "none");
    signIn.put("riskEventTypes_v2", risk.map(List::of).orElse(List.of()));
    signIn.put("riskLevelAggregated", level);
    signIn.put("riskLevelDuringSignIn", level);
    signIn.put("riskState", risk.isPresent() ? "atRisk" : "none");
    signIn.put("status", status(event));
    signIn.put("deviceDetail", deviceDetail(event));
    signIn.put("location", location(event));
    signIn.put("appliedConditionalAccessPolicies", List.of(Map.of("id", IdentityTenant.id("policy Block legacy clients"), "displayName",
        "Block legacy clients", "enforcedGrantControls", List.of("Block"), "enforcedSessionControls", List.of(), "result", "notApplied")));
    signIn.put("signInEventTypes", List.of("interactiveUser"));
    return signIn;
  }

  private static String correlation(Happening event) { return IdentityTenant.id("correlation of " + event.id()); }

  private static Map<String, Object> status(Happening event) {
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("errorCode", Integer.parseInt(event.detail("error").orElse("0")));
    status.put("failureReason", event.detail("error").map(code -> "Error validating credentials due to invalid username or password.").orElse("Other."));
    status.put("additionalDetails", event.detail("mfa").map(words -> "MFA requirement " + words).orElse(null));
    return status;
  }

  private static Map<String, Object> deviceDetail(Happening event) {
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("deviceId", event.device().flatMap(Device::entraId).orElse(""));
    detail.put("displayName", event.device().map(Device::name).orElse(""));
    detail.put("operatingSystem", event.detail("system").or(() -> event.device().map(Device::os)).orElse(""));
    detail.put("browser", event.detail("browser").orElse("Edge 142"));
    detail.put("isCompliant", event.device().isPresent());
    detail.put("isManaged", event.device().isPresent());
    detail.put("trustType", event.device().map(device -> "Azure AD joined").orElse(""));
    return detail;
  }

  private static Map<String, Object> location(Happening event) {
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("city", event.place().flatMap(Place::city).orElse("Stockholm"));
    location.put("state", null);
    location.put("countryOrRegion", event.place().flatMap(Place::country).orElse(null));
    event.place().filter(place -> place.latitude() != 0).ifPresent(
        place -> location.put("geoCoordinates", Map.of("latitude", place.latitude(), "longitude", place.longitude())));
    return location;
  }

  /** A sign-in that was found risky: its detection, and what it makes of the user. */
  private void detected(Happening event) {
    User user = event.user().orElseThrow();
    String id = user.objectId().orElseThrow();
    String time = Times.write(event.time().plus(Duration.ofMinutes(2)));
    String level = event.detail("riskLevel").orElse("low");
    Map<String, Object> detection = new LinkedHashMap<>();
    detection.put("id", IdentityTenant.id("detection " + event.id()));
    detection.put("requestId", event.id());
    detection.put("correlationId", correlation(event));
    detection.put("riskEventType", event.detail("risk").orElse("generic"));
    detection.put("riskState", "atRisk");
    detection.put("riskLevel", level);
    detection.put("riskDetail", "none");
    detection.put("source", "IdentityProtection");
    detection.put("detectionTimingType", "realtime");
    detection.put("activity", "signin");
    detection.put("tokenIssuerType", "AzureAD");
    detection.put("ipAddress", event.place().map(Place::ip).orElse(""));
    detection.put("location", location(event));
    detection.put("activityDateTime", Times.write(event.time()));
    detection.put("detectedDateTime", time);
    detection.put("lastUpdatedDateTime", time);
    detection.put("userId", id);
    detection.put("userDisplayName", user.displayName());
    detection.put("userPrincipalName", user.upn());
    detection.put("additionalInfo", "[{\"Key\":\"userAgent\",\"Value\":\"" + event.detail("userAgent").orElse("Mozilla/5.0") + "\"}]");
    tenant.detections.put(detection);
    atRisk(user, id, level, time, event);
  }

  private void atRisk(User user, String id, String level, String time, Happening event) {
    String before = tenant.riskyUsers.find(id).map(one -> String.valueOf(one.get("riskLevel"))).orElse("low");
    Map<String, Object> risky = new LinkedHashMap<>();
    risky.put("id", id);
    risky.put("isDeleted", false);
    risky.put("isProcessing", false);
    risky.put("riskLevel", LEVELS.get(Math.max(LEVELS.indexOf(before), LEVELS.indexOf(level))));
    risky.put("riskState", "atRisk");
    risky.put("riskDetail", "none");
    risky.put("riskLastUpdatedDateTime", time);
    risky.put("userDisplayName", user.displayName());
    risky.put("userPrincipalName", user.upn());
    tenant.riskyUsers.put(risky);
    Map<String, Object> item = new LinkedHashMap<>(risky);
    item.put("userId", id);
    item.put("initiatedBy", null);
    item.put("activity", new LinkedHashMap<>(Map.of("riskEventTypes", List.of(event.detail("risk").orElse("generic")), "detail", "none")));
    tenant.related("history", id).add(item);
  }
}
