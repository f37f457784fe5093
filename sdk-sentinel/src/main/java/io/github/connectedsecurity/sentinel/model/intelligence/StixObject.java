package io.github.connectedsecurity.sentinel.model.intelligence;

import io.github.connectedsecurity.core.indicators.IndicatorValue;
import io.github.connectedsecurity.core.json.JsonBody;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A STIX 2.1 object to upload, in the words of STIX; not to be mistaken for {@link IndicatorDraft}, which Resource Manager takes. Every
 * member of STIX can be set with {@link #with}; unknown ones are taken and ignored by the service.
 */
public final class StixObject extends JsonBody<StixObject> {
  private StixObject() {}

  /**
   * Starts an object of any type: {@code indicator}, {@code attack-pattern}, {@code identity}, {@code threat-actor}, {@code relationship}.
   *
   * @param type its type
   * @param id its id: the type, two hyphens and a UUID
   * @param created when its author made it
   * @param modified when its author last changed it
   * @throws IllegalArgumentException when the id is none of the type
   */
  public static StixObject of(String type, String id, Instant created, Instant modified) {
    if (!id.matches(Pattern.quote(type) + "--[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
      throw new IllegalArgumentException("The id of a STIX object is its type, two hyphens and a UUID: " + type + "--…, not '" + id + "'.");
    }
    return new StixObject().set("type", type).set("spec_version", "2.1").set("id", id).set("created", created).set("modified", modified);
  }

  /** Starts an indicator that is valid from a moment on, with a pattern such as {@code [ipv4-addr:value = '203.0.113.7']}. */
  public static StixObject indicator(String id, Instant created, Instant modified, String pattern, Instant validFrom) {
    return of("indicator", id, created, modified).set("pattern", pattern).set("pattern_type", "stix").set("valid_from", validFrom);
  }

  /**
   * Starts an indicator that looks for a value from a moment on. Its id follows from the value alone: uploaded again, it is
   * the same object again.
   */
  public static StixObject indicator(IndicatorValue value, Instant validFrom) {
    String pattern = value.stixPattern();
    String id = "indicator--" + UUID.nameUUIDFromBytes(pattern.getBytes(StandardCharsets.UTF_8));
    return indicator(id, validFrom, validFrom, pattern, validFrom);
  }

  /** Starts a link of a type such as {@code indicates} between two objects, given by their ids. */
  public static StixObject relationship(String id, Instant created, Instant modified, String type, String source, String target) {
    return of("relationship", id, created, modified).set("relationship_type", type).set("source_ref", source).set("target_ref", target);
  }

  /** Takes an object as it is, such as one of a feed; only the service checks it. */
  public static StixObject copyOf(Map<String, ?> object) { return new StixObject().setAll(object); }

  /** Its name. */
  public StixObject name(String name) { return set("name", name); }

  /** What it is about. */
  public StixObject description(String description) { return set("description", description); }

  /** How sure it is, from 0 to 100. */
  public StixObject confidence(int percent) {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("A confidence is a number from 0 to 100, not " + percent + ".");
    }
    return set("confidence", percent);
  }

  /** Its labels, which Sentinel shows as tags. */
  public StixObject labels(List<String> labels) { return set("labels", labels); }

  /** What it indicates, in the words of STIX. */
  public StixObject indicatorTypes(List<String> types) { return set("indicator_types", types); }

  /** Until when it counts; later than its beginning. */
  public StixObject validUntil(Instant end) { return set("valid_until", end); }

  /** Takes it back. */
  public StixObject revoked(boolean revoked) { return set("revoked", revoked); }

  /** The STIX id of its author. */
  public StixObject createdByRef(String identity) { return set("created_by_ref", identity); }

  /** Its markings, such as TLP. */
  public StixObject objectMarkingRefs(List<String> markings) { return set("object_marking_refs", markings); }
}
