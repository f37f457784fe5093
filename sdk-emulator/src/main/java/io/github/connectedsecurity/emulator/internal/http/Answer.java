package io.github.connectedsecurity.emulator.internal.http;

import io.github.connectedsecurity.core.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What goes back to the caller. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through; nobody compares or keeps them
public record Answer(int status, Map<String, String> headers, byte[] body) {
  private static final byte[] NOTHING = {};

  /** An answer without a body. */
  public static Answer empty(int status) { return new Answer(status, Map.of(), NOTHING); }

  /** An answer with JSON, typed as Graph and the token endpoint do. */
  public static Answer json(int status, @Nullable Object tree) {
    return new Answer(status, Map.of("Content-Type", "application/json; charset=utf-8"), Json.bytes(tree));
  }

  /** This answer with one more header. */
  public Answer with(String name, String value) { return with(Map.of(name, value)); }

  /** This answer with more headers, in place of those of their names. */
  public Answer with(Map<String, String> others) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.putAll(others);
    return new Answer(status, more, body);
  }

  /** This answer with another body. */
  public Answer withBody(byte[] other) { return new Answer(status, headers, other); }
}
