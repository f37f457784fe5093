package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where an address is on the map. */
public final class EntityLocation extends JsonModel {
  private EntityLocation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EntityLocation of(Map<String, Object> json) { return new EntityLocation(json); }

  /** Number of the autonomous system. */
  public Optional<Integer> asn() { return int32("asn"); }

  /** The town. */
  public Optional<String> city() { return text("city"); }

  /** Two letters. */
  public Optional<String> countryCode() { return text("countryCode"); }

  /** The country's name in English. */
  public Optional<String> countryName() { return text("countryName"); }

  /** Degrees north. */
  public Optional<Double> latitude() { return number("latitude"); }

  /** Degrees east. */
  public Optional<Double> longitude() { return number("longitude"); }

  /** The state or province. */
  public Optional<String> state() { return text("state"); }
}
