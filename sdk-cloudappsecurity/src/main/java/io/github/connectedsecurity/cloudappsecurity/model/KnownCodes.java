package io.github.connectedsecurity.cloudappsecurity.model;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The constants of one {@link Coded} type. What a service sends is never added, so the list does not grow with what is read.
 *
 * @param <T> the type
 */
public final class KnownCodes<T extends Coded> {
  private final IntFunction<T> constructor;
  private final Map<Integer, T> byCode = new LinkedHashMap<>();
  private final Map<Integer, String> words = new LinkedHashMap<>();

  /** Starts an empty list; the type's constants add themselves while its class is initialised. */
  public KnownCodes(IntFunction<T> constructor) { this.constructor = constructor; }

  /** Makes and remembers a constant; to be called from static initialisers only. */
  public T add(int code, String word) {
    T constant = constructor.apply(code);
    byCode.put(code, constant);
    words.put(code, word);
    return constant;
  }

  /** The constant of this number, otherwise a new value. */
  public T of(int code) {
    T constant = byCode.get(code);
    return constant != null ? constant : constructor.apply(code);
  }

  /** The constants in the order they were declared. */
  public List<T> all() { return List.copyOf(byCode.values()); }

  /** The word for a value's number. */
  public Optional<String> word(T value) { return Optional.ofNullable(words.get(value.code())); }

  /** The number and, where it is known, the word, for people. */
  public String text(T value) { return word(value).map(word -> word + "(" + value.code() + ")").orElse(String.valueOf(value.code())); }

  /** Reads a list of numbers, nulls left out; complaints name the member that it was found in. */
  public List<T> list(String member, Object numbers) {
    if (!(numbers instanceof List<?> list)) {
      throw new InvalidDataException("Expected a list of numbers at $." + member + ", found something else.");
    }
    List<T> values = new ArrayList<>();
    for (Object number : list) {
      if (number != null) {
        values.add(of(whole(member, number)));
      }
    }
    return List.copyOf(values);
  }

  /** Reads the number of a pair of number and word, as {@code [4, "TEXT"]}, or a number that stands alone. */
  public T pair(String member, Object pair) {
    Object first = pair instanceof List<?> list && !list.isEmpty() && list.get(0) != null ? list.get(0) : pair;
    return of(whole(member, first));
  }

  private static int whole(String member, Object number) {
    if (number instanceof Long whole && whole == whole.intValue()) {
      return whole.intValue();
    }
    throw new InvalidDataException("Expected a whole number of 32 bits at $." + member + ", found something else.");
  }
}
