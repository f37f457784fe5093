package io.github.connectedsecurity.emulator;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says what an alert shall be that {@link SecurityCloudEmulator#raiseAlert} makes appear. Only the title must be said; the rest is that of
 * an alert of Defender for Endpoint of medium severity. Devices, users, files and addresses are the company's, by their names.
 */
public final class NewAlert {
  private final Map<String, Object> words;

  private NewAlert(Map<String, Object> words) { this.words = words; }

  /** An alert with this title. */
  public static NewAlert titled(String title) { return new NewAlert(new LinkedHashMap<>()).say("title", title); }

  /** {@code informational}, {@code low}, {@code medium} or {@code high}. */
  public NewAlert severity(String severity) { return say("severity", severity); }

  /** The product that found it, by Graph's name, such as {@code microsoftDefenderForIdentity}. */
  public NewAlert serviceSource(String product) { return say("serviceSource", product); }

  /** The part of that product, such as {@code antivirus}; the first one unless it is said. */
  public NewAlert detectionSource(String part) { return say("detectionSource", part); }

  /** What kind of thing happened, such as {@code LateralMovement}. */
  public NewAlert category(String category) { return say("category", category); }

  /** What happened, in a sentence. */
  public NewAlert description(String description) { return say("description", description); }

  /** What to do about it. */
  public NewAlert recommendedActions(String actions) { return say("recommendedActions", actions); }

  /** A technique of MITRE ATT&amp;CK, such as {@code T1003.001}; once for each. */
  public NewAlert mitreTechnique(String technique) { return add("mitreTechniques", technique); }

  /** A device that it is about, such as {@code WS-0107}, by its name, DNS name or id; once for each. */
  public NewAlert device(String name) { return add("devices", name); }

  /** A user that it is about, such as {@code lena.aydin@larkspur.example}, by the principal, account or display name, or id; once for each. */
  public NewAlert user(String name) { return add("users", name); }

  /** A file in it, such as {@code payview.dll}, by its name or SHA-256; once for each. */
  public NewAlert file(String name) { return add("files", name); }

  /** An address in it that the company has met, such as {@code 203.0.113.77}; once for each. */
  public NewAlert ip(String address) { return add("ips", address); }

  /**
   * Evidence of any other kind, as Graph writes it: an object with its {@code @odata.type}. What all evidence has may be missing.
   *
   * @throws IllegalArgumentException when it is no JSON object
   */
  public NewAlert evidence(String json) {
    try {
      return add("evidence", Json.object(json));
    } catch (SdkException e) {
      throw new IllegalArgumentException("Evidence is a JSON object: " + e.getMessage(), e);
    }
  }

  Map<String, Object> words() { return words; }

  /** Reads a list of objects, or one. */
  static List<NewAlert> read(String document) {
    Object json = parsed(document);
    List<?> all = json instanceof List<?> list ? list : json instanceof Map<?, ?> ? List.of(json) : List.of();
    if (all.isEmpty() || !all.stream().allMatch(Map.class::isInstance)) {
      throw new IllegalArgumentException("Alerts are a list of JSON objects.");
    }
    return all.stream().map(one -> {
      Map<String, Object> words = new LinkedHashMap<>();
      ((Map<?, ?>) one).forEach((name, value) -> words.put(String.valueOf(name), value));
      return new NewAlert(words);
    }).toList();
  }

  private static @Nullable Object parsed(String document) {
    try {
      return Json.parse(document);
    } catch (SdkException e) {
      throw new IllegalArgumentException("The alerts are not JSON: " + e.getMessage(), e);
    }
  }

  private NewAlert say(String member, String value) {
    words.put(member, value);
    return this;
  }

  private NewAlert add(String member, Object value) {
    List<Object> all = new ArrayList<>(words.get(member) instanceof List<?> list ? list : List.of());
    all.add(value);
    words.put(member, all);
    return this;
  }
}
