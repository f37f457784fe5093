package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A place. */
public final class SubnetLocation extends JsonModel {
  private SubnetLocation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SubnetLocation of(Map<String, Object> json) { return new SubnetLocation(json); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** Degrees north. */
  public Optional<Double> latitude() { return number("latitude"); }

  /** Degrees east. */
  public Optional<Double> longitude() { return number("longitude"); }

  /** The country, two letters. */
  public Optional<String> countryCode() { return text("countryCode"); }

  /** The country's name. */
  public Optional<String> countryName() { return text("countryName"); }
}
