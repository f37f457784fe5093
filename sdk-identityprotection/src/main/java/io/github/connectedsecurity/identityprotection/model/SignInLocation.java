package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where a client's address is. */
public final class SignInLocation extends JsonModel {
  private SignInLocation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SignInLocation of(Map<String, Object> json) { return new SignInLocation(json); }

  /** The city. */
  public Optional<String> city() { return text("city"); }

  /** The country or region, in two letters. */
  public Optional<String> countryOrRegion() { return text("countryOrRegion"); }

  /** The place on the map. */
  public Optional<GeoCoordinates> geoCoordinates() { return object("geoCoordinates", GeoCoordinates::of); }

  /** The state or province. */
  public Optional<String> state() { return text("state"); }
}
