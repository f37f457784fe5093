package io.github.connectedsecurity.core.indicators;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads the indicators of a STIX 2.0 or 2.1 bundle; its other objects tell about them and ask for nothing. */
final class StixFeed {
  private final FeedBuilder feed;

  StixFeed(Instant now) { this.feed = new FeedBuilder(now); }

  IndicatorFeed read(Map<String, Object> json) {
    if (!(json.get("objects") instanceof List<?>)) {
      throw new InvalidDataException("The STIX bundle has no list of objects.");
    }
    List<Members> objects = new Members(json).objects("objects");
    for (int i = 0; i < objects.size(); i++) {
      Members object = objects.get(i);
      if (object.text("type").orElse("indicator").equals("indicator")) {
        feed.entry(object.text("id").orElse("object " + i), () -> indicators(object));
      }
    }
    return feed.build("STIX bundle");
  }

  private static List<FeedIndicator> indicators(Members object) {
    if (object.text("type").isEmpty()) {
      throw new IllegalArgumentException("It is no STIX object: it has no type.");
    }
    String language = object.text("pattern_type").orElse("stix");
    if (!language.equals("stix")) {
      throw new IllegalArgumentException("Its pattern is written in " + language + ", not in STIX.");
    }
    if (object.is("revoked")) {
      throw new IllegalArgumentException("Its author has taken it back.");
    }
    String pattern = object.text("pattern").orElseThrow(() -> new IllegalArgumentException("It has no pattern."));
    return StixPattern.values(pattern).stream().map(value -> new FeedIndicator(value, object.text("name").orElse(value.value()),
        object.text("description").orElse(""), object.percent("confidence"), object.texts("labels"), object.instant("valid_from"),
        object.instant("valid_until"), object.text("id"))).toList();
  }
}
