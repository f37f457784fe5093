package io.github.connectedsecurity.core.indicators;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Collects a feed while it is read: the usable once each, everything else with its reason. */
final class FeedBuilder {
  private final Instant now;
  private final Map<IndicatorValue, FeedIndicator> indicators = new LinkedHashMap<>();
  private final List<RefusedIndicator> refused = new ArrayList<>();

  FeedBuilder(Instant now) { this.now = now; }

  /** Takes what the reading of one entry gives; whatever is wrong with it, is wrong with it alone. */
  void entry(String name, Supplier<List<FeedIndicator>> reading) {
    try {
      reading.get().forEach(indicator -> add(name, indicator));
    } catch (IllegalArgumentException e) {
      refused.add(new RefusedIndicator(name, String.valueOf(e.getMessage())));
    }
  }

  private void add(String name, FeedIndicator indicator) {
    if (indicator.validUntil().filter(end -> !end.isAfter(now)).isPresent()) {
      throw new IllegalArgumentException("It ended at " + indicator.validUntil().get() + ".");
    }
    if (indicators.putIfAbsent(indicator.value(), indicator) != null) {
      refused.add(new RefusedIndicator(name, "The feed has " + indicator.value() + " already."));
    }
  }

  IndicatorFeed build(String format) { return new IndicatorFeed(format, List.copyOf(indicators.values()), refused); }
}
