package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where an activity was done, as far as the address tells. */
public final class ActivityLocation extends JsonModel {
  private ActivityLocation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ActivityLocation of(Map<String, Object> json) { return new ActivityLocation(json); }

  /** The country, two letters. */
  public Optional<String> countryCode() { return text("countryCode"); }

  /** The city. */
  public Optional<String> city() { return text("city"); }

  /** The region. */
  public Optional<String> region() { return text("region"); }

  /** The region's code. */
  public Optional<String> regionCode() { return text("regionCode"); }

  /** Degrees north. */
  public Optional<Double> latitude() { return number("latitude"); }

  /** Degrees east. */
  public Optional<Double> longitude() { return number("longitude"); }

  /** The provider of the address. */
  public Optional<String> organizationSearchable() { return text("organizationSearchable"); }

  /** Whether it came through a proxy that hides its users. */
  public Optional<Boolean> anonymousProxy() { return bool("anonymousProxy"); }

  /** Whether it came over a satellite. */
  public Optional<Boolean> isSatelliteProvider() { return bool("isSatelliteProvider"); }

  /** What the address is known as. */
  public Optional<IpCategory> category() { return int32("category").map(IpCategory::of); }

  /** The word for the category. */
  public Optional<String> categoryValue() { return text("categoryValue"); }
}
