package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A place on the map, estimated from an address. */
public final class GeoLocation extends JsonModel {
  private GeoLocation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GeoLocation of(Map<String, Object> json) { return new GeoLocation(json); }

  /** The nearest town. */
  public Optional<String> city() { return text("city"); }

  /** The country, written out. */
  public Optional<String> countryName() { return text("countryName"); }

  /** Degrees north of the equator. */
  public Optional<Double> latitude() { return number("latitude"); }

  /** Degrees east of Greenwich. */
  public Optional<Double> longitude() { return number("longitude"); }

  /** The state or province. */
  public Optional<String> state() { return text("state"); }
}
