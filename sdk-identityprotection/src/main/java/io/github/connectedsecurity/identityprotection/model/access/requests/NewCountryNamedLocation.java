package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.CountryLookupMethod;
import java.util.List;

/** Countries and regions, to be made a place. */
public final class NewCountryNamedLocation extends JsonBody<NewCountryNamedLocation> {
  private NewCountryNamedLocation() {}

  /**
   * Starts with what must be given.
   *
   * @param displayName the name shown
   * @param countriesAndRegions the countries in two letters
   */
  public static NewCountryNamedLocation of(String displayName, List<String> countriesAndRegions) {
    return new NewCountryNamedLocation().set("@odata.type", "#microsoft.graph.countryNamedLocation")
        .set("displayName", displayName)
        .set("countriesAndRegions", countriesAndRegions);
  }

  /** How a user's country is found out; by address unless set. */
  public NewCountryNamedLocation countryLookupMethod(CountryLookupMethod countryLookupMethod) { return set("countryLookupMethod", countryLookupMethod); }

  /** Whether addresses of no known country count, too. */
  public NewCountryNamedLocation includeUnknownCountriesAndRegions(boolean includeUnknownCountriesAndRegions) {
    return set("includeUnknownCountriesAndRegions", includeUnknownCountriesAndRegions);
  }
}
