package io.github.connectedsecurity.emulator.internal.dataset;

import io.github.connectedsecurity.emulator.internal.dataset.Tree.Row;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes evidence from the company's table of people and things. The same key gives the same ids and hashes everywhere, so that
 * a user, a device or a file can be followed over all alerts.
 */
final class EvidenceFactory {
  private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)(?::([^}]*))?}");
  private static final String TYPE = "@type";

  private final Map<String, Map<String, Object>> bodies = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> variables = new HashMap<>();
  private final Map<String, String> shared;
  private final List<String> people = new ArrayList<>();

  EvidenceFactory(Tree company, String tenantId) {
    shared = Map.of("tenant", tenantId, "subscription", Company.SUBSCRIPTION);
    company.tree("entities").members().forEach((key, body) -> bodies.put(key, Tree.object(body)));
    Map<String, Object> perPerson = company.tree("perPerson").members();
    for (Row person : company.rows("people")) {
      people.add(person.text(0));
      perPerson.forEach((kind, body) -> {
        bodies.put(kind + "." + person.text(0), Tree.object(body));
        variables.put(kind + "." + person.text(0), variables(person));
      });
    }
  }

  /** The people that alerts can be about. */
  List<String> people() { return people; }

  /** The keys of one kind of thing: what stands behind the dot. */
  Stream<String> keys(String kind) { return bodies.keySet().stream().filter(key -> key.startsWith(kind + ".")).map(key -> key.substring(kind.length() + 1)); }

  /** Evidence from a line such as {@code device.lena attacked,source suspicious active}; a key without a dot is the person's. */
  Map<String, Object> evidence(String line, String person, Instant activity, Instant attached) {
    String[] words = line.split(" ", -1);
    String key = words[0].contains(".") ? words[0] : words[0] + "." + person;
    Map<String, Object> base = base(attached);
    base.put("roles", words.length > 1 ? List.of(words[1].split(",")) : List.of());
    base.put("verdict", words.length > 2 ? words[2] : "unknown");
    base.put("remediationStatus", words.length > 3 ? words[3] : "none");
    return whole(key, base, activity);
  }

  /** Evidence that the table does not have: its type and members, and what all evidence has besides. */
  static Map<String, Object> of(Map<String, ?> members, Instant attached) {
    Map<String, Object> evidence = new LinkedHashMap<>();
    evidence.put("@odata.type", null);
    evidence.putAll(base(attached));
    evidence.putAll(members);
    return evidence;
  }

  private static Map<String, Object> base(Instant attached) {
    Map<String, Object> base = new LinkedHashMap<>();
    base.put("createdDateTime", Times.write(attached));
    base.put("verdict", "unknown");
    base.put("remediationStatus", "none");
    base.put("remediationStatusDetails", null);
    base.put("roles", List.of());
    base.put("detailedRoles", List.of());
    base.put("tags", List.of());
    return base;
  }

  private Map<String, Object> whole(String key, Map<String, Object> base, Instant activity) {
    Map<String, Object> body = body(key);
    Map<String, Object> evidence = new LinkedHashMap<>();
    evidence.put("@odata.type", "#microsoft.graph.security." + body.get(TYPE));
    evidence.putAll(base);
    body.forEach((name, value) -> {
      if (!name.equals(TYPE)) {
        evidence.put(name, fill(key, value, activity));
      }
    });
    return evidence;
  }

  private Map<String, Object> body(String key) {
    Map<String, Object> body = bodies.get(key);
    if (body == null) {
      throw new IllegalStateException("No '" + key + "' in the emulator's table of things.");
    }
    return body;
  }

  private @Nullable Object fill(String key, @Nullable Object value, Instant activity) {
    if (value instanceof String text) {
      return fill(key, text, activity);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> filled = new ArrayList<>();
      list.forEach(element -> filled.add(fill(key, element, activity)));
      return filled;
    }
    if (!(value instanceof Map<?, ?> object)) {
      return value;
    }
    if (object.get("$ref") instanceof String reference) {
      return referred(fill(key, reference, activity), activity);
    }
    Map<String, Object> filled = new LinkedHashMap<>();
    object.forEach((name, member) -> filled.put(String.valueOf(name), fill(key, member, activity)));
    return filled;
  }

  /** A whole other piece of evidence, or the member of it behind the hash sign. */
  private @Nullable Object referred(String reference, Instant activity) {
    String[] parts = reference.split("#", -1);
    return parts.length == 1 ? whole(parts[0], base(activity), activity) : fill(parts[0], body(parts[0]).get(parts[1]), activity);
  }

  private String fill(String key, String text, Instant activity) {
    if (!text.contains("${")) {
      return text;
    }
    return PLACE.matcher(text).replaceAll(place -> {
      String subject = place.group(2) == null ? key : place.group(2);
      return Matcher.quoteReplacement(switch (place.group(1)) {
        case "guid" -> guid(subject);
        case "md5" -> hash("MD5", subject);
        case "sha1" -> hash("SHA-1", subject);
        case "sha256" -> hash("SHA-256", subject);
        case "time" -> Times.write(activity.plus(Duration.ofMinutes(Long.parseLong(subject))));
        default -> variable(key, place.group(1));
      });
    });
  }

  private String variable(String key, String name) {
    String value = variables.getOrDefault(key, shared).getOrDefault(name, shared.get(name));
    if (value == null) {
      throw new IllegalStateException("Nothing to put for '" + name + "' in '" + key + "' of the emulator's tables.");
    }
    return value;
  }

  private static Map<String, String> variables(Row person) {
    return Map.of("key", person.text(0), "First", person.text(1), "Last", person.text(2), "first", person.text(1).toLowerCase(Locale.ROOT),
        "last", person.text(2).toLowerCase(Locale.ROOT), "department", person.text(3), "device", person.text(4), "octet", person.text(5),
        "os", person.text(6));
  }

  /** The id that belongs to a name. */
  static String guid(String name) { return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(); }

  /** The id of an alert where it comes from: Cloud Apps has ids of its own, of 24 digits. */
  static String providerAlertId(String serviceSource, String id) {
    return serviceSource.equals("microsoftDefenderForCloudApps") ? hash("SHA-1", id).substring(0, 24) : id;
  }

  /** The hash that belongs to a name, in hexadecimal digits. */
  static String hash(String algorithm, String name) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(name.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has " + algorithm + ".", e);
    }
  }
}
