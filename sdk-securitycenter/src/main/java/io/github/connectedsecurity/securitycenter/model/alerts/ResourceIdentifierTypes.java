package io.github.connectedsecurity.securitycenter.model.alerts;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link ResourceIdentifier}, whose initialisation must not need its subclasses. */
final class ResourceIdentifierTypes {
  private static final Map<String, Function<Map<String, Object>, ResourceIdentifier>> VIEWS = Map.ofEntries(
      Map.entry("azureresource", AzureResourceIdentifier::of),
      Map.entry("loganalytics", LogAnalyticsIdentifier::of));

  private ResourceIdentifierTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, ResourceIdentifier> named(String kind) { return VIEWS.getOrDefault(kind, ResourceIdentifier::new); }
}
