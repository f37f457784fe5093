package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where a sign-in came from. */
public final class Location extends JsonModel {
  private Location(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Location of(Map<String, Object> json) { return new Location(json); }

  /** The city. */
  public Optional<String> city() { return text("City"); }

  /** The country, in two letters. */
  public Optional<String> countryOrRegion() { return text("CountryOrRegion"); }

  /** The point on the earth. */
  public Optional<Coordinates> geoCoordinates() { return object("GeoCoordinates", Coordinates::of); }

  /** The state or province. */
  public Optional<String> state() { return text("State"); }
}
