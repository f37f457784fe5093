package io.github.connectedsecurity.core.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The constants of one {@link OpenValue} type. Only constants are kept here; what a service sends is never added, so the
 * list does not grow with what is read.
 *
 * @param <T> the open type
 */
public final class KnownValues<T extends OpenValue> {
  private final Function<String, T> constructor;
  private final Map<String, T> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<T> inOrder = new ArrayList<>();

  /** Starts an empty list; the type's constants add themselves while its class is initialised. */
  public KnownValues(Function<String, T> constructor) { this.constructor = constructor; }

  /** Makes and remembers a constant; to be called from static initialisers only. */
  public T add(String value) {
    T constant = constructor.apply(value);
    byName.put(value, constant);
    inOrder.add(constant);
    return constant;
  }

  /** The constant of this name in any letter case (services differ in it), otherwise a new value with the text as it is. */
  public T of(String value) {
    T constant = byName.get(value);
    return constant != null ? constant : constructor.apply(value);
  }

  /** The constants in the order they were declared. */
  public List<T> all() { return List.copyOf(inOrder); }
}
