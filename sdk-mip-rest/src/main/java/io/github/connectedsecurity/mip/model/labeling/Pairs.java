package io.github.connectedsecurity.mip.model.labeling;

import java.util.List;
import java.util.Map;

/** Writes maps as the service's lists of names and values. */
final class Pairs {
  private Pairs() {}

  static List<Map<String, String>> list(Map<String, String> pairs) {
    return pairs.entrySet().stream().map(pair -> Map.of("name", pair.getKey(), "value", pair.getValue())).toList();
  }
}
