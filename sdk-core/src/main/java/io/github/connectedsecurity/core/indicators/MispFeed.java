package io.github.connectedsecurity.core.indicators;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the attributes of MISP events, also those within objects. */
final class MispFeed {
  private static final Set<String> ADDRESSES = Set.of("ip", "ip-src", "ip-dst");
  private static final Map<String, IndicatorValueType> TYPES = Map.ofEntries(Map.entry("domain", IndicatorValueType.DOMAIN),
      Map.entry("hostname", IndicatorValueType.DOMAIN), Map.entry("url", IndicatorValueType.URL), Map.entry("uri", IndicatorValueType.URL),
      Map.entry("md5", IndicatorValueType.MD5), Map.entry("sha1", IndicatorValueType.SHA1), Map.entry("sha256", IndicatorValueType.SHA256));

  private final FeedBuilder feed;

  MispFeed(Instant now) { this.feed = new FeedBuilder(now); }

  IndicatorFeed read(Map<String, Object> json) {
    Members root = new Members(json);
    List<Members> events = Stream.concat(root.object("Event").stream(), root.objects("response").stream().flatMap(one -> one.object("Event").stream()))
        .toList();
    if (events.isEmpty()) {
      throw new InvalidDataException("The MISP file has no event.");
    }
    events.forEach(this::event);
    return feed.build(events.size() == 1 ? "MISP event" : events.size() + " MISP events");
  }

  private void event(Members event) {
    Stream<Members> inObjects = event.objects("Object").stream().flatMap(object -> object.objects("Attribute").stream());
    Stream.concat(event.objects("Attribute").stream(), inObjects).forEach(attribute -> feed.entry(name(attribute), () -> indicators(event, attribute)));
  }

  private static String name(Members attribute) {
    return attribute.text("uuid").or(() -> attribute.text("value")).orElse("an attribute") + attribute.text("type").map(type -> " (" + type + ")").orElse("");
  }

  private static List<FeedIndicator> indicators(Members event, Members attribute) {
    if (attribute.is("deleted")) {
      throw new IllegalArgumentException("Its author has deleted it.");
    }
    if (!attribute.is("to_ids")) {
      throw new IllegalArgumentException("It is context, nothing to look for: its author has not set to_ids.");
    }
    List<String> tags = Stream.concat(event.objects("Tag").stream(), attribute.objects("Tag").stream()).flatMap(tag -> tag.text("name").stream()).toList();
    return values(attribute).stream().map(value -> new FeedIndicator(value, event.text("info").orElse(value.value()),
        attribute.text("comment").orElse(""), Optional.empty(), tags, seconds(attribute), Optional.empty(), attribute.text("uuid"))).toList();
  }

  /** A type with a bar has a value with a bar: two things, of which those that can be looked for count. */
  private static List<IndicatorValue> values(Members attribute) {
    String[] types = attribute.text("type").orElse("").split("\\|", -1);
    String[] values = attribute.text("value").orElse("").split("\\|", -1);
    List<IndicatorValue> found = new ArrayList<>();
    for (int i = 0; i < types.length && i < values.length; i++) {
      String value = values[i];
      if (ADDRESSES.contains(types[i])) {
        found.add(IndicatorValue.of(value.contains(":") ? IndicatorValueType.IPV6 : IndicatorValueType.IPV4, value));
      } else if (TYPES.containsKey(types[i])) {
        found.add(IndicatorValue.of(TYPES.get(types[i]), value));
      }
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException("It is of the type '" + String.join("|", types) + "', which no product takes as an indicator.");
    }
    return found;
  }

  private static Optional<Instant> seconds(Members attribute) {
    return attribute.text("timestamp").filter(text -> text.matches("\\d{1,11}")).map(text -> Instant.ofEpochSecond(Long.parseLong(text)));
  }
}
