package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A point on the earth; written as texts. */
public final class Coordinates extends JsonModel {
  private Coordinates(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Coordinates of(Map<String, Object> json) { return new Coordinates(json); }

  /** Metres above the sea. */
  public Optional<Double> altitude() { return number("Altitude"); }

  /** Degrees north. */
  public Optional<Double> latitude() { return number("Latitude"); }

  /** Degrees east. */
  public Optional<Double> longitude() { return number("Longitude"); }
}
