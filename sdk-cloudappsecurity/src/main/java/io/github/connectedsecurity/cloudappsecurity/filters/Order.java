package io.github.connectedsecurity.cloudappsecurity.filters;

/**
 * The order of a list.
 *
 * @param field the word for the sort field, which is no filter's name
 * @param direction {@code asc} or {@code desc}
 * @param <R> what is listed
 */
@SuppressWarnings("UnusedTypeParameter") // as in conditions
public record Order<R>(String field, String direction) {
  static final String UP = "asc";
  static final String DOWN = "desc";

  /** Smallest or oldest first, by a word for a sort field that this version may not know. */
  public static <R> Order<R> ascending(String field) { return new Order<>(field, UP); }

  /** Greatest or newest first, by a word for a sort field that this version may not know. */
  public static <R> Order<R> descending(String field) { return new Order<>(field, DOWN); }

  /** Refuses what is no order. */
  public Order {
    if (field.isBlank() || !direction.equals(UP) && !direction.equals(DOWN)) {
      throw new IllegalArgumentException("An order needs a field and one of asc and desc.");
    }
  }
}
