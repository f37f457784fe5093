package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.query.ODataCollection;
import io.github.connectedsecurity.core.query.ODataComparable;
import io.github.connectedsecurity.core.query.ODataEnumeration;
import io.github.connectedsecurity.core.query.ODataField;
import io.github.connectedsecurity.core.query.ODataFilter;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.core.query.ODataText;
import io.github.connectedsecurity.identityprotection.model.access.PolicyState;
import java.time.Instant;

/** What policies and named locations can be filtered and ordered by; the service states no list, and others are let through. */
public final class ConditionalAccessFields {
  /** The name shown. */
  public static final ODataText DISPLAY_NAME = ODataField.text("displayName");
  /** Whether a policy acts. */
  public static final ODataEnumeration<PolicyState> STATE = ODataField.enumeration("state");
  /** When it was made. */
  public static final ODataComparable<Instant> CREATED = ODataField.instant("createdDateTime");
  /** When it was last changed. */
  public static final ODataComparable<Instant> MODIFIED = ODataField.instant("modifiedDateTime");
  /** Places known by their addresses. */
  public static final ODataFilter IP_LOCATIONS = ODataFilter.isOf("microsoft.graph.ipNamedLocation");
  /** Places made of countries. */
  public static final ODataFilter COUNTRY_LOCATIONS = ODataFilter.isOf("microsoft.graph.countryNamedLocation");

  static final ODataRules POLICIES = rules("conditionalAccess/policies");
  static final ODataRules LOCATIONS = rules("conditionalAccess/namedLocations");
  static final ODataRules SMALL = ODataRules.entity("authentication policies").filterAny().select().build();

  private ConditionalAccessFields() {}

  /** Places that a country belongs to. */
  public static ODataFilter withCountry(String country) {
    return ODataCollection.of("microsoft.graph.countryNamedLocation/countriesAndRegions").any(item -> item.asText().eq(country));
  }

  private static ODataRules rules(String entity) { return ODataRules.entity(entity).filterAny().orderAny().select().top().skip().count().build(); }
}
