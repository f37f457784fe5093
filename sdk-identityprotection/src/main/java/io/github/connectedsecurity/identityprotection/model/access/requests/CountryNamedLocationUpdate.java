package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.CountryLookupMethod;
import java.util.List;

/** Changes of a place made of countries. */
public final class CountryNamedLocationUpdate extends JsonBody<CountryNamedLocationUpdate> {
  private CountryNamedLocationUpdate() {}

  /** Starts with nothing set. */
  public static CountryNamedLocationUpdate create() { return new CountryNamedLocationUpdate().set("@odata.type", "#microsoft.graph.countryNamedLocation"); }

  /** The name shown. */
  public CountryNamedLocationUpdate displayName(String displayName) { return set("displayName", displayName); }

  /** The countries, all of them: the list is replaced. */
  public CountryNamedLocationUpdate countriesAndRegions(List<String> countriesAndRegions) { return set("countriesAndRegions", countriesAndRegions); }

  /** How a user's country is found out. */
  public CountryNamedLocationUpdate countryLookupMethod(CountryLookupMethod countryLookupMethod) { return set("countryLookupMethod", countryLookupMethod); }

  /** Whether addresses of no known country count, too. */
  public CountryNamedLocationUpdate includeUnknownCountriesAndRegions(boolean includeUnknownCountriesAndRegions) {
    return set("includeUnknownCountriesAndRegions", includeUnknownCountriesAndRegions);
  }
}
