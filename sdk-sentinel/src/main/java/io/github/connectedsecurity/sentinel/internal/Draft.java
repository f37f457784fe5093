package io.github.connectedsecurity.sentinel.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a full PUT may send of something that was read. */
public final class Draft {
  private Draft() {}

  /**
   * All members but those that only the service writes. Explicit nulls stay, and so does what this version does not know: a PUT clears
   * whatever it leaves out.
   */
  public static Map<String, Object> writable(Map<String, Object> read, Set<String> notSent) {
    Map<String, Object> writable = new LinkedHashMap<>(read);
    writable.keySet().removeAll(notSent);
    return writable;
  }
}
