package io.github.connectedsecurity.office365management.collector;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.office365management.collector.FeedState.Postponed;
import io.github.connectedsecurity.office365management.model.ContentItem;
import io.github.connectedsecurity.office365management.model.ContentType;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that a collector must know to go on, and how it is written. */
final class Checkpoint {
  private static final long VERSION = 1;
  private static final int CHUNK = 10_000;
  private static final int DONE_BYTES = Fingerprint.BYTES + Long.BYTES;

  private final Map<String, FeedState> feeds = new LinkedHashMap<>();
  private final SeenIds seen;

  private Checkpoint(int remembered) { this.seen = new SeenIds(remembered); }

  static Checkpoint read(Optional<String> text, int remembered) {
    Checkpoint checkpoint = new Checkpoint(remembered);
    text.ifPresent(checkpoint::fill);
    return checkpoint;
  }

  Optional<FeedState> feed(ContentType type) { return Optional.ofNullable(feeds.get(type.value())); }

  FeedState start(ContentType type, Instant settled) {
    FeedState feed = new FeedState(settled);
    feeds.put(type.value(), feed);
    return feed;
  }

  SeenIds seen() { return seen; }

  int postponed() { return feeds.values().stream().mapToInt(feed -> feed.postponed().size()).sum(); }

  String write() {
    Map<String, Object> types = new LinkedHashMap<>();
    feeds.forEach((type, feed) -> types.put(type, Map.of("settled", feed.settled().toString(), "done", written(feed.doneBlobs()), "postponed",
        feed.postponed().stream().map(blob -> Map.of("blob", blob.blob(), "refusals", blob.refusals())).toList())));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("version", VERSION);
    all.put("types", types);
    all.put("ids", seen.write());
    return Json.write(all);
  }

  private static List<String> written(Map<Fingerprint, Long> done) {
    List<String> chunks = new ArrayList<>();
    ByteBuffer bytes = ByteBuffer.allocate(Math.min(CHUNK, Math.max(1, done.size())) * DONE_BYTES);
    for (Map.Entry<Fingerprint, Long> blob : done.entrySet()) {
      blob.getKey().write(bytes);
      bytes.putLong(blob.getValue());
      if (!bytes.hasRemaining()) {
        chunks.add(Base64.getEncoder().encodeToString(bytes.array()));
        bytes.clear();
      }
    }
    if (bytes.position() > 0) {
      byte[] rest = new byte[bytes.position()];
      bytes.flip().get(rest);
      chunks.add(Base64.getEncoder().encodeToString(rest));
    }
    return chunks;
  }

  private void fill(String text) {
    try {
      Map<String, Object> all = Json.object(text);
      if (!Long.valueOf(VERSION).equals(all.get("version"))) {
        throw new IllegalStateException("The checkpoint was written by another version of the collector.");
      }
      object(all, "types").forEach((type, feed) -> feeds.put(type, feed(map(feed))));
      list(all, "ids").forEach(chunk -> seen.read(chunk.toString()));
    } catch (InvalidDataException | IllegalArgumentException | DateTimeException | BufferUnderflowException e) {
      throw new IllegalStateException("The checkpoint cannot be read; it was cut or changed. Without it a collector starts anew, seven days back.", e);
    }
  }

  private static FeedState feed(Map<String, Object> json) {
    FeedState feed = new FeedState(Instant.parse(String.valueOf(json.get("settled"))));
    for (Object chunk : list(json, "done")) {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(chunk.toString()));
      while (bytes.hasRemaining()) {
        feed.doneBlobs().put(Fingerprint.read(bytes), bytes.getLong());
      }
    }
    for (Object blob : list(json, "postponed")) {
      Map<String, Object> entry = map(blob);
      feed.postponed().add(new Postponed(ContentItem.of(object(entry, "blob")), Integer.parseInt(String.valueOf(entry.get("refusals")))));
    }
    return feed;
  }

  private static Map<String, Object> object(Map<String, Object> json, String name) { return map(json.getOrDefault(name, "")); }

  private static List<?> list(Map<String, Object> json, String name) {
    if (json.get(name) instanceof List<?> list) {
      return list;
    }
    throw new InvalidDataException("Expected a list at $." + name + " of a checkpoint.");
  }

  @SuppressWarnings("unchecked") // parsed maps have text keys only
  private static Map<String, Object> map(Object value) {
    if (value instanceof Map) {
      return (Map<String, Object>) value;
    }
    throw new InvalidDataException("Expected an object in a checkpoint.");
  }
}
