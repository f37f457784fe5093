package io.github.connectedsecurity.sentinel.model.settings;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link DataConnector}, whose initialisation must not need its subclasses. */
final class DataConnectorTypes {
  private static final Map<String, Function<Map<String, Object>, DataConnector>> VIEWS = Map.ofEntries(
      Map.entry("azureactivedirectory", EntraIdConnector::of),
      Map.entry("azureadvancedthreatprotection", DefenderForIdentityConnector::of),
      Map.entry("microsoftdefenderadvancedthreatprotection", DefenderForEndpointConnector::of),
      Map.entry("azuresecuritycenter", DefenderForCloudConnector::of),
      Map.entry("microsoftcloudappsecurity", CloudAppsConnector::of),
      Map.entry("office365", OfficeConnector::of),
      Map.entry("threatintelligence", ThreatIntelligenceConnector::of),
      Map.entry("amazonwebservicescloudtrail", AwsCloudTrailConnector::of),
      Map.entry("restapipoller", RestApiPollerConnector::of));

  private DataConnectorTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, DataConnector> named(String kind) { return VIEWS.getOrDefault(kind, DataConnector::new); }
}
