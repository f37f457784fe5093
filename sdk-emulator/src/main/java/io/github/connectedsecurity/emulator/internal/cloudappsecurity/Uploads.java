package io.github.connectedsecurity.emulator.internal.cloudappsecurity;

import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.storage.BlobStorage;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The logs that are on their way in: an address for each, until somebody tells that the log is there. */
final class Uploads {
  private static final Duration LIFE = Duration.ofHours(1);

  private final BlobStorage storage;
  private final Set<String> open = new HashSet<>();
  private final Map<String, byte[]> logs = new LinkedHashMap<>();

  Uploads(BlobStorage storage) { this.storage = storage; }

  void clear() {
    open.clear();
    logs.clear();
  }

  String open(Request request) {
    String address = storage.link(request, new byte[0], LIFE);
    open.add(address);
    return address;
  }

  /** Takes a log in, if it has been written to an address of ours. */
  void finish(String address, String name) {
    byte[] log = open.contains(address) ? storage.content(address) : new byte[0];
    if (log.length == 0) {
      throw CasRequest.invalid("uploadUrl");
    }
    open.remove(address);
    logs.put(name, log);
  }

  Map<String, byte[]> logs() { return Collections.unmodifiableMap(new LinkedHashMap<>(logs)); }
}
