package io.github.connectedsecurity.core.json;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The base of everything sent: an ordered set of members. What was not set is left out and so left alone by the service;
 * what was cleared is sent as an explicit null. Not safe for use by several threads at once.
 *
 * @param <S> the body's own type, returned by its setters
 */
public abstract class JsonBody<S extends JsonBody<S>> {
  private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

  /** Creates an empty body. */
  protected JsonBody() {}

  /** Sets a member; setting it again replaces it. */
  protected final S set(String name, Object value) {
    members.put(name, value instanceof Collection<?> items ? List.copyOf(items) : value);
    return self();
  }

  /** Sets a member to an explicit null. */
  protected final S clear(String name) {
    members.put(name, null);
    return self();
  }

  /** The members set so far, in the order they were set, as values of plain JSON. */
  @SuppressWarnings("unchecked") // what was written as an object is read as one
  public final Map<String, Object> toMap() { return (Map<String, Object>) (Map<?, ?>) Json.object(Json.bytes(Collections.unmodifiableMap(members))); }

  /** The body as it will be sent. */
  public final String toJson() { return Json.write(toMap()); }

  /** Names the type and the members set, never their values. */
  @Override
  public final String toString() { return getClass().getSimpleName() + members.keySet(); }

  @SuppressWarnings("unchecked") // S is the type itself, by the bound
  private S self() { return (S) this; }
}
