package io.github.connectedsecurity.office365management.collector;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The records handed over last, as many as there is room for; the oldest are forgotten first. */
final class SeenIds {
  private static final int CHUNK = 10_000; // so that no text of the checkpoint is too long to be read again

  private final Set<Fingerprint> ids = new LinkedHashSet<>();
  private final int capacity;

  SeenIds(int capacity) { this.capacity = capacity; }

  /** Whether the id is new; it is remembered. */
  boolean add(Fingerprint id) {
    if (!ids.add(id)) {
      return false;
    }
    if (ids.size() > capacity) {
      Iterator<Fingerprint> oldest = ids.iterator();
      oldest.next();
      oldest.remove();
    }
    return true;
  }

  List<String> write() {
    List<String> chunks = new ArrayList<>();
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK * Fingerprint.BYTES);
    for (Fingerprint id : ids) {
      id.write(bytes);
      if (!bytes.hasRemaining()) {
        chunks.add(text(bytes));
      }
    }
    if (bytes.position() > 0) {
      chunks.add(text(bytes));
    }
    return chunks;
  }

  void read(String chunk) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(chunk));
    while (bytes.hasRemaining()) {
      add(Fingerprint.read(bytes));
    }
  }

  private static String text(ByteBuffer bytes) {
    byte[] packed = new byte[bytes.position()];
    bytes.flip().get(packed);
    bytes.clear();
    return Base64.getEncoder().encodeToString(packed);
  }
}
