package io.github.connectedsecurity.graphsecurity.model.detections;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link ImpactedAsset}, whose initialisation must not need its subclasses. */
final class ImpactedAssetTypes {
  private static final Map<String, Function<Map<String, Object>, ImpactedAsset>> VIEWS = Map.ofEntries(
      Map.entry("impacteddeviceasset", ImpactedDeviceAsset::of),
      Map.entry("impactedmailboxasset", ImpactedMailboxAsset::of),
      Map.entry("impacteduserasset", ImpactedUserAsset::of));

  private ImpactedAssetTypes() {}

  /** The view for a type name in lower case without its namespace. */
  static Function<Map<String, Object>, ImpactedAsset> named(String type) { return VIEWS.getOrDefault(type, ImpactedAsset::new); }
}
