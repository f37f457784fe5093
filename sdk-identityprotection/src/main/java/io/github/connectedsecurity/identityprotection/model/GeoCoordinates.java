package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A place on the map. */
public final class GeoCoordinates extends JsonModel {
  private GeoCoordinates(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GeoCoordinates of(Map<String, Object> json) { return new GeoCoordinates(json); }

  /** Metres above the sea. */
  public Optional<Double> altitude() { return number("altitude"); }

  /** Degrees north. */
  public Optional<Double> latitude() { return number("latitude"); }

  /** Degrees east. */
  public Optional<Double> longitude() { return number("longitude"); }
}
