package io.github.connectedsecurity.sentinel.ingestion;

import io.github.connectedsecurity.core.json.Json;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Packs records into JSON lists that stay within a number of bytes, brackets and commas included. A record that fits into none is told
 * of and passed over. Holds one list at a time. For one thread.
 */
final class Chunker implements Iterator<Chunk> {
  private final Iterator<?> records;
  private final int limit;
  private final Function<Object, String> names;
  private final Consumer<RejectedRecord> rejected;

  private byte[] room;
  private int size;
  private int count;
  private long first;
  private long read;
  private byte @Nullable [] waiting;
  private long waitingAt;

  Chunker(Iterator<?> records, int limit, Function<Object, String> names, Consumer<RejectedRecord> rejected) {
    this.records = records;
    this.limit = limit;
    this.names = names;
    this.rejected = rejected;
    this.room = new byte[Math.min(limit, 64 << 10)];
  }

  /** How many records have been read so far. */
  long read() { return read; }

  @Override
  public boolean hasNext() {
    fetch();
    return waiting != null;
  }

  @Override
  public Chunk next() {
    if (!hasNext()) {
      throw new NoSuchElementException("There are no more records.");
    }
    first = waitingAt;
    size = 0;
    count = 0;
    put('[');
    // A chunk is an unbroken run of records, so that its place tells all of them: a rejected one ends it.
    for (byte[] record = waiting; record != null && fits(record) && waitingAt == first + count; record = waiting) {
      if (count > 0) {
        put(',');
      }
      put(record);
      count++;
      waiting = null;
      fetch();
    }
    put(']');
    return new Chunk(Arrays.copyOf(room, size), first, count);
  }

  private boolean fits(byte[] record) { return size + (count > 0 ? 1 : 0) + record.length + 1 <= limit; }

  /** Reads on to the next record that can be sent. */
  private void fetch() {
    while (waiting == null && records.hasNext()) {
      Object record = records.next();
      long index = read++;
      waiting = encoded(record, index);
      waitingAt = index;
    }
  }

  private byte @Nullable [] encoded(@Nullable Object record, long index) {
    if (record == null) {
      rejected.accept(new RejectedRecord(index, "", 0, "it is null"));
      return null;
    }
    byte[] json;
    try {
      json = Json.bytes(record);
    } catch (IllegalArgumentException e) {
      rejected.accept(new RejectedRecord(index, names.apply(record), 0, String.valueOf(e.getMessage())));
      return null;
    }
    if (json[0] != '{') {
      rejected.accept(new RejectedRecord(index, names.apply(record), json.length, "it is no JSON object"));
      return null;
    }
    if (json.length + 2 > limit) {
      rejected.accept(new RejectedRecord(index, names.apply(record), json.length, "it has more bytes than a request may have, which are " + limit));
      return null;
    }
    return json;
  }

  private void put(char one) { put(new byte[] {(byte) one}); }

  private void put(byte[] bytes) {
    if (size + bytes.length > room.length) {
      room = Arrays.copyOf(room, Math.min(limit, Math.max(room.length * 2, size + bytes.length)));
    }
    System.arraycopy(bytes, 0, room, size, bytes.length);
    size += bytes.length;
  }
}
