package io.github.connectedsecurity.sentinel.model.entities;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link TimelineItem}, whose initialisation must not need its subclasses. */
final class TimelineItemTypes {
  private static final Map<String, Function<Map<String, Object>, TimelineItem>> VIEWS = Map.ofEntries(
      Map.entry("activity", ActivityTimelineItem::of),
      Map.entry("bookmark", BookmarkTimelineItem::of),
      Map.entry("securityalert", SecurityAlertTimelineItem::of),
      Map.entry("anomaly", AnomalyTimelineItem::of));

  private TimelineItemTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, TimelineItem> named(String kind) { return VIEWS.getOrDefault(kind, TimelineItem::new); }
}
