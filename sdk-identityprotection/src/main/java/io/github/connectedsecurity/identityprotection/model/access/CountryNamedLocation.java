package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Countries and regions. */
public final class CountryNamedLocation extends NamedLocation {
  private CountryNamedLocation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static CountryNamedLocation of(Map<String, Object> json) { return new CountryNamedLocation(json); }

  /** The countries in two letters. */
  public List<String> countriesAndRegions() { return texts("countriesAndRegions"); }

  /** How a user's country is found out. */
  public Optional<CountryLookupMethod> countryLookupMethod() { return open("countryLookupMethod", CountryLookupMethod::of); }

  /** Whether addresses of no known country count, too. */
  public Optional<Boolean> includeUnknownCountriesAndRegions() { return bool("includeUnknownCountriesAndRegions"); }
}
