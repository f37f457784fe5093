package io.github.connectedsecurity.emulator.internal.securitycenter;

import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Older api-versions of types that have another shape there than in the newest, which is the one that is stored. */
final class Views {
  static final String OLD_CONTACTS = "securitycontacts 2017-08-01-preview";
  static final String OLD_CONNECTORS = "securityconnectors 2021-07-01-preview";

  private static final String FIRST_CONTACT = "default1";
  private static final Map<String, View> ALL = Map.of(
      OLD_CONTACTS, new View(Views::oldContact, Views::newContact, Set.of("PATCH")),
      OLD_CONNECTORS, new View(Views::oldConnector, Views::newConnector, Set.of()),
      "sqlvulnerabilityassessments/scans 2020-07-01-preview", new View(scan -> without(scan, "lastScanTime"), sent -> sent, Set.of()));

  private Views() {}

  /**
   * How properties differ in a version.
   *
   * @param shown from the stored ones to those that are shown
   * @param taken from those that are sent to those that are stored
   * @param verbs what can be done in this version only
   */
  private record View(UnaryOperator<Map<String, Object>> shown, UnaryOperator<Map<String, Object>> taken, Set<String> verbs) {}

  /** A type at the version that a request asks with, as tables name it. */
  static String key(Request request, ResourceType type) { return type.path() + " " + request.query().first("api-version").orElse(""); }

  /** Whether the version has a verb that the newest has not. */
  static boolean adds(String verb, Request request, ResourceType type) { return view(request, type).filter(view -> view.verbs.contains(verb)).isPresent(); }

  /** A stored resource as the version shows it. */
  static Map<String, Object> shown(Request request, ResourceType type, Map<String, Object> stored) {
    Map<String, Object> shown = changed(stored, view(request, type).map(View::shown));
    if (key(request, type).equals(OLD_CONTACTS)) {
      shown.put("id", String.valueOf(shown.get("id")).replaceFirst("[^/]+$", FIRST_CONTACT));
      shown.put("name", FIRST_CONTACT);
    }
    return shown;
  }

  /** A body in the shape that is stored. */
  static Map<String, Object> taken(Request request, ResourceType type, Map<String, Object> body) {
    return changed(body, view(request, type).map(View::taken));
  }

  /** The path of a resource that is called otherwise now. */
  static ArmPath place(Request request, ArmPath path, ResourceType type) {
    boolean first = path.isItem() && key(request, type).equals(OLD_CONTACTS) && path.name().equalsIgnoreCase(FIRST_CONTACT);
    return first ? new ArmPath(path.scope(), path.provider(), path.types(), List.of("default")) : path;
  }

  private static Optional<View> view(Request request, ResourceType type) { return Optional.ofNullable(ALL.get(key(request, type))); }

  private static Map<String, Object> changed(Map<String, Object> json, Optional<UnaryOperator<Map<String, Object>>> change) {
    Map<String, Object> changed = new LinkedHashMap<>(json);
    change.filter(any -> json.containsKey("properties"))
        .ifPresent(any -> changed.put("properties", any.apply(new LinkedHashMap<>(Trees.object(json.get("properties"))))));
    return changed;
  }

  private static Map<String, Object> oldContact(Map<String, Object> contact) {
    Map<String, Object> old = new LinkedHashMap<>();
    put(old, "email", contact.get("emails"));
    put(old, "phone", contact.get("phone"));
    boolean told = !Boolean.FALSE.equals(contact.get("isEnabled"))
        && Trees.objects(contact.get("notificationsSources")).stream().anyMatch(one -> "Alert".equals(one.get("sourceType")));
    old.put("alertNotifications", told ? "On" : "Off");
    old.put("alertsToAdmins", Trees.object(contact.get("notificationsByRole")).getOrDefault("state", "Off"));
    return old;
  }

  private static Map<String, Object> newContact(Map<String, Object> old) {
    Map<String, Object> contact = new LinkedHashMap<>();
    put(contact, "emails", old.get("email"));
    put(contact, "phone", old.get("phone"));
    if (old.containsKey("alertsToAdmins")) {
      contact.put("notificationsByRole", Map.of("state", String.valueOf(old.get("alertsToAdmins")), "roles", List.of("Owner")));
    }
    if (old.containsKey("alertNotifications")) {
      boolean on = "On".equals(old.get("alertNotifications"));
      contact.put("isEnabled", on);
      contact.put("notificationsSources", on ? List.of(Map.of("sourceType", "Alert", "minimalSeverity", "High")) : List.of());
    }
    return contact;
  }

  private static Map<String, Object> oldConnector(Map<String, Object> connector) {
    Map<String, Object> old = without(without(connector, "environmentName"), "environmentData");
    put(old, "cloudName", connector.get("environmentName"));
    put(old, "organizationalData", Trees.object(connector.get("environmentData")).get("organizationalData"));
    return old;
  }

  private static Map<String, Object> newConnector(Map<String, Object> old) {
    Map<String, Object> connector = without(without(old, "cloudName"), "organizationalData");
    put(connector, "environmentName", old.get("cloudName"));
    if (old.containsKey("cloudName") || old.containsKey("organizationalData")) {
      Map<String, Object> environment = new LinkedHashMap<>();
      environment.put("environmentType", "GCP".equals(old.get("cloudName")) ? "GcpProject" : "AwsAccount");
      put(environment, "organizationalData", old.get("organizationalData"));
      connector.put("environmentData", environment);
    }
    return connector;
  }

  private static Map<String, Object> without(Map<String, Object> json, String name) {
    Map<String, Object> rest = new LinkedHashMap<>(json);
    rest.remove(name);
    return rest;
  }

  private static void put(Map<String, Object> json, String name, @Nullable Object value) {
    if (value != null) {
      json.put(name, value);
    }
  }
}
