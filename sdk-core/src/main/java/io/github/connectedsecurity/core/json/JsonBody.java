package io.github.connectedsecurity.core.json;

import io.github.connectedsecurity.core.internal.json.PlainValues;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The base of everything sent: an ordered set of members. What was not set is left out and so left alone by the service;
 * what was cleared is sent as an explicit null, and so are nulls within maps and lists. A value is copied when it is set:
 * later changes to it are not sent. Not safe for use by several threads at once.
 *
 * @param <S> the body's own type, returned by its setters
 */
public abstract class JsonBody<S extends JsonBody<S>> {
  private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

  /** Creates an empty body. */
  protected JsonBody() {}

  /**
   * Sets a member that this type has no setter for, such as one that the service got after this version was made. Setting it
   * again replaces it.
   *
   * @param name the member's name on the wire
   * @param value a text, number, boolean, time, open value, body or model, or a map or list of these
   * @throws IllegalArgumentException for a null (see {@link #withNull}), and for what JSON cannot say
   */
  public final S with(String name, Object value) { return set(name, value); }

  /** Sets a member that this type has no {@code clear} method for to an explicit null. */
  public final S withNull(String name) { return clear(name); }

  /** Sets a member, copying the value; setting it again replaces it. */
  protected final S set(String name, Object value) {
    if (value == null) { // callers without null checks
      throw new IllegalArgumentException("Member '" + name + "' of " + type() + " was set to null. To leave it alone do not set it; "
          + "to send an explicit null use its clear method or withNull(\"" + name + "\").");
    }
    try {
      members.put(name, PlainValues.of(value));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("Member '" + name + "' of " + type() + ": " + e.getMessage(), e);
    }
    return self();
  }

  /** Sets several members, in the order of the map; a null in it is an explicit null. */
  protected final S setAll(Map<String, ?> values) {
    values.forEach((name, value) -> {
      if (value == null) {
        clear(name);
      } else {
        set(name, value);
      }
    });
    return self();
  }

  /** Sets a member to an explicit null. */
  protected final S clear(String name) {
    members.put(name, null);
    return self();
  }

  /** The members set so far, in the order they were set, as values of plain JSON. */
  @SuppressWarnings("unchecked") // an explicit null is part of what is sent
  public final Map<String, Object> toMap() { return (Map<String, Object>) (Map<?, ?>) Collections.unmodifiableMap(new LinkedHashMap<>(members)); }

  /** The body as it will be sent. */
  public final String toJson() { return Json.write(members); }

  /** Two bodies are equal when they have the same type and send the same members. */
  @Override
  @SuppressWarnings("EqualsGetClass") // the same members sent to something else are another body
  public final boolean equals(@Nullable Object other) {
    return this == other || other != null && getClass() == other.getClass() && members.equals(((JsonBody<?>) other).members);
  }

  @Override
  public final int hashCode() { return members.hashCode(); }

  /** Names the type and the members set, never their values. */
  @Override
  public final String toString() { return type() + members.keySet(); }

  private String type() { return getClass().getSimpleName(); }

  @SuppressWarnings("unchecked") // S is the type itself, by the bound
  private S self() { return (S) this; }
}
