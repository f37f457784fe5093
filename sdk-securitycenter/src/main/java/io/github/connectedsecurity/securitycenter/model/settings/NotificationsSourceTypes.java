package io.github.connectedsecurity.securitycenter.model.settings;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link NotificationsSource}, whose initialisation must not need its subclasses. */
final class NotificationsSourceTypes {
  private static final Map<String, Function<Map<String, Object>, NotificationsSource>> VIEWS = Map.ofEntries(
      Map.entry("alert", NotificationsSourceAlert::of),
      Map.entry("attackpath", NotificationsSourceAttackPath::of));

  private NotificationsSourceTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, NotificationsSource> named(String kind) { return VIEWS.getOrDefault(kind, NotificationsSource::new); }
}
